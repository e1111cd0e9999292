// Vaults and years far larger than anybody's: everything has to grow in proportion, and stay bounded. Takes minutes and
// a gigabyte of disk, so it runs only by its name.
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { alignColumns } from '../../pkg/cli/src/terminal';
import { NoteCache } from '../../pkg/cli/src/note-cache';
import { indexVault, openVault } from '../../pkg/cli/src/vault';
import type { Vault } from '../../pkg/cli/src/vault';
import { dayOf, formatDay } from '../../src/core/calendar/day';
import { heatmap } from '../../src/core/insight/heatmap';
import { levelFloors } from '../../src/core/insight/levels';
import { summary } from '../../src/core/insight/summary';
import { Journal } from '../../src/core/journal/journal';
import { generateNotes } from './generate-notes';
import { round } from './measure';

const SEED = 20261121;
const LAST_DAY = dayOf(2026, 11, 21);
const FEW = 10_000;
const MANY = 100_000;
const PADDED_BYTES = 5_000;
const LONG_NOTE_BYTES = 200 * 1024 * 1024;
const A_TIME = Date.now() + 60_000;

const rows: string[][] = [['work', 'processor time', 'against, in the same run', 'ratio', 'goal']];
const folder = mkdtempSync(join(tmpdir(), 'small-wins-scale-'));
try {
  const few = vaultOf('few', FEW, 0);
  const many = vaultOf('many', MANY, 0);
  benchManyNotes(few, many);
  const padded = vaultOf('padded', MANY, PADDED_BYTES);
  benchMegabytes(few, padded);
  benchLongNote(few);
  benchBurst(few);
  benchYears();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(alignColumns(rows).join('\n'));

interface Made {
  readonly vault: Vault;
  readonly megabytes: number;
}

/** A vault of daily notes, each with as many bytes of plain text at its end. */
function vaultOf(name: string, count: number, padding: number): Made {
  const root = join(folder, name);
  const filler = `\n${'Nothing worth a mark happened. '.repeat(Math.ceil(padding / 31)).slice(0, padding)}`;
  let bytes = 0;
  for (const { path, text } of generateNotes({ seed: SEED, count, from: LAST_DAY - count + 1 })) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    const content = padding === 0 ? text : text + filler;
    writeFileSync(file, content);
    bytes += Buffer.byteLength(content);
  }
  mkdirSync(join(root, '.obsidian'));
  writeFileSync(
    join(root, '.obsidian', 'daily-notes.json'),
    JSON.stringify({ folder: 'Journal', format: 'YYYY/MM/YYYY-MM-DD' }),
  );
  const vault = openVault({ vault: root, today: formatDay(LAST_DAY), color: false });
  return { vault, megabytes: bytes / 1e6 };
}

/** Milliseconds of the processor, which others may be using as well: the least of three. */
function spent(work: () => unknown): number {
  let least = Infinity;
  for (let turn = 0; turn < 3; turn++) {
    global.gc?.();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e3);
  }
  return least;
}

function row(work: string, measured: string, against: string, ratio: number, goal: number): void {
  const missed = ratio > goal ? ' — missed' : '';
  rows.push([work, measured, against, `${round(ratio)} ×`, `≤ ${goal} ×${missed}`]);
}

function heapOf<T>(make: () => T): { readonly made: T; readonly megabytes: number } {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  global.gc?.();
  return { made, megabytes: (process.memoryUsage().heapUsed - before) / 1e6 };
}

function benchManyNotes(few: Made, many: Made): void {
  const [small, large] = [few, many].map(({ vault }) => spent(() => indexVault(vault)));
  grows(`cold index of ${MANY} notes`, large, small);
  const { made, megabytes } = heapOf(() => indexVault(many.vault));
  const entries = made.journal.list({ countSteps: true }, LAST_DAY).length;
  row(
    `heap of that index, ${entries} entries`,
    `${round(megabytes)} MB`,
    '120 MB',
    megabytes / 120,
    1,
  );

  const [smallWarm, largeWarm] = [few, many].map(({ vault }) => {
    const cache = () => new NoteCache(vault.root, '', A_TIME, join(folder, 'cache'));
    indexVault(vault, { cache: cache() });
    return spent(() => indexVault(vault, { cache: cache() }));
  });
  grows(`index of ${MANY} notes by a run after the first`, largeWarm, smallWarm);
}

function grows(work: string, large = NaN, small = NaN): void {
  const times = MANY / FEW;
  const against = `${times} × that of ${FEW}: ${round(small * times)} ms`;
  row(work, `${round(large)} ms`, against, large / (small * times), 1.2);
}

function benchMegabytes(few: Made, padded: Made): void {
  const [small, large] = [few, padded].map(({ vault, megabytes }) => {
    return spent(() => indexVault(vault)) / megabytes;
  });
  row(
    `a megabyte of ${round(padded.megabytes)} MB in ${MANY} notes`,
    `${round(large ?? NaN)} ms`,
    `one of ${round(few.megabytes)} MB: ${round(small ?? NaN)} ms`,
    (large ?? NaN) / (small ?? NaN),
    1.2,
  );
}

function benchLongNote({ vault }: Made): void {
  const without = spent(() => indexVault(vault));
  const file = join(vault.root, 'log.md');
  writeFileSync(file, '- a win #win\n');
  truncateSync(file, LONG_NOTE_BYTES);
  const withIt = spent(() => indexVault(vault));
  const { problems } = indexVault(vault);
  if (!problems.some(({ path }) => path === 'log.md')) throw new Error('log.md is not named');
  rmSync(file);
  row(
    'a note of 200 MB in a vault, named and passed over',
    `${round(withIt)} ms`,
    `without it ${round(without)} ms`,
    withIt / without,
    1.2,
  );
}

/** As a sync brings them: every note is set again, and everything that is shown derived after the last one. */
function benchBurst({ vault }: Made): void {
  const { plan, today, read } = vault;
  const notes = [...generateNotes({ seed: SEED, count: FEW, from: LAST_DAY - FEW + 1 })];
  const { journal } = indexVault(vault);
  let change = 0;
  const burst = (count: number) =>
    spent(() => {
      change++;
      for (const { path, text } of notes.slice(-count)) {
        journal.set(path, read(path, `${text}\n- once more, ${change} #win\n`));
      }
      return summary(journal.context(plan, today));
    });
  const [few, many] = [burst(1_250), burst(5_000)];
  row(
    '5,000 of 10,000 notes changed at once',
    `${round(many)} ms`,
    `4 × that of 1,250: ${round(few * 4)} ms`,
    many / (few * 4),
    1.2,
  );
}

function benchYears(): void {
  const { vault } = vaultOf('empty', 1, 0);
  const { plan, today, read } = vault;
  const derive = (journal: Journal) => {
    const context = journal.context({ ...plan }, today);
    heatmap({ from: today - 364, to: today }, levelFloors(context, null), context);
    return summary(context);
  };
  const years = (count: number) => {
    const journal = new Journal();
    const days = count * 365;
    for (const { path, text } of generateNotes({
      seed: SEED,
      count: days,
      from: LAST_DAY - days + 1,
    })) {
      journal.set(path, read(path, text));
    }
    return spent(() => derive(journal));
  };
  const [tenYears, fiftyYears] = [years(10), years(50)];
  row(
    'what the sidebar shows of 50 years',
    `${round(fiftyYears)} ms`,
    `5 × that of 10: ${round(tenYears * 5)} ms`,
    fiftyYears / (tenYears * 5),
    1.2,
  );

  const fullYear = (entries: number) => {
    const journal = new Journal();
    const aDay = Math.ceil(entries / 365);
    for (let day = today - 364; day <= today; day++) {
      const path = `${vault.daily.pathOf(day)}`;
      const lines = Array.from({ length: aDay }, (_, i) => `- one more, the ${i} #win/a${i % 9}\n`);
      journal.set(path, read(path, lines.join('')));
    }
    return spent(() => derive(journal));
  };
  const [some, all] = [fullYear(10_000), fullYear(40_000)];
  row(
    'the same of one year with 40,000 entries',
    `${round(all)} ms`,
    `4 × that of 10,000: ${round(some * 4)} ms`,
    all / (some * 4),
    1.2,
  );
}
