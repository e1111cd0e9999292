import '../app-window';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import SmallWinsPlugin from '../../../src/main';
import manifest from '../../../manifest.json';
import { Host } from '../../host/host';
import { parse } from '../../core/notes/note';
import type { Campaign } from '../campaign';
import { runCampaign } from '../campaign';
import { CLI, newVault, NOTE, TODAY } from '../vault';

const DATA = '.obsidian/plugins/small-wins/data.json';
const TEXTS = [
  'ran 5 km',
  '<%* x %>',
  '%%',
  '```',
  '# h',
  '#setback no',
  'a'.repeat(2_000),
  '\u001b[2J',
  '',
];
/** The app is given this long to come to rest, on a machine that does more than this. */
const PATIENCE_MS = 60_000;

/** Floods from outside and from a sync: one question, few notices, and the true numbers when it is quiet again. */
await runCampaign('floods', async (campaign) => {
  let tries = 0;
  while (campaign.goesOn()) {
    for (const flood of [links, notices, saves, watched]) {
      if (!campaign.goesOn()) break;
      tries += await flood(campaign);
    }
  }
  return tries;
});

async function startApp(files: Record<string, string>) {
  const host = new Host({ files });
  const found: { plugin?: SmallWinsPlugin } = {};
  await host.start(async () => {
    found.plugin = await host.enable(SmallWinsPlugin, manifest);
  });
  await host.settled();
  const api = found.plugin?.api;
  if (api == null) throw new Error('the plugin did not start');
  await api.entries();
  return { host, api, plugin: found.plugin as SmallWinsPlugin };
}

async function closeApp(host: Host): Promise<void> {
  await host.stop();
  document.body.replaceChildren();
}

function shownNotices(): number {
  return document.querySelectorAll('.notice-message').length;
}

/** Hundreds of links at once, good and bad: one question, and no line that nobody agreed to. */
async function links({ random, pick, fault }: Campaign): Promise<number> {
  const asks = random() < 0.5;
  const count = 100 + Math.floor(random() * 1_500);
  const { host } = await startApp({ [DATA]: JSON.stringify({ log: { askBeforeUri: asks } }) });
  const notes = host.memory.paths().length;
  await Promise.all(
    Array.from({ length: count }, (_, i) => {
      const fields = { do: pick(['log', 'log', 'log', 'no', '']), text: `${pick(TEXTS)} ${i}` };
      const more = pick<Record<string, string>>([
        {},
        { goal: '<%* x %>' },
        { area: '../x' },
        { date: 'tomorrow' },
      ]);
      const query = new URLSearchParams({ ...fields, ...more }).toString();
      return host.openUrl(`obsidian://small-wins?${query}`);
    }),
  );
  await host.settled();
  const questions = document.querySelectorAll('.modal.mod-confirmation').length;
  if (questions > 1) fault(`${count} links made ${questions} questions`);
  if (shownNotices() > 12) fault(`${count} links made ${shownNotices()} notices`);
  const made = host.memory.paths().filter((path) => path.endsWith('.md'));
  const lines = made.flatMap((path) => (host.memory.text(path) ?? '').split('\n').filter(isLine));
  if (lines.length > (asks ? 0 : 10)) fault(`${count} links wrote ${lines.length} lines unasked`);
  if (lines.some((line) => line.includes('<%'))) fault('a link wrote a command of a template');
  if (asks && host.memory.paths().length !== notes) fault(`${count} links made notes unasked`);
  await closeApp(host);
  return count;
}

function isLine(line: string): boolean {
  return line.includes('#');
}

/** Many lines in a row: one notice says so, and every line is in its note once. */
async function notices({ random, fault }: Campaign): Promise<number> {
  const count = 10 + Math.floor(random() * 60);
  const { host, api } = await startApp({ [NOTE]: '## Wins\n' });
  await Promise.all(Array.from({ length: count }, (_, i) => api.log({ text: `line ${i}.` })));
  await host.settled();
  if (shownNotices() > 2) fault(`${count} lines made ${shownNotices()} notices`);
  const texts = host.memory.paths().map((path) => host.memory.text(path) ?? '');
  for (let i = 0; i < count; i++) {
    const found = texts.join('\n').split(`line ${i}.`).length - 1;
    if (found !== 1) fault(`line ${i} of ${count} is in the notes ${found} times`);
  }
  await closeApp(host);
  return count;
}

/** A sync that saves notes ten thousand times: the index ends on what the notes hold. */
async function saves({ random, fault }: Campaign): Promise<number> {
  const count = 10_000;
  const names = Array.from(
    { length: 50 },
    (_, i) => `2026-10-${String((i % 28) + 1).padStart(2, '0')}${i < 28 ? '' : ' b'}.md`,
  );
  const { host, api } = await startApp(Object.fromEntries(names.map((name) => [name, ''])));
  for (let i = 0; i < count; i++) {
    const name = names[Math.floor(random() * names.length)] ?? '';
    const wins = Math.floor(random() * 5);
    if (random() < 0.02) host.memory.erase(name);
    else host.memory.edit(name, `- win ${i} #win @2026-10-01\n`.repeat(wins));
    if (i % 500 === 0) await wait(1);
  }
  const expected = names.reduce(
    (sum, name) => sum + parse(host.memory.text(name) ?? '').entries.length,
    0,
  );
  const end = performance.now() + PATIENCE_MS;
  let found = -1;
  while (found !== expected && performance.now() < end) {
    await host.settled();
    found = (await api.entries()).length;
    await wait(20);
  }
  if (found !== expected) fault(`${count} saves: the index has ${found} entries of ${expected}`);
  await closeApp(host);
  return count;
}

/** Fast saves under `watch`: its last line is the number in the note. */
async function watched({ random, fault }: Campaign): Promise<number> {
  const root = newVault();
  const file = join(root, NOTE);
  writeFileSync(file, '');
  const args = [CLI, 'watch', '--vault', root, '--today', TODAY];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const lastCount = () => {
    const line = said.trimEnd().split('\n').at(-1) ?? '';
    return line === '' ? null : (JSON.parse(line) as { today: { count: number } }).today.count;
  };
  const until = async (count: number, again: () => void) => {
    const end = performance.now() + PATIENCE_MS;
    while (lastCount() !== count && performance.now() < end) {
      again();
      await wait(50);
    }
  };
  await until(1, () => {
    writeFileSync(file, '- a #win\n');
  });
  const count = 50 + Math.floor(random() * 150);
  let wins = 0;
  for (let i = 0; i < count; i++) {
    wins = 2 + Math.floor(random() * 20);
    writeFileSync(file, Array.from({ length: wins }, (_, n) => `- a ${i} ${n} #win\n`).join(''));
    await wait(random() * 30);
  }
  await until(wins, () => undefined);
  if (lastCount() !== wins)
    fault(`${count} saves: watch ended on ${String(lastCount())} of ${wins}`);
  child.kill('SIGINT');
  await ended;
  rmSync(root, { recursive: true });
  return count;
}
