import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readOutline } from '../../../src/core/markdown/outline';
import { runCampaign } from '../campaign';
import { notes } from '../notes';
import { NOTE_DAY, parse } from '../readers';

const PIECES = [
  '\0', '\uFEFF', '\r', '\n', '\r\n', '\u2028', '\u0085', '\ud800', '\udc00', '\u202e', '\t', '>', '- ', '1. ', '    ',
  '#win', '#step/a', '%%', '```', '~~~', '$$', '`', '<!--', '-->', '<div>', '[[', ']]', '[^1]:', '[a]: b', '|', '---',
  '===', '@2026-13-40', '@(last friday)', '[x:: 1e999]', '(5m)', '⏫', '✅ 2026-02-30', '^id', '\\', '&#0;', '&#x110000;',
]; // prettier-ignore
const MOST_CHARACTERS = 20_000;

/** The fixtures' notes, and ours made to be hostile. */
function seeds(seed: number): string[] {
  const root = 'test/fixtures/vault';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(root, path), 'utf8'));
  return [...files, ...fc.sample(notes, { seed, numRuns: 300 })];
}

/** Mutated notes: reading never throws, is the same twice, and every mark is where it is said to be. */
await runCampaign('parse fuzz', ({ random, pick, goesOn, fault }) => {
  const corpus = seeds(Math.floor(random() * 2 ** 31));
  const at = (text: string) => Math.floor(random() * (text.length + 1));
  const mutate = (text: string): string => {
    const from = at(text);
    const to = Math.min(text.length, from + Math.floor(random() * 20));
    const other = pick(corpus);
    const start = at(other);
    switch (Math.floor(random() * 5)) {
      case 0:
        return text.slice(0, from) + text.slice(to);
      case 1:
        return text.slice(0, from) + pick(PIECES) + text.slice(to);
      case 2:
        return text.slice(0, from) + other.slice(start, start + 200) + text.slice(from);
      case 3:
        return (
          text.slice(0, from) +
          pick(PIECES).repeat(1 + Math.floor(random() * 80)) +
          text.slice(from)
        );
      default:
        return text.slice(0, from) + text.slice(from, to).repeat(3) + text.slice(to);
    }
  };
  let tries = 0;
  for (; goesOn(); tries++) {
    let text = pick(corpus);
    for (let count = Math.floor(random() * 8); count >= 0; count--) text = mutate(text);
    text = text.slice(0, MOST_CHARACTERS);
    try {
      hold(text);
    } catch (error) {
      fault(`${String(error).split('\n')[0] ?? ''} ${JSON.stringify(text).slice(0, 300)}`);
    }
    if (random() < 0.01) corpus[Math.floor(random() * corpus.length)] = text;
  }
  return tries;
});

function hold(text: string): void {
  const first = parse(text, NOTE_DAY);
  const { lines } = readOutline(text);
  for (const { marks, line, text: words, wordless } of first.entries) {
    ok(line >= 0 && line < lines.length, 'an entry is on no line');
    strictEqual(wordless, words === '', 'words, or none');
    for (const { tag, line: number, from, to } of marks) {
      const place = lines[number];
      const written = text.slice((place?.from ?? 0) + from, (place?.from ?? 0) + to);
      strictEqual(written, tag, 'a mark is elsewhere');
    }
  }
  deepStrictEqual(parse(text, NOTE_DAY), first, 'a second reading is another');
}
