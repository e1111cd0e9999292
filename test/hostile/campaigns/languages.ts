import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { bodyHash } from '../../../src/core/review/body-hash';
import type { Campaign } from '../campaign';
import { runCampaign } from '../campaign';
import { CLI, newVault, TODAY } from '../vault';

const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt-BR', 'ru', 'ja', 'ko', 'zh-CN', 'ar'];
const LINES = [
  ...['- ran #win/health', '- read 20 pages #win', '- [ ] call #step', '- lost keys #setback', '- learnt #lesson'],
  ...['- a | b #win', '- *em* and _em_ #win', '- 3. of them #win', '- [[Goal]] on #win', '- `x` %% hint %% #win'],
  ...['- (25 min) run [km:: 5] #win', '- “thanks” #kudos', '#restday', '- مرحبا #win', '- 昨日走った #win/仕事'],
]; // prettier-ignore
const PERIODS = [
  ['--week', '2026-W47'],
  ['--week', '2026-W47'],
  ['--month', '2026-11'],
  ['--days', '2026-11-02..2026-11-19'],
] as const;
const MARKER = /^%% small-wins:(begin|end) (\S+) .*%%$/gm;

/** Programs that change how a note is written, and nothing that it says. */
const FORMATTERS: Readonly<Record<string, (text: string) => string | Promise<string>>> = {
  prettier: (text) => format(text, { parser: 'markdown' }),
  crlf: (text) => text.replace(/\r?\n/g, '\r\n'),
  bom: (text) => (text.startsWith('\uFEFF') ? text : `\uFEFF${text}`),
  stars: (text) => text.replace(/^(\s*)- /gm, '$1* '),
  tight: (text) => text.replace(/(?:\r?\n){3,}/g, '\n\n'),
  trailing: (text) => text.replace(/[ \t]+$/gm, '').trimEnd(),
  apart: (text) => text.replace(/\r?\n(#+ .*)\r?\n/g, '\n\n$1\n\n'),
};

/**
 * A review written in one language and again in another, with its owner's words and formatters in between: no word of
 * the owner's is lost or there twice, markers pair, what nobody edited is in the new language, and once more changes
 * nothing.
 */
await runCampaign('languages', async (campaign) => {
  let tries = 0;
  for (; campaign.goesOn(); tries++) await oneReview(campaign);
  return tries;
});

async function oneReview({ pick, random, fault }: Campaign): Promise<void> {
  const notes = Object.fromEntries(
    Array.from({ length: 12 }, (_, day) => {
      const lines = Array.from({ length: Math.floor(random() * 4) }, () => pick(LINES));
      return [`2026-11-${String(day + 9).padStart(2, '0')}.md`, `${lines.join('\n')}\n`];
    }),
  );
  const root = vaultOf(notes);
  const period = pick(PERIODS);
  const [before, after] = [pick(LANGUAGES), pick(LANGUAGES)];
  const first = review(root, period, before, '--write');
  const [path] = reviewsIn(root);
  const told = (what: string) => {
    fault(`${what}: ${JSON.stringify([period, before, after, done, notes])}`.slice(0, 1_500));
  };
  const done: string[] = [];
  if (first.status !== 0 || path === undefined) {
    told(`not written: ${first.stderr}`);
    return;
  }
  const file = join(root, path);
  const own: string[] = [];
  const isByHand = random() < 0.6;
  for (let acts = 1 + Math.floor(random() * 3); acts > 0; acts--) {
    const text = readFileSync(file, 'utf8');
    const act = isByHand && random() < 0.7 ? 'typed' : pick(Object.keys(FORMATTERS));
    done.push(act);
    if (act === 'typed') {
      const lines = text.split('\n');
      const line = `own words ${own.length}`;
      own.push(line);
      lines.splice(
        Math.floor(random() * lines.length),
        0,
        pick([line, `- ${line}`, `## ${line}`, `- ${line} #win`]),
      );
      writeFileSync(file, lines.join('\n'));
    } else writeFileSync(file, (await FORMATTERS[act]?.(text)) ?? text);
  }
  const edited = readFileSync(file, 'utf8');
  const flags = pick([[], [], ['--force'], ['--restore']]);
  done.push(...flags);
  const { status, stderr } = review(root, period, after, '--write', ...flags);
  const merged = readFileSync(file, 'utf8');
  if (/^\s+at .+:\d+:\d+/m.test(stderr) || (status !== 0 && status !== 1))
    told(`it said ${stderr}`);
  if (status === 1 && merged !== edited) told('a refusal wrote');
  if (reviewsIn(root).length !== 1) told(`reviews are ${reviewsIn(root).join()}`);
  for (const line of own) {
    const times = merged.split(line).length - 1;
    if (times !== 1) told(`“${line}” is there ${times} times`);
  }
  if (status === 0) holdRegions(merged, told);
  review(root, period, after, '--write');
  if (readFileSync(file, 'utf8') !== merged) told('once more changes it');
  if (status !== 0 || own.length > 0) return;
  const fresh = vaultOf(notes);
  review(fresh, period, after, '--write');
  const wanted = bodiesOf(readFileSync(join(fresh, reviewsIn(fresh)[0] ?? ''), 'utf8'));
  const bodies = bodiesOf(merged);
  for (const [name, body] of bodies) {
    if (bodyHash(body) !== bodyHash(wanted.get(name) ?? ''))
      told(`${name} is not in the other language: ${body}`);
  }
}

function vaultOf(notes: Readonly<Record<string, string>>): string {
  const root = newVault();
  for (const [path, text] of Object.entries(notes)) writeFileSync(join(root, path), text);
  mkdirSync(join(root, 'Reviews'));
  return root;
}

function review(root: string, period: readonly string[], language: string, ...flags: string[]) {
  const args = [
    'review',
    ...period,
    '--vault',
    root,
    '--today',
    TODAY,
    '--lang',
    language,
    ...flags,
  ];
  return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', timeout: 60_000 });
}

function reviewsIn(root: string): string[] {
  return readdirSync(join(root, 'Reviews')).map((name) => `Reviews/${name}`);
}

/** Every region begins and ends once, and none is in another. */
function holdRegions(text: string, told: (what: string) => void): void {
  const seen = new Set<string>();
  let open: string | null = null;
  for (const [, edge, name = ''] of text.replace(/\r|\uFEFF/g, '').matchAll(MARKER)) {
    const isRight = edge === 'begin' ? open === null && !seen.has(name) : open === name;
    if (!isRight) told(`the markers of ${name} do not pair`);
    open = edge === 'begin' ? name : null;
    seen.add(name);
  }
  if (open !== null) told(`${open} has no end`);
}

function bodiesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const regions = /^%% small-wins:begin (\S+) .*%%\n([^]*?)^%% small-wins:end/gm;
  for (const [, name = '', body = ''] of text.replace(/\r|\uFEFF/g, '').matchAll(regions))
    found.set(name, body);
  return found;
}
