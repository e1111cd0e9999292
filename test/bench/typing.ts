// Typing in a note of 10,000 lines in Chromium, with the editor's features and without them, in the same page.
import { median } from 'simple-statistics';
import { alignColumns } from '../../pkg/cli/src/terminal';
import { servePlugin } from './sample-page';
import type { SamplePlugin } from '../obsidian/editor/sample-plugin';
import { openBrowser } from '../views/gallery/browser';
import { generateNotes } from './generate-notes';
import { percentile, round } from './measure';

const SEED = 20261121;
const LINES = 10_000;
const ROUNDS = 4;
const KEYS = 20;

/** Milliseconds of each key press, in turn with the features and without. */
interface Typed {
  readonly on: number[];
  readonly off: number[];
  /** of the extension's own work in one key press: the two above differ by less than their noise */
  readonly own: number[];
  /** of one look by the suggestions at a line without a mark */
  readonly trigger: number[];
  /** of reading the whole note again, in a pause */
  readonly read: number[];
}

const note = longNote();
const serving = await servePlugin('test/bench/editor-plugin.ts');
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1000 } });
  await page.addInitScript((text) => {
    window.hostFiles = { '2026-11-20.md': text };
  }, note);
  await page.goto(`${serving.url}?open=2026-11-20`);
  await page.waitForSelector('.cm-content');

  const rows = [
    ['key press in a note of 10,000 lines', 'with', 'without', 'the extension itself', 'goal'],
  ];
  for (const [name, words] of [
    ['in a line of words', 'It rained all day, and nobody came.'],
    ['in a line with a mark', '- Sent the draft #win/report to Ben'],
    ['in a task', '- [ ] Call the dentist'],
  ] as const) {
    const typed = await page.evaluate(typeIn, { words, rounds: ROUNDS, keys: KEYS });
    rows.push([name, times(typed.on), times(typed.off), times(typed.own), '≤ 1 ms']);
    if (!words.includes('#')) {
      rows.push(['  suggestions, no mark', times(typed.trigger), '', '', '< 0.1 ms']);
    }
    rows.push(['  read anew in a pause', times(typed.read), '', '', '']);
  }
  console.log(alignColumns(rows).join('\n'));
} finally {
  await browser.close();
  await serving.close();
}

function times(values: readonly number[]): string {
  return `${round(median([...values]))} ms, p99 ${round(percentile(values, 0.99))} ms`;
}

/** Daily notes one below another, without their properties. */
function longNote(): string {
  const lines: string[] = [];
  for (const { text } of generateNotes({ seed: SEED, count: 400, from: 20_000 })) {
    lines.push(...text.replace(/^---\n[^]*?\n---\n/, '').split('\n'));
  }
  return lines.slice(0, LINES).join('\n');
}

/** Runs in the page. */
async function typeIn(wanted: { words: string; rounds: number; keys: number }): Promise<Typed> {
  const { app } = window.host ?? {};
  const editor = app?.workspace.activeEditor?.editor;
  const plugin = app?.plugins.getPlugin('small-wins') as unknown as SamplePlugin | null;
  const [suggest] = app?.registrations.editorSuggests ?? [];
  if (!app || !editor || !plugin || !suggest) throw new Error('no note is open');
  const { cm } = editor;
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const typed = {
    on: [] as number[],
    off: [] as number[],
    own: [] as number[],
    trigger: [] as number[],
    read: [] as number[],
  };
  const file = app.workspace.activeEditor?.file ?? null;

  /** Times the extension in the editor: CodeMirror keeps its plugins under a name that its types lack. */
  const watch = (spent: number[]) => {
    const { plugins } = cm as unknown as { plugins: { value: Record<string, unknown> | null }[] };
    const drawn = plugins.find(({ value }) => value?.constructor.name.endsWith('MarkView'))?.value;
    const update = drawn?.['update'];
    if (!drawn || typeof update !== 'function') throw new Error('the extension is not there');
    drawn['update'] = (change: unknown) => {
      const start = performance.now();
      Reflect.apply(update, drawn, [change]);
      spent.push(performance.now() - start);
    };
  };

  const middle = Math.floor(editor.lineCount() / 2);
  editor.replaceRange(`\n${wanted.words}\n\n`, { line: middle, ch: 0 });
  const at = { line: middle + 1, ch: Math.min(12, wanted.words.length) };
  editor.setCursor(at);
  editor.scrollIntoView({ from: at, to: at }, true);
  for (let turn = 0; turn < wanted.rounds * 2; turn++) {
    const isOn = turn % 2 === 0;
    plugin.journal.set(isOn ? {} : { badges: false, dots: false, suggest: false });
    await pause(400);
    if (isOn) watch(typed.own);
    for (let key = 0; key < wanted.keys; key++) {
      const start = performance.now();
      cm.dispatch(cm.state.replaceSelection('a'), { userEvent: 'input.type' });
      // What the browser would do before the next frame.
      cm.contentDOM.getBoundingClientRect();
      (isOn ? typed.on : typed.off).push(performance.now() - start);
      if (key % 10 === 0) await pause(0);
    }
    if (!isOn) continue;
    for (let time = 0; time < 20; time++) {
      const start = performance.now();
      for (let look = 0; look < 20; look++) {
        suggest.onTrigger(editor.getCursor(), editor, file);
      }
      typed.trigger.push((performance.now() - start) / 20);
    }
    const start = performance.now();
    plugin.journal.read('2026-11-20.md', cm.state.doc.toString());
    typed.read.push(performance.now() - start);
  }
  return typed;
}
