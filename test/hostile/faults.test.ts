import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weekFrom } from '../../src/core/calendar/period';
import type { MergeOptions } from '../../src/core/review/note-merge';
import type { ReviewPart } from '../../src/core/review/review-part';
import { mergeNote } from '../../src/core/review/merge-note';
import { parse } from '../core/notes/note';
import { LAWS } from './laws';

const FOLDER = 'test/fixtures/faults';

/** A note that was once written wrong, before and after; `o` and `s2` are what was merged into it. */
interface Fault {
  readonly base?: string;
  readonly a?: string;
  readonly t?: string;
  readonly t1?: string;
  readonly o?: Omit<MergeOptions, 'period'> & { readonly period: { readonly first: number } };
  readonly s2?: readonly ReviewPart[];
}

const faults = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Fault] as const);

function note(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, 'utf8');
}

/** How many entries of each text a note has, without those that a review is made of. */
function wordsOf(text: string): string[] {
  return parse(text).entries.map(({ kind, state, text: words }) => `${kind} ${state} ${words}`);
}

describe('a note that was once written wrong', () => {
  it.each(faults)('holds every law of writes: %s', (_, { base, a, t, t1 }) => {
    const notes = [base, a, t, t1].filter((text) => text !== undefined);
    expect(notes.length).toBeGreaterThan(0);
    for (const text of notes) {
      for (const law of Object.values(LAWS)) {
        for (let choice = 0; choice < 6; choice++) {
          law(text, [choice, choice >> 1, choice >> 2, choice % 3, choice % 5]);
        }
      }
    }
  });

  const merges = faults.filter(([, { o, s2 }]) => o !== undefined && s2 !== undefined);

  it.each(merges)(
    'loses no entry to a merge, or is not merged: %s',
    (_, { t = '', o, s2 = [] }) => {
      const options = { ...o, period: weekFrom(o?.period.first ?? 0) } as MergeOptions;

      const merged = mergeNote(t, s2, options);

      const after = 'error' in merged ? t : merged.text;
      expect(wordsOf(after)).toEqual(expect.arrayContaining(wordsOf(t)));
    },
  );

  it('names the line whose `%%` a marker would close', () => {
    const sections = [{ name: 'wins', markdown: '## Wins\n\n- a\n' }];
    const options: MergeOptions = {
      ...{ period: weekFrom(20_773), freeText: [], template: null },
      ...{ restore: false, onEdited: 'replace' },
    };

    expect(mergeNote(note('M1-percent-weekly-note.md'), sections, options)).toMatchObject({
      error: { line: 3 },
    });
  });

  it('has no win in a comment that code seemed to hide', () => {
    expect(parse(note('P1-phantom-win.md')).entries).toEqual([]);
  });
});
