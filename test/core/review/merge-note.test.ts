import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekFrom } from '../../../src/core/calendar/period';
import { parseDay } from '../../../src/core/calendar/day';
import { readOutline } from '../../../src/core/markdown/outline';
import type { MergeOptions } from '../../../src/core/review/note-merge';
import type { MergedNote } from '../../../src/core/review/merge-note';
import type { ReviewPart } from '../../../src/core/review/review-part';
import { mergeNote } from '../../../src/core/review/merge-note';
import { findRegions } from '../../../src/core/review/regions';
import { hostileText } from './hostile-text';
import { runs } from '../../runs';

const WEEK = weekFrom(parseDay('2026-11-16') ?? NaN);

const SECTIONS: readonly ReviewPart[] = [
  { name: 'headline', markdown: '11 wins on 5 of 7 days.' },
  { name: 'wins', markdown: '## Wins\n\n- Ran 5 km\n- Wrote' },
  { name: 'numbers', markdown: '## Numbers\n\n| | This week |\n| --- | ---: |\n| Wins | 11 |' },
];
const NEWER: readonly ReviewPart[] = [
  { name: 'headline', markdown: '12 wins on 6 of 7 days.' },
  { name: 'wins', markdown: '## Wins\n\n- Ran 5 km\n- Wrote\n- Slept' },
  { name: 'numbers', markdown: '## Numbers\n\n| | This week |\n| --- | ---: |\n| Wins | 12 |' },
];
const FREE: readonly ReviewPart[] = [
  { name: 'reflect', markdown: '## Reflect\n\n**What worked?**' },
  { name: 'next', markdown: '## Next week\n\n- [ ]' },
];

function merge(
  existing: string | null,
  sections: readonly ReviewPart[] = SECTIONS,
  options: Partial<MergeOptions> = {},
) {
  return mergeNote(existing, sections, {
    period: WEEK,
    freeText: FREE,
    template: null,
    restore: false,
    onEdited: 'keep',
    ...options,
  });
}

function merged(...args: Parameters<typeof merge>): MergedNote {
  const result = merge(...args);
  if ('error' in result) throw new Error(`${result.error.line}: ${result.error.problem.kind}`);
  return result;
}

const NEW_NOTE = merged(null).text;

/** A note without the bodies of its regions and without their hashes: a merge must never change what is left. */
function outsideRegions(text: string): string {
  const found = findRegions(text, readOutline(text));
  if ('error' in found) throw new Error(found.error.problem.kind);
  let outside = '';
  let at = 0;
  for (const region of found.regions) {
    outside += `${text.slice(at, region.from)}…${text.slice(region.to, region.shaAt)}`;
    at = region.shaAt + region.sha.length;
  }
  return outside + text.slice(at);
}

describe('a review note', () => {
  it('leaves no gap where free text has nothing to say', () => {
    const [, next] = FREE;
    const freeText = [{ name: 'reflect', markdown: '' }, ...(next === undefined ? [] : [next])];

    expect(merged(null, SECTIONS, { freeText }).text).toBe(
      NEW_NOTE.replace('## Reflect\n\n**What worked?**\n\n', ''),
    );
  });

  it('that is new holds each section in its region, then the free text', () => {
    expect(NEW_NOTE).toBe(`%% small-wins:begin headline week:2026-11-16 %%

11 wins on 5 of 7 days.

%% small-wins:end headline sha=${sha(NEW_NOTE, 'headline')} %%

%% small-wins:begin wins week:2026-11-16 %%

## Wins

- Ran 5 km
- Wrote

%% small-wins:end wins sha=${sha(NEW_NOTE, 'wins')} %%

%% small-wins:begin numbers week:2026-11-16 %%

## Numbers

| | This week |
| --- | ---: |
| Wins | 11 |

%% small-wins:end numbers sha=${sha(NEW_NOTE, 'numbers')} %%

## Reflect

**What worked?**

## Next week

- [ ]
`);
  });

  it('keeps the place of a section that has nothing to say: two markers and nothing between them', () => {
    const none = SECTIONS.map((part) => (part.name === 'wins' ? { ...part, markdown: '' } : part));

    const { text } = merged(null, none);

    expect(text).toContain(
      `\n\n%% small-wins:begin wins week:2026-11-16 %%\n\n%% small-wins:end wins sha=${sha(text, 'wins')} %%\n\n`,
    );
    expect(merged(text, none).changed).toBe(false);
    expect(merged(text).text).toBe(NEW_NOTE);
    expect(merged(NEW_NOTE, none).text).toBe(text);
  });

  it('that is new follows its template', () => {
    const template =
      '# Week 47\n{{wins}}\nText {{numbers}}\n\n{{ Next }}\n\n```\n{{headline}}\n```\n';

    const { text } = merged(null, SECTIONS, { template });

    expect(text.replace(/%% small-wins:(begin|end) (\w+) .*/g, '<$1 $2>')).toBe(`# Week 47

<begin wins>

## Wins

- Ran 5 km
- Wrote

<end wins>

Text {{numbers}}

## Next week

- [ ]

\`\`\`
{{headline}}
\`\`\`

<begin headline>

11 wins on 5 of 7 days.

<end headline>

<begin numbers>

## Numbers

| | This week |
| --- | ---: |
| Wins | 11 |

<end numbers>

## Reflect

**What worked?**
`);
  });

  it('that another plugin made from the template has its places filled', () => {
    const { text } = merged('# Week 47\r\n\r\n{{wins}}\r\n\r\nMy words', SECTIONS.slice(1, 2), {
      freeText: [],
    });

    expect(text).toMatch(/^# Week 47\r\n\r\n%% .* %%\r\n\r\n## Wins\r\n[^]*%%\r\n\r\nMy words$/);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it('is the same after a second run', () => {
    expect(merged(NEW_NOTE)).toMatchObject({
      text: NEW_NOTE,
      changed: false,
      created: [],
      kept: [],
    });
  });

  it('is brought up to date in its regions alone', () => {
    const existing = `Mine above\n\n${NEW_NOTE}\nMine below, no line end`;

    const { text, changed } = merged(existing, NEWER);

    expect(changed).toBe(true);
    expect(text).toContain('- Slept');
    expect(outsideRegions(text)).toBe(outsideRegions(existing));
    expect(merged(text, NEWER).changed).toBe(false);
  });

  it('leaves a region as a formatter made it while nothing new is to be said', () => {
    const formatted = NEW_NOTE.replace('| Wins | 11 |', '| Wins |        11 |').replace(
      '| --- | ---: |',
      '| ---- | --------: |',
    );

    expect(merged(formatted).changed).toBe(false);
    expect(merged(formatted, NEWER).text).toContain('| Wins | 12 |');
  });

  it('does not get a section again that its owner has deleted', () => {
    const without = withoutSection(NEW_NOTE, 'wins');

    expect(merged(without)).toMatchObject({ text: without, changed: false });
  });

  it('gets deleted sections again at their places when all are restored', () => {
    for (const { name } of SECTIONS) {
      const { text, created } = merged(withoutSection(NEW_NOTE, name), SECTIONS, { restore: true });

      expect(text).toBe(NEW_NOTE);
      expect(created).toEqual([name]);
    }
  });

  it('whose regions were all deleted gets them anew, and no second free text', () => {
    const words = '## Reflect\n\nMy own words\n\n## Next week\n\n- [ ] Rest\n';

    const { text } = merged(words);

    expect(text.startsWith(words)).toBe(true);
    expect(text.match(/^## (?:Reflect|Next week)$/gm)).toHaveLength(2);
    expect(text.match(/small-wins:begin/g)).toHaveLength(3);
  });

  it('keeps the regions of another week as they are, and names them', () => {
    const copied = NEW_NOTE.replaceAll('2026-11-16', '2026-11-09');

    const { text, foreign, created } = merged(copied);

    expect(text.startsWith(copied)).toBe(true);
    expect(foreign.map((region) => region.section)).toEqual(['headline', 'wins', 'numbers']);
    expect(created).toEqual(['headline', 'wins', 'numbers']);
  });

  it.each(['2026-11-14', '2026-11-15', '2026-11-17'])(
    'is one where its week began on another day when it was written: %s',
    (first) => {
      const earlier = NEW_NOTE.replaceAll('2026-11-16', first);

      const { text, foreign, created } = merged(earlier, NEWER);

      expect({ text, foreign, created }).toEqual({
        text: merged(NEW_NOTE, NEWER).text,
        foreign: [],
        created: [],
      });
      expect(merged(earlier, NEWER.slice(0, 2)).text).not.toContain(first);
    },
  );

  it('takes nothing from a note that leaves code open', () => {
    const existing = 'My words\n\n```js\nlet it = be;';

    const { text } = merged(existing);

    expect(text.startsWith('My words\n\n%% small-wins:begin')).toBe(true);
    expect(text.endsWith('- [ ]\n\n```js\nlet it = be;')).toBe(true);
    expect(merged(text).changed).toBe(false);
  });

  it('with broken markers is not written, and the line is named', () => {
    const broken = NEW_NOTE.replace(/%% small-wins:end wins .*/, '');

    expect(merge(broken)).toEqual({
      error: { line: 7, problem: { kind: 'no-end', section: 'wins' } },
    });
  });
});

describe('text that the user changed in a region', () => {
  const edited = NEW_NOTE.replace('- Wrote', '- Wrote, and it felt good  ');

  it('is kept', () => {
    const first = merged(edited, NEWER);

    expect(first.kept).toEqual(['wins']);
    expect(first.text).toContain('- Wrote, and it felt good  \n');
    expect(first.text).not.toContain('Slept');
    expect(first.text).toContain('12 wins');
    expect(merged(first.text, NEWER)).toMatchObject({ changed: false, kept: ['wins'] });
  });

  it('moves below the region when it is replaced', () => {
    const { text, moved } = merged(edited, NEWER, { onEdited: 'replace' });

    expect(moved).toEqual(['wins']);
    expect(text).toMatch(
      /- Slept\n\n%% small-wins:end wins .*\n\n## Wins\n\n- Ran 5 km\n- Wrote, and it felt good {2}\n\n%% small-wins:begin numbers/,
    );
    expect(merged(text, NEWER, { onEdited: 'replace' })).toMatchObject({
      changed: false,
      moved: [],
    });
  });

  it('stays above when the new one is put below', () => {
    const { text, moved } = merged(edited, NEWER, { onEdited: 'below' });

    expect(moved).toEqual(['wins']);
    expect(text).toMatch(
      /%%\n\n## Wins\n\n- Ran 5 km\n- Wrote, and it felt good {2}\n\n%% small-wins:begin wins .*\n\n## Wins\n\n- Ran 5 km\n- Wrote\n- Slept\n/,
    );
    expect(merged(text, NEWER, { onEdited: 'below' })).toMatchObject({ changed: false, moved: [] });
  });

  it('is kept, or moved, where the week now begins on another day', () => {
    const earlier = edited.replaceAll('2026-11-16', '2026-11-15');

    for (const onEdited of ['keep', 'replace', 'below'] as const) {
      expect(merged(earlier, NEWER, { onEdited })).toEqual(merged(edited, NEWER, { onEdited }));
    }
  });

  it('is no text to move where all of it was deleted', () => {
    const emptied = NEW_NOTE.replace('## Wins\n\n- Ran 5 km\n- Wrote\n', '');

    expect(merged(emptied).kept).toEqual(['wins']);
    expect(merged(emptied, SECTIONS, { onEdited: 'replace' }).text).toBe(NEW_NOTE);
  });

  it('that is what would be generated counts as generated', () => {
    const ahead = NEW_NOTE.replace('- Wrote', '- Wrote\n- Slept');

    const { text, kept } = merged(ahead, NEWER);

    expect(kept).toEqual([]);
    expect(text).toBe(merged(NEW_NOTE, NEWER).text);
  });

  it('that leaves code open is not moved where it would swallow what follows', () => {
    const open = NEW_NOTE.replace('- Wrote', '```\ncode');

    expect(merge(open, NEWER, { onEdited: 'replace' })).toMatchObject({ error: { line: 7 } });
  });
});

describe('the laws of merging', () => {
  const lineEnds = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '');
  /** A user's text: hostile lines under mixed line ends, with no markers of ours. */
  const userText = fc
    .array(fc.tuple(hostileText, lineEnds), { maxLength: 8 })
    .map((lines) => lines.flat().join('').replaceAll('small-wins:', 'big-wins:'));
  const note = fc.tuple(fc.constantFrom('', '\uFEFF'), userText).map((parts) => parts.join(''));

  it('keep every byte of a note that gets its first review', () => {
    fc.assert(
      fc.property(note, (existing) => {
        const result = merge(existing);
        // What would pair with a marker is refused: merge-meaning.test.ts.
        fc.pre(!('error' in result));
        const { text } = result;

        const kept = commonLength(existing, text);
        expect(text.endsWith(existing.slice(kept))).toBe(true);
        expect(regionCount(text)).toBe(SECTIONS.length);
      }),
      { numRuns: runs(800) },
    );
  });

  it('change nothing the second time', () => {
    fc.assert(
      fc.property(note, (existing) => {
        const result = merge(existing);
        // What would pair with a marker is refused: merge-meaning.test.ts.
        fc.pre(!('error' in result));
        const { text } = result;

        expect(merged(text)).toMatchObject({ changed: false, kept: [], created: [] });
      }),
      { numRuns: runs(800) },
    );
  });

  it('keep every byte outside of regions when the week has news', () => {
    fc.assert(
      fc.property(note, userText, userText, (above, between, below) => {
        const made = merge(above);
        fc.pre(!('error' in made));
        const first = made.text;
        const at = first.indexOf('%% small-wins:begin numbers');
        const written = `${first.slice(0, at)}${between}\n\n${first.slice(at)}${below}`;
        fc.pre(!('error' in findRegions(written, readOutline(written))));
        fc.pre(regionCount(written) === 3);

        const news = merge(written, NEWER);
        fc.pre(!('error' in news));
        const { text } = news;

        expect(outsideRegions(text)).toBe(outsideRegions(written));
        expect(text).toContain('Slept');
      }),
      { numRuns: runs(800) },
    );
  });

  it('keep what a user wrote into a region', () => {
    fc.assert(
      fc.property(userText, fc.constantFrom('keep', 'replace', 'below'), (words, onEdited) => {
        const written = NEW_NOTE.replace('- Wrote', () => `- Wrote${words}!`);
        fc.pre(regionCount(written) === 3);

        const result = merge(written, NEWER, { onEdited });

        fc.pre(!('error' in result));
        expect('error' in result ? '' : result.text).toContain(`- Wrote${words}!`);
      }),
      { numRuns: runs(800) },
    );
  });
});

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function regionCount(text: string): number {
  const found = findRegions(text, readOutline(text));
  return 'error' in found ? -1 : found.regions.length;
}

function sha(text: string, section: string): string {
  return new RegExp(`end ${section} sha=(\\w+)`).exec(text)?.[1] ?? '';
}

/** The note after its user has deleted a section with its markers. */
function withoutSection(text: string, section: string): string {
  return text.replace(new RegExp(`%% small-wins:begin ${section} [^]*end ${section} .*\\n\\n`), '');
}
