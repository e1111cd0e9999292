import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import moment from 'moment';
import { parse as parseYaml } from 'yaml';
import { momentFormat } from '../../../src/core/calendar/moment-format';
import { Journal } from '../../../src/core/journal/journal';
import { appendEntry } from '../../../src/core/logging/append-entry';
import { logLine } from '../../../src/core/logging/log-line';
import { markAsStep, toggleMark } from '../../../src/core/logging/toggle-mark';
import { applyEdits } from '../../../src/core/markdown/text-edit';
import { changeProperties } from '../../../src/core/notes/property-edit';
import { parseSettings } from '../../../src/core/settings/settings';
import { vaultConfig } from '../../../src/core/vault/vault-config';
import { vaultNotes } from '../../../src/core/vault/vault-notes';
import { DAY, RULES, aWin } from '../../core/logging/rules';
import type { Campaign } from '../campaign';
import { runCampaign } from '../campaign';
import { NOTE } from '../vault';

const english = momentFormat(moment, 'en', 'en');
const NO_CONFIG = {
  ...{ dailyNotes: null, templates: null, communityPlugins: null, periodicNotes: null },
  ...{ calendar: null, templater: null, tasks: null },
};
const yamlOf = (yaml: string): unknown => parseYaml(yaml, { logLevel: 'error' });
const NOTES = vaultNotes(vaultConfig(NO_CONFIG, parseSettings({})), [english, english], yamlOf);
const BASES = [
  '',
  '# Day\n\n## Wins\n- w0 #win\n- [ ] w1 #step\n\n## Notes\ntext\n',
  '---\nmood: 3\nrest: false\n---\n- w0 #win/a\n- [x] w1 #win\n> quoted w2 #win\n\nTitle\n=======\nw3 #win\n',
  '| what | how |\n| - | - |\n| row #win | a |\n\n```\n<<<<<<< in code\n```\n- w1 #win\n',
  '- w0 #win\n  - w1 #win\n    more\n- w2 #win\n%% hint %%\n> > > > > > > deep #win w3\n',
];
const LINES = [
  ...['- w? #win', '- [ ] w? #step', '- [x] w? #win @2026-11-19', 'w? #lesson', '', '## Wins', '> - w? #win'],
  ...['text', '---', '%% w? #win %%', '  - w? #win', '- w? #win ^id', '#restday', '- w? #kudos'],
]; // prettier-ignore
const MARKERS = /^(?:<{7}|\|{7}|>{7})(?: |$)/m;
/** How the copies that a sync leaves are named. */
const COPIES = [
  '2026-11-20 (conflict 2026-11-20-18-30-00).md',
  '2026-11-20.sync-conflict-20261120-183000-ABCDEFG.md',
  "2026-11-20 (Ann's conflicted copy 2026-11-20).md",
  '2026-11-20 1.md',
];

/**
 * A note written on three devices, by its owner and by us, and put together as git or a sync does: what both sides have
 * counts once, a merge that nobody resolved counts by its first side and is named, and a line logged then is kept.
 */
await runCampaign('merges', (campaign) => {
  const { pick, random, goesOn, fault } = campaign;
  const folder = mkdtempSync(join(tmpdir(), 'small-wins-merges-'));
  let tries = 0;
  let words = 10;
  const nextWord = () => `w${words++}`;
  for (; goesOn(); tries++) {
    const base = pick(BASES);
    const copies = Array.from({ length: 3 }, () => written(base, campaign, nextWord));
    const [one = '', two = '', three = ''] = copies;
    const style = pick(['', '--diff3', '--union', '--zdiff3']);
    const first = gitMerge(folder, [one, base, two], style);
    const isTwice = random() < 0.5;
    const merged = isTwice ? gitMerge(folder, [first, base, three], style) : first;
    const told = JSON.stringify({ style, base, copies: isTwice ? copies : [one, two] });
    try {
      for (const problem of wrongIn(merged, copies, { isTwice, isUnion: style === '--union' }))
        fault(`${problem}: ${told}`);
      for (const problem of wrongCopy(one, two, pick(COPIES))) fault(`${problem}: ${told}`);
    } catch (error) {
      fault(`${String(error)}: ${told}`);
    }
  }
  rmSync(folder, { recursive: true });
  return tries;
});

/** A note after some writes: its owner's lines put in, taken out and changed, ours logged, marked and set. */
function written(base: string, { pick, random }: Campaign, nextWord: () => string): string {
  let text = base;
  for (let writes = 1 + Math.floor(random() * 4); writes > 0; writes--) {
    const lines = text.split('\n');
    const at = Math.floor(random() * lines.length);
    const chance = random();
    if (chance < 0.3) {
      const made = logLine(aWin(nextWord()), RULES);
      const place = { heading: pick(['', '## Wins', '## New']), checkbox: 'x' };
      const put =
        'error' in made ? null : appendEntry(text, made, place, (note) => RULES.parse(note, DAY));
      if (put !== null && !('error' in put)) text = put.text;
    } else if (chance < 0.45) {
      const range = { first: at, last: at };
      const rules = { marks: RULES.marks, mark: 'win', tag: 'win' } as const;
      const marked =
        random() < 0.5
          ? toggleMark(text, range, rules)
          : markAsStep(text, range, { ...rules, tag: 'step' });
      text = applyEdits(text, marked.edits);
    } else if (chance < 0.55) {
      const changed = changeProperties(
        text,
        [{ name: pick(['rest', 'mood', 'date']), value: pick<string | number>(['true', 4, 'x']) }],
        yamlOf,
      );
      if (!('error' in changed)) text = changed.text;
    } else if (chance < 0.65) {
      text = lines.filter((_, line) => line !== at).join('\n');
    } else if (chance < 0.75) {
      text = lines
        .map((line, number) => (number === at ? line.replace('[ ]', '[x]') : line))
        .join('\n');
    } else {
      lines.splice(at, 0, pick(LINES).replace('w?', nextWord()));
      text = lines.join('\n');
    }
  }
  return text;
}

function gitMerge(folder: string, texts: readonly string[], style: string): string {
  const files = ['mine', 'base', 'theirs'].map((name, index) => {
    const file = join(folder, name);
    writeFileSync(file, texts[index] ?? '');
    return file;
  });
  const args = [
    'merge-file',
    '-p',
    '-L',
    'HEAD',
    '-L',
    'base',
    '-L',
    'phone',
    ...(style === '' ? [] : [style]),
  ];
  return spawnSync('git', [...args, ...files], { encoding: 'utf8' }).stdout;
}

/** The words of the entries of a text, each with how often it is there. */
function wordsOf(text: string, counted = false): Map<string, number> {
  const { entries } = RULES.parse(text, DAY);
  const found = new Map<string, number>();
  for (const { text: words, kind, state } of entries) {
    if (counted && (state !== 'done' || (kind !== 'win' && kind !== 'step'))) continue;
    const name = /w\d+/.exec(words)?.[0];
    if (name !== undefined) found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
}

function wrongIn(
  merged: string,
  copies: readonly string[],
  { isTwice, isUnion }: { readonly isTwice: boolean; readonly isUnion: boolean },
): string[] {
  const problems: string[] = [];
  const now = wordsOf(merged);
  const most = (name: string) => Math.max(...copies.map((copy) => wordsOf(copy).get(name) ?? 0), 1);
  for (const [name, times] of now) {
    // A union has both forms of a line that both sides have changed, and nothing tells that it is one.
    // Nor is it known in a merge of a merge that nobody resolved.
    if (!isUnion && !isTwice && times > most(name))
      problems.push(`${name} is there ${times} times`);
  }
  // A marker that stands in code is its owner's; a note without any mark is not read.
  const isConflict =
    now.size > 0 && copies.every((copy) => !MARKERS.test(copy)) && MARKERS.test(merged);
  const named = RULES.parse(merged, DAY).problems.some(({ code }) => /-merge$/.test(code));
  if (isConflict && !named) problems.push('a merge is not named');
  if (isConflict && !isTwice) {
    const wanted = [...wordsOf(firstSide(merged))].sort().join();
    if ([...now].sort().join() !== wanted)
      problems.push(`not the first side: ${[...now].sort().join()} for ${wanted}`);
  }
  const made = logLine(aWin('wlast'), RULES);
  const put =
    'error' in made
      ? made
      : appendEntry(merged, made, { heading: '## Wins', checkbox: 'x' }, (note) =>
          RULES.parse(note, DAY),
        );
  if (!('error' in put)) {
    const after = RULES.parse(put.text, DAY).entries.filter(({ text }) => text === 'wlast');
    if (after.length !== 1) problems.push(`a logged line is there ${after.length} times`);
    if ([...wordsOf(put.text)].join() !== [...now].join())
      problems.push('a logged line changes others');
  }
  return problems;
}

/** The note as its owner has it who takes the first side of each merge. */
function firstSide(text: string): string {
  const lines = text.split('\n');
  let side: 'both' | 'first' | 'other' = 'both';
  const kept = lines.filter((line, at) => {
    if (side === 'both' && /^<{7} HEAD$/.test(line)) side = 'first';
    else if (side === 'first' && isEndOfFirst(lines, at)) side = 'other';
    else if (side === 'other' && /^>{7} phone$/.test(line)) side = 'both';
    else return side !== 'other';
    return false;
  });
  return kept.join('\n');
}

/** Above what both had before, a `=======` is a heading's underline. */
function isEndOfFirst(lines: readonly string[], at: number): boolean {
  const rest = lines.slice(at);
  const end = rest.findIndex((line) => /^>{7} phone$/.test(line));
  const base = rest.findIndex((line) => /^\|{7} base$/.test(line));
  return base === 0 || (/^={7}$/.test(lines[at] ?? '') && (base === -1 || base > end));
}

/** A copy beside its note counts nothing that the note has counted, and takes nothing from it. */
function wrongCopy(note: string, copy: string, name: string): string[] {
  const counted = (files: Readonly<Record<string, string>>) => {
    const journal = new Journal();
    for (const [path, text] of Object.entries(files)) journal.set(path, NOTES.read(path, text));
    const all = journal
      .list({ countSteps: true }, DAY)
      .filter(({ counts, day }) => counts && day === DAY);
    return all
      .map(({ text }) => text)
      .sort()
      .join();
  };
  const alone = counted({ [NOTE]: note });
  const beside = counted({ [NOTE]: note, [name]: copy });
  return alone === beside ? [] : [`${name} beside its note counts ${beside} for ${alone}`];
}
