/** What a campaign is given: chance that a seed repeats, and how long it may take. */
export interface Campaign {
  /** from 0 up to, but without, 1 */
  readonly random: () => number;
  /** one of these */
  readonly pick: <T>(from: readonly T[]) => T;
  /** whether there is time for another try */
  readonly goesOn: () => boolean;
  /** a try that went wrong, so that it can be repeated */
  readonly fault: (what: string) => void;
}

const MOST_FAULTS_SHOWN = 20;

/** Runs a campaign with the seed and the seconds of the command line; `attack` returns how many tries it made. */
export async function runCampaign(
  name: string,
  attack: (campaign: Campaign) => number | Promise<number>,
): Promise<void> {
  const [seed, seconds] = process.argv.slice(2).map(Number);
  const random = mulberry32(seed ?? 1);
  const end = performance.now() + 1_000 * (seconds ?? 10);
  const faults: string[] = [];
  const tries = await attack({
    random,
    pick: (from) => from[Math.floor(random() * from.length)] as (typeof from)[number],
    goesOn: () => performance.now() < end,
    fault: (what) => faults.push(what),
  });
  console.log(`${name}: ${tries} tries with seed ${String(seed)}, ${faults.length} faults`);
  for (const fault of faults.slice(0, MOST_FAULTS_SHOWN)) console.log(`  ${fault}`);
  process.exitCode = faults.length > 0 || tries === 0 ? 1 : 0;
}

/** mulberry32 (Tommy Ettinger; public domain): chance enough for attacks, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
