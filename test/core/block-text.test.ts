import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BLOCK_VIEWS } from '../../src/core/block-request';
import { blockInsertion, blockText } from '../../src/core/block-text';
import { applyEdits } from '../../src/core/markdown/text-edit';

describe('a new block', () => {
  it('says what was chosen, and nothing else', () => {
    expect(blockText({ view: 'streak', goal: '', range: ' ' })).toBe('view: streak');
    expect(blockText({ view: 'heatmap', goal: 'Write the report', range: 'last 6 months' })).toBe(
      'view: heatmap\ngoal: "[[Write the report]]"\nrange: last 6 months',
    );
  });

  it('is YAML that says the same, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BLOCK_VIEWS),
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1 }),
        (view, goal, range) => {
          const read = parse(blockText({ view, goal, range })) as {
            readonly goal: string;
            readonly range?: string | number;
          };
          expect(read.goal).toBe(`[[${goal}]]`);
          expect(String(read.range ?? '')).toBe(range.trim() === '' ? '' : range.trim());
        },
      ),
    );
  });

  it.each([
    ['', 0, '```small-wins\nview: week\n```\n'],
    ['words', 2, 'words\n\n```small-wins\nview: week\n```\n'],
    ['above\n\nbelow', 6, 'above\n```small-wins\nview: week\n```\nbelow'],
    ['above\n  \nbelow', 7, 'above\n```small-wins\nview: week\n```\nbelow'],
    ['above\nbelow\n', 3, 'above\n\n```small-wins\nview: week\n```\nbelow\n'],
  ])('stands on lines of its own in %j at %i', (note, offset, after) => {
    expect(applyEdits(note, [blockInsertion(note, offset, 'view: week')])).toBe(after);
  });

  it('takes no word from a note', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n') }), fc.nat(), (note, at) => {
        const after = applyEdits(note, [
          blockInsertion(note, at % (note.length + 1), 'view: week'),
        ]);
        const [before = '', behind = ''] = after.split('```small-wins\nview: week\n```');
        expect((before + behind).replace(/\s/g, '')).toBe(note.replace(/\s/g, ''));
      }),
    );
  });
});
