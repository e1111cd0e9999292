import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { BLOCK_VIEWS } from '../../../src/core/code-block/block-view';
import { blockInsertion, blockText } from '../../../src/core/code-block/block-text';
import { readOutline } from '../../../src/core/markdown/outline';
import { applyEdits } from '../../../src/core/markdown/text-edit';
import { parse } from '../notes/note';

const BLOCK = '```small-wins\nview: week\n```';

/** The note with the block inserted. */
function inserted(note: string, offset: number): string {
  const edit = blockInsertion(note, offset, 'view: week');
  if (edit === null) throw new Error('no block can stand there');
  return applyEdits(note, [edit]);
}

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
          const read = parseYaml(blockText({ view, goal, range })) as {
            readonly goal: string;
            readonly range?: string | number;
          };
          expect(read.goal).toBe(`[[${goal}]]`);
          expect(String(read.range ?? '')).toBe(range.trim() === '' ? '' : range.trim());
        },
      ),
    );
  });

  it.each(['007', '1e3', '0x1F', '0o17', '5.', '1.50', 'null', 'True', 'no'])(
    'is YAML that keeps %s as it is written',
    (range) => {
      const read = parseYaml(blockText({ view: 'week', goal: '', range })) as { range: unknown };

      expect(read.range).toBe(range);
    },
  );

  it.each([
    ['', 0, '```small-wins\nview: week\n```\n'],
    ['words', 2, 'words\n\n```small-wins\nview: week\n```\n'],
    ['above\n\nbelow', 6, 'above\n```small-wins\nview: week\n```\nbelow'],
    ['above\n  \nbelow', 7, 'above\n```small-wins\nview: week\n```\nbelow'],
    ['above\nbelow\n', 3, 'above\n\n```small-wins\nview: week\n```\nbelow\n'],
  ])('stands on lines of its own in %j at %i', (note, offset, after) => {
    expect(inserted(note, offset)).toBe(after);
  });

  it.each([
    ['code', '```\nlet a;\n```\nbelow', '```\nlet a;\n```\n\n@@\nbelow'],
    ['code at the end', '~~~\nlet a;\n~~~', '~~~\nlet a;\n~~~\n\n@@\n'],
    ['math', '$$\n\na\n$$\nbelow', '$$\n\na\n$$\n\n@@\nbelow'],
    ['a comment', '%%\n\na\n%%\nbelow', '%%\n\na\n%%\n\n@@\nbelow'],
    ['an HTML comment', '<!--\n\na\n-->\nbelow', '<!--\n\na\n-->\n\n@@\nbelow'],
    ['front matter', '---\na: 1\n---\nbelow', '---\na: 1\n---\n\n@@\nbelow'],
    ['an item’s code', '- ```\n  a\n  ```\n- b', '- ```\n  a\n  ```\n\n@@\n- b'],
    ['an item’s code to the end', '- ```\n  a', '- ```\n  a\n\n@@\n'],
    ['a quote’s code', '> ```\n> a\n> ```\nbelow', '> ```\n> a\n> ```\n\n@@\nbelow'],
    [
      'a part of a review',
      '%% small-wins:begin wins week:2026-11-16 %%\na\n%% small-wins:end wins sha=0123456789abcdef %%\n',
      '%% small-wins:begin wins week:2026-11-16 %%\na\n%% small-wins:end wins sha=0123456789abcdef %%\n\n@@\n',
    ],
  ])('goes behind %s that the cursor is in', (_, note, after) => {
    const lines = note.split('\n');
    const inside = note.indexOf('a');

    expect(inserted(note, inside)).toBe(after.replace('@@', BLOCK));
    expect(inserted(note, (lines[0] ?? '').length)).toBe(after.replace('@@', BLOCK));
  });

  it.each(['```\na', '%%\na', '<!-- a', 'a\n\n```\nb\n'])(
    'goes nowhere in %j, where it would be code or hidden',
    (note) => {
      expect(blockInsertion(note, note.length, 'view: week')).toBeNull();
    },
  );

  it.each([
    '- a\n\n      - [ ] deep #step\n',
    '> - quoted #win\n#win\n\n    - [ ] deep #step\n',
    '- a\nlazy\n\n\t\t- [ ] deep #step\n',
  ])('comes between no list and the task that is one only after it: %j', (note) => {
    for (let offset = 0; offset <= note.length; offset++) {
      expect(parse(inserted(note, offset)).entries.at(-1)).toMatchObject({
        kind: 'step',
        state: 'open',
      });
    }
  });

  it('tears no code, math or comment in two', () => {
    const line = fc.constantFrom('', 'a', '```', '$$', '%%', '<!--', '-->', '---', '> ```', '> b');
    fc.assert(
      fc.property(fc.array(line), fc.nat(), (lines, at) => {
        const note = lines.join('\n');
        const edit = blockInsertion(note, at % (note.length + 1), 'view: week');
        if (edit === null) return;

        const [before = '', behind = ''] = applyEdits(note, [edit]).split(BLOCK);

        const code = (text: string) =>
          readOutline(text).lines.filter(({ isCode }) => isCode).length;
        expect(code(before) + code(behind)).toBe(code(note));
        expect(code(`${before}${BLOCK}`)).toBe(code(before) + 2);
      }),
    );
  });

  it('takes no word from a note', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n') }), fc.nat(), (note, at) => {
        const [before = '', behind = ''] = inserted(note, at % (note.length + 1)).split(BLOCK);
        expect((before + behind).replace(/\s/g, '')).toBe(note.replace(/\s/g, ''));
      }),
    );
  });
});
