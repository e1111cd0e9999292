import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { median, sum } from 'simple-statistics';
import { alignColumns } from '../../pkg/cli/src/terminal';
import { dayOf } from '../../src/core/calendar/day';
import type { Plugin } from '../host/frame/plugin';
import { serve } from '../host/serve';
import { openBrowser } from '../views/gallery/browser';
import { LANGUAGES } from '../../src/core/words/languages';
import { englishAlone } from './english-alone';
import { generateNotes } from './generate-notes';
import { round, spread } from './measure';

/** The built plugin in the stand-in's page, in Chromium, on a vault in memory: its start, cold and warm. */
const NOTES = 10_000;
const LAST_DAY = dayOf(2026, 11, 21);
const ROUNDS = 5;
/** What is read is kept for the next start five seconds later. */
const SAVED_AFTER_MS = 8_000;

interface StartTimes {
  readonly onload: number;
  readonly reads: number;
  readonly start: number;
  /** of each task over 50 ms, which is what a browser reports as long */
  readonly longTasks: readonly number[];
}

/** The same, and what the page's thread had of the processor meanwhile: a busy machine changes that less. */
interface TracedStart extends StartTimes {
  readonly processor: number;
  readonly longestOnProcessor: number;
  readonly onloadOnProcessor: number;
}

/** Where a start and its `onload` begin and end in a trace. */
const MARKS = {
  begun: 'bench-start-begun',
  loading: 'bench-onload-begun',
  loaded: 'bench-onload-done',
  done: 'bench-start-done',
} as const;

const files: Record<string, string> = {
  '.obsidian/daily-notes.json': JSON.stringify({ folder: 'Journal', format: 'YYYY/MM/YYYY-MM-DD' }),
  '.obsidian/plugins/small-wins/data.json': JSON.stringify({ version: 1 }),
};
for (const { path, text } of generateNotes({
  seed: 20261121,
  count: NOTES,
  from: LAST_DAY - NOTES + 1,
})) {
  files[path] = text;
}

const served = await serve({ root: process.cwd() });
const browser = await openBrowser('--js-flags=--expose-gc');
try {
  const page = await browser.newPage();
  await page.addInitScript((given) => {
    Object.assign(window, { hostFiles: given });
  }, files);
  await page.goto(`${served.url}?today=2026-11-21`);
  await page.waitForSelector('body[data-ready]', { timeout: 600_000 });
  await page.waitForSelector('.small-wins-run-length:not(:empty)', { timeout: 600_000 });

  await page.evaluate(keepPlugin);
  const cold: TracedStart[] = [];
  const warm: TracedStart[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    await page.evaluate(forgetStores);
    cold.push(await tracedStart(browser, page));
    await page.waitForTimeout(SAVED_AFTER_MS);
    warm.push(await tracedStart(browser, page));
  }
  const code = readFileSync('main.js', 'utf8');
  const english = await englishAlone();
  const load: number[] = [];
  const loadEnglish: number[] = [];
  for (let i = 0; i < 3 * ROUNDS; i++) {
    load.push(await page.evaluate(loadPlugin, code));
    loadEnglish.push(await page.evaluate(loadPlugin, english));
  }
  const disk = await readFromDisk(median(cold.map(({ reads }) => reads)));
  console.log(alignColumns(table(cold, warm, disk, { load, loadEnglish })).join('\n'));
} finally {
  await browser.close();
  await served.close();
}

/** Starts the plugin again, while the browser notes each task of the page's thread. */
async function tracedStart(browser: Browser, page: Page): Promise<TracedStart> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  const times = await page.evaluate(startAgain, MARKS);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as Trace;
  const marked = (mark: string) => traceEvents.find(({ name }) => name === mark);
  const [begun, done] = [marked(MARKS.begun), marked(MARKS.done)];
  const loading = marked(MARKS.loading)?.tts ?? NaN;
  const loaded = marked(MARKS.loaded)?.tts ?? NaN;
  const tasks = traceEvents
    .filter(
      ({ name, pid, tid }) => name.endsWith('RunTask') && pid === begun?.pid && tid === begun.tid,
    )
    .filter(({ ts, dur = 0 }) => ts + dur >= (begun?.ts ?? 0) && ts <= (done?.ts ?? 0))
    .map(({ tdur = 0 }) => tdur / 1000);
  return {
    ...times,
    processor: sum(tasks),
    longestOnProcessor: Math.max(...tasks),
    onloadOnProcessor: (loaded - loading) / 1000,
  };
}

/** What we read of a trace; times are in microseconds. */
interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    readonly ts: number;
    readonly dur?: number;
    /** how long the thread had a processor: before this, and meanwhile */
    readonly tts?: number;
    readonly tdur?: number;
  }[];
}

/**
 * The page's vault is in memory, which no user's is: milliseconds that as many notes take from this machine's disk,
 * 32 at a time, as the app reads them.
 */
async function readFromDisk(count: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'small-wins-bench-'));
  const paths = Object.entries(files)
    .filter(([path]) => path.endsWith('.md'))
    .slice(0, count)
    .map(([path, text], i) => {
      const file = join(folder, `${i}.md`);
      writeFileSync(file, `${text}${path}`);
      return file;
    });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let i = 0; i < paths.length; i += 32) {
      await Promise.all(paths.slice(i, i + 32).map((path) => readFile(path, 'utf8')));
    }
    times.push(performance.now() - start);
  }
  rmSync(folder, { recursive: true });
  return times;
}

function table(
  cold: readonly TracedStart[],
  warm: readonly TracedStart[],
  disk: readonly number[],
  { load, loadEnglish }: Readonly<Record<'load' | 'loadEnglish', readonly number[]>>,
): string[][] {
  const of = (times: readonly TracedStart[], key: Exclude<keyof TracedStart, 'longTasks'>) =>
    times.map((each) => each[key]);
  const [coldWork, warmWork] = [of(cold, 'processor'), of(warm, 'processor')];
  const [coldMs, warmMs] = [of(cold, 'start'), of(warm, 'start')];
  const onload = of([...cold, ...warm], 'onload');
  return [
    ['work', 'measured', 'against, in the same run', 'ratio', 'goal'],
    [
      `warm start, ${NOTES} notes`,
      `${spread(warmMs)}, ${median(of(warm, 'reads'))} notes read`,
      `cold start ${spread(coldMs)}, ${median(of(cold, 'reads'))} notes read`,
      `1/${round(median(coldMs) / median(warmMs))}`,
      '',
    ],
    [
      '',
      '',
      `and ${spread(disk)} to read them from a disk`,
      `1/${round((median(coldMs) + median([...disk])) / median(warmMs))}`,
      '≤ 1/10',
    ],
    [
      'the same by the processor',
      spread(warmWork),
      `cold start ${spread(coldWork)}`,
      `1/${round(median(coldWork) / median(warmWork))}`,
      '',
    ],
    ['onload, before the layout is ready', spread(onload), '', '', '≤ 5 ms'],
    ['the same by the processor', spread(of([...cold, ...warm], 'onloadOnProcessor')), '', '', ''],
    [
      `main.js, read and run before onload, in ${LANGUAGES.length} languages`,
      spread([...load]),
      `in English alone ${spread([...loadEnglish])}`,
      round(median([...load]) / median([...loadEnglish])),
      '≤ 1.25',
    ],
    ['longest task of a cold start', longest(cold), '', '', '≤ 50 ms'],
    ['the same by the processor', spread(of(cold, 'longestOnProcessor')), '', '', ''],
    ['longest task of a warm start', longest(warm), '', '', '≤ 50 ms'],
    ['the same by the processor', spread(of(warm, 'longestOnProcessor')), '', '', ''],
    ['main.js', `${Math.round(statSync('main.js').size / 1024)} KB`, '', '', ''],
  ];
}

/** The longest task of the median start: its neighbours hold tasks of other programs on a busy machine. */
function longest(starts: readonly StartTimes[]): string {
  const each = starts.map(({ longTasks }) => Math.max(0, ...longTasks));
  const middle = median(each);
  const most = Math.max(...each);
  if (most === 0) return 'none over 50 ms';
  return `${middle === 0 ? 'none over 50' : round(middle)} ms, at most ${round(most)} ms`;
}

/** In the page: keeps the plugin's class while the plugin is switched off. */
function keepPlugin(): void {
  const plugin = window.host?.app.plugins.plugins['small-wins'];
  if (plugin != null) window.benchPlugin = plugin;
}

/** In the page: throws away what the plugin has kept of notes. */
async function forgetStores(): Promise<void> {
  window.host?.disable('small-wins');
  await new Promise((resume) => setTimeout(resume, 300));
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise((resume) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resume;
      request.onerror = resume;
      request.onblocked = resume;
    });
  }
}

/** In the page: milliseconds that `main.js` takes, compiled whole as the app compiles it, and run. */
function loadPlugin(code: string): number {
  // In parentheses a function is compiled at once; and the engine would recognize the same text again.
  const text = `definePlugin(((module, exports, require) => { ${code}\n/* ${Math.random()} */}))`;
  const script = createEl('script', { text });
  const start = performance.now();
  document.head.append(script);
  return performance.now() - start;
}

/** In the page: switches the plugin off and on, and waits until every note is counted. Milliseconds. */
async function startAgain(marks: typeof MARKS): Promise<StartTimes> {
  const { host, benchPlugin: plugin } = window;
  if (host === undefined || plugin === undefined) throw new Error('the plugin is not there');
  const { vault } = host.app;
  host.disable('small-wins');
  await new Promise((resume) => setTimeout(resume, 500));
  // Garbage of the start before would otherwise be collected at some later time, and count as time of this one.
  window.gc?.();
  // Collecting takes longer than the start's longest task, and would count as the beginning of it.
  await new Promise((resume) => setTimeout(resume, 50));

  let reads = 0;
  const cachedRead = vault.cachedRead.bind(vault);
  vault.cachedRead = (file) => {
    reads++;
    return cachedRead(file);
  };
  let onload = 0;
  const Class = plugin.constructor as new (...given: never[]) => Plugin;
  const measured = Class.prototype as { onload: () => Promise<void> };
  const own = measured.onload;
  const { workspace } = host.app;
  const whenReady = workspace.onLayoutReady.bind(workspace);
  measured.onload = async function (this: typeof plugin) {
    // As when the app starts: the layout is ready only after all plugins are loaded.
    workspace.onLayoutReady = (callback) => window.setTimeout(() => whenReady(callback));
    performance.mark(marks.loading);
    const before = performance.now();
    await own.call(this);
    onload = performance.now() - before;
    performance.mark(marks.loaded);
    workspace.onLayoutReady = whenReady;
  };
  const longTasks: number[] = [];
  const note = (entries: PerformanceEntryList) => {
    longTasks.push(...entries.map(({ duration }) => duration));
  };
  const observer = new PerformanceObserver((list) => {
    note(list.getEntries());
  });
  observer.observe({ type: 'longtask' });
  performance.mark(marks.begun);
  const start = performance.now();
  await host.enable(Class, plugin.manifest, true);
  const isDone = () => {
    const reading = document.querySelector('.small-wins-reading');
    const length = document.querySelector('.small-wins-run-length')?.textContent ?? '';
    return reading?.classList.contains('is-hidden') === true && length !== '';
  };
  while (!isDone()) await new Promise((resume) => setTimeout(resume, 1));
  const time = performance.now() - start;
  performance.mark(marks.done);
  measured.onload = own;
  vault.cachedRead = cachedRead;
  // A task is reported after it has ended.
  await new Promise((resume) => setTimeout(resume, 100));
  note(observer.takeRecords());
  observer.disconnect();
  return { onload, reads, start: time, longTasks };
}

declare global {
  interface Window {
    benchPlugin?: Plugin;
    /** of Chromium, if it is asked to show it */
    gc?: () => void;
  }
}
