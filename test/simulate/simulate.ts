import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { wilson } from '../../src/core/insight/patterns/statistics/newcombe';
import type { Claim } from './claims';
import { CLAIMS } from './claims';
import type { Sample, Tally } from './promises';
import { sum } from './promises';

/** A part of a claim's vaults: small enough that no worker is left with the last long one. */
interface Errand {
  /** index in {@link CLAIMS} */
  readonly claim: number;
  readonly sample: Sample;
}

const VAULTS_OF_ERRAND = 25;

if (isMainThread) await simulate();
else runErrands();

/** In a worker: tallies whatever it is sent. */
function runErrands(): void {
  parentPort?.on('message', ({ claim, sample }: Errand) => {
    parentPort?.postMessage(CLAIMS[claim]?.tally(sample));
  });
}

async function simulate(): Promise<void> {
  const { values } = parseArgs({
    options: {
      // Other seeds give other figures, near these.
      seed: { type: 'string', default: '1' },
      // How many vaults of each kind; fewer for a first impression.
      vaults: { type: 'string' },
      // Only what has this in its name.
      only: { type: 'string', default: '' },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const claims = CLAIMS.map((claim, index) => ({ ...claim, index }))
    .filter(({ part, name }) => `${part} ${name}`.includes(values.only))
    .map((claim) => ({ ...claim, vaults: Number(values.vaults ?? claim.vaults) }));
  const errands = claims.flatMap(({ index, vaults }) =>
    errandsOf(index, vaults, Number(values.seed)),
  );
  const tallies = await tallyAll(errands, Number(values.workers));
  let part = '';
  for (const claim of claims) {
    if (claim.part !== part) console.log(`\n${claim.part}\n`);
    ({ part } = claim);
    const tallied = tallies.get(claim.index);
    if (tallied !== undefined && !print(claim, tallied)) process.exitCode = 1;
  }
}

function errandsOf(claim: number, vaults: number, seed: number): Errand[] {
  const errands: Errand[] = [];
  for (let from = 0; from < vaults; from += VAULTS_OF_ERRAND) {
    const to = Math.min(vaults, from + VAULTS_OF_ERRAND);
    errands.push({ claim, sample: { seed, from, to } });
  }
  return errands;
}

/** Claim → its tally. Each worker takes the next errand when it is done with one. */
async function tallyAll(
  errands: readonly Errand[],
  workers: number,
): Promise<ReadonlyMap<number, Tally>> {
  const tallies = new Map<number, Tally>();
  const left = [...errands].reverse();
  const work = () =>
    new Promise<void>((done, failed) => {
      const worker = new Worker(new URL(import.meta.url));
      let errand: Errand | undefined;
      const next = () => {
        errand = left.pop();
        if (errand !== undefined) worker.postMessage(errand);
        else void worker.terminate().then(() => done());
      };
      worker.on('error', failed);
      worker.on('message', (tallied: Tally) => {
        if (errand !== undefined) {
          const before = tallies.get(errand.claim);
          tallies.set(errand.claim, before === undefined ? tallied : sum(before, tallied));
        }
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: Math.max(1, workers) }, work));
  return tallies;
}

/** Prints a claim's share with its 95 % interval; returns whether what is promised of it is kept. */
function print({ name, isKept }: Claim, { vaults, hits, byQuestion }: Tally): boolean {
  const percent = (share: number) => (100 * share).toFixed(1);
  const [low, high] = wilson({ count: hits, of: vaults });
  const kept = isKept(hits / vaults);
  const questions = Object.entries(byQuestion).map(([id, count]) => `${id} ${count}`);
  console.log(
    [
      `${percent(hits / vaults).padStart(6)} %`,
      `[${percent(low)}, ${percent(high)}]`.padEnd(14),
      `of ${vaults}`.padEnd(8),
      name.padEnd(60),
      questions.join(', '),
      ...(kept ? [] : ['NOT KEPT']),
    ].join(' '),
  );
  return kept;
}
