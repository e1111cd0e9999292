import { describe, expect, it } from 'vitest';
import type { EntryChange } from '../../../src/core/editing/entry-change';
import type { EditRules } from '../../../src/core/editing/entry-tries';
import { editEntry } from '../../../src/core/editing/edit-entry';
import { takeItem } from '../../../src/core/editing/taken-item';
import { english } from '../../../src/core/words/en/english';
import { DAY, RULES } from '../logging/rules';
import { EDIT_RULES, UNDER_WINS } from './edit-rules';

/** The note after a change of the nth entry; the refusal's kind where there is one. */
function edited(
  note: string,
  change: EntryChange,
  {
    nth = 0,
    now = note,
    rules = EDIT_RULES,
  }: { nth?: number; now?: string; rules?: EditRules } = {},
): string {
  const { entries: read } = RULES.parse(note, DAY);
  const entry = read[nth];
  if (entry === undefined) throw new Error('no entry');
  const result = editEntry(now, { entry, read }, change, rules);
  return 'error' in result ? `refused: ${result.error.kind}` : result.text;
}

const words = (text: string): EntryChange => ({ kind: 'words', words: text });

describe('other words', () => {
  it.each([
    ['- Ran 5 km #win', 'Ran 6 km', '- Ran 6 km #win'],
    ['- #win Ran', 'Ran far', '- #win Ran far'],
    [
      '- [x] 09:30 Wrote *a* page #win/report [words:: 250] and more ^id',
      'Wrote *a* chapter and more',
      '- [x] 09:30 Wrote *a* chapter #win/report [words:: 250] and more ^id',
    ],
    ['- 09:30 Wrote #win', 'Finally wrote', '- 09:30 Finally wrote #win'],
    ['- one #win two', 'three', '- three #win'],
    ['- one #win two ✅ 2026-11-19', 'two', '- #win two ✅ 2026-11-19'],
    ['* **#win did it**', '**did that**', '* **#win did that**'],
    ['- [ ] #step', 'open the file', '- [ ] open the file #step'],
    ['| a | b #win |\n| - | - |', 'a c', '| a | c #win |\n| - | - |'],
    ['| a | b #win |\n| - | - |', 'a b|c', '| a | b\\|c #win |\n| - | - |'],
    ['a\n\ttext #win\nb', 'other', 'a\n\tother #win\nb'],
    ['# Day #win', 'Night', '# Night #win'],
    [
      '- e\u0301te\u0301  #win\t\r\n- b\r',
      'e\u0301te\u0301 doux',
      '- e\u0301te\u0301 doux  #win\t\r\n- b\r',
    ],
    ['\uFEFF- a #win', 'b', '\uFEFF- b #win'],
  ])('%j as %j', (note, typed, wanted) => {
    expect(edited(note, words(typed))).toBe(wanted);
  });

  it('are escaped where they would be something else than words', () => {
    expect(edited('- a #win\n\nb %%', words('100%% sure'))).toBe('- 100\\%\\% sure #win\n\nb %%');
    // A box, even an escaped one, says that it is not done.
    expect(edited('- a #win\n- b', words('[ ] b'))).toBe('refused: misread');
    expect(edited('- a #win\n- b', words('- b'))).toBe('- \\- b #win\n- b');
    expect(edited('- a #win', words('b #setback'))).toBe('- b \\#setback #win');
    expect(edited('a #win', words('# b'))).toBe('\\# b #win');
    expect(edited('- a #win', words('b @yesterday'))).toBe('- b \\@yesterday #win');
  });

  it('may hold a number, which the entry has from then on', () => {
    expect(edited('- a #win', words('a [words:: 250]'))).toBe('- a [words:: 250] #win');
  });

  it('are refused on several lines, and where there are none', () => {
    expect(edited('- a\n  b #win', words('c'))).toBe('refused: spread');
    expect(edited('- a\n  b #win', words('a c'))).toBe('- a\n  c #win');
    expect(edited('- a #win', words(' \n '))).toBe('refused: no-words');
  });
});

describe('another day', () => {
  it.each([
    ['- a #win', '- a #win @2026-11-02'],
    ['- a #win ^id', '- a #win @2026-11-02 ^id'],
    ['- a @yesterday #win', '- a @2026-11-02 #win'],
    ['- a @(last friday) #win', '- a @2026-11-02 #win'],
    ['- a @[[2026-11-19]] #win', '- a @2026-11-02 #win'],
    ['- a (date:: last friday) #win', '- a (date:: 2026-11-02) #win'],
    ['- [x] a #win ✅ 2026-11-19', '- [x] a #win ✅ 2026-11-19 @2026-11-02'],
    ['- a @home @2026-11-19 #win', '- a @home @2026-11-02 #win'],
  ])('of %j', (note, wanted) => {
    expect(edited(note, { kind: 'day', day: DAY - 18 })).toBe(wanted);
  });
});

describe('kept among the best', () => {
  it.each([
    ['- a #win', '- a #win [keep:: yes]'],
    ['- a #win [words:: 20] ^id', '- a #win [words:: 20] [keep:: yes] ^id'],
    ['| a #win | b |\n|-|-|', '| a #win | b [keep:: yes] |\n|-|-|'],
    ['- a #win (keep:: Yes)', '- a #win (keep:: Yes)'],
  ])('of %j', (note, wanted) => {
    expect(edited(note, { kind: 'keep' })).toBe(wanted);
  });
});

describe('marks', () => {
  it('become those of another kind, with their areas', () => {
    expect(edited('- a #win/Health b', { kind: 'kind', of: 'lesson' })).toBe(
      '- a #lesson/Health b',
    );
    expect(edited('- a #win #step', { kind: 'kind', of: 'setback' })).toBe('- a #setback');
    expect(edited('- a #win #lesson', { kind: 'kind', of: 'kudos' })).toBe('- a #kudos #lesson');
    expect(edited('- a #win', { kind: 'kind', of: 'win' })).toBe('- a #win');
  });

  it('get areas, others, or none', () => {
    const areas = (...paths: string[]): EntryChange => ({ kind: 'areas', areas: paths });
    expect(edited('- a #win', areas('health/running'))).toBe('- a #win/health/running');
    expect(edited('- a #Win/Health b', areas('work'))).toBe('- a #Win/work b');
    expect(edited('- a #win/Health b', areas('health', 'work'))).toBe(
      '- a #win/Health #win/work b',
    );
    expect(edited('- a #win/health #win/work b', areas())).toBe('- a #win b');
    expect(edited('- a #win//health/', areas('work'))).toBe('- a #win/work');
    expect(edited('- a #win', areas('#step/health'))).toBe('- a #win/health');
    expect(edited('- a #win', areas('#step/Isı/Ölçüm/'))).toBe('- a #win/Isı/Ölçüm');
    expect(edited('- a #win', areas('a b'))).toBe('refused: bad-area');
  });

  it('are taken off, and the words stay', () => {
    expect(edited('- a #win b', { kind: 'unmark' })).toBe('- a b');
    expect(edited('- #win #win/health b', { kind: 'unmark' })).toBe('- b');
    expect(edited('- a #win #step ^id\r\nb', { kind: 'unmark' })).toBe('- a ^id\r\nb');
    expect(edited('- a #win #lesson', { kind: 'unmark' }, { nth: 1 })).toBe('- a #win');
  });

  it.each([
    ['- a #win', '- a'],
    ['- a #win\r\n- b', '- a\r\n- b'],
    ['- [x] a #win/health  ', '- [x] a  '],
    ['> 1. a #win ^id', '> 1. a ^id'],
    ['- a\n  b #win\n- c', '- a\n  b\n- c'],
    ['a #win\nb', 'a\nb'],
    ['# a #win', '# a'],
    ['a #win\n===', 'a\n==='],
    ['| a | b |\n| - | - |\n| c | d #win |', '| a | b |\n| - | - |\n| c | d |'],
  ])('are taken off %j, whose end they are', (note, wanted) => {
    expect(edited(note, { kind: 'unmark' })).toBe(wanted);
  });

  it.each([
    ['- #win - b', '- \\- b'],
    ['1. **#win** + b', '1. \\+ b'],
    ['- #win 1. b', '- 1\\. b'],
    ['- #win # b', '- \\# b'],
    ['- #win [ ] b', '- \\[ ] b'],
    ['- [x] #win - b', '- [x] - b'],
    ['> #win > b', '> \\> b'],
    ['- #win <div>', '- \\<div>'],
    ['- #win ```', '- \\```'],
    ['- #win     b', '- b'],
    ['a\n#win ===', 'a\n\\==='],
    ['- a\n  #win - b', '- a\n  \\- b'],
    ['#win [a]: b', '\\[a]: b'],
    ['- #win #lesson - b', '- #lesson - b'],
  ])('are taken off %j, and what would begin something else stays words', (note, wanted) => {
    expect(edited(note, { kind: 'unmark' })).toBe(wanted);
  });

  it.each([
    ['- a _#win_', '- a'],
    ['- **#win** a', '- a'],
    ['- a ~~#win~~, ==#step== b', '- a, b'],
    ['- **_#win/health #step_ a**', '- **a**'],
    ['- **a *#win***', '- **a**'],
    ['- *a*#win*b*', '- *a**b*'],
    ['- a \\*#win* b', '- a \\** b'],
    ['* **#win did it**', '* **did it**'],
    ['- [**#win** a](b)', '- [a](b)'],
    ['- a [#win](b)', '- a [win](b)'],
    ['| a | *#win* |\n| - | - |', '| a |  |\n| - | - |'],
  ])('are taken off %j with emphasis that holds nothing else', (note, wanted) => {
    expect(edited(note, { kind: 'unmark' })).toBe(wanted);
  });
});

describe('a line that was changed elsewhere', () => {
  const become = (before: string, now: string, nth = 0) => {
    const { entries: read } = RULES.parse(before, DAY);
    const entry = read[nth];
    if (entry === undefined) throw new Error('no entry');
    const result = editEntry(now, { entry, read }, words('x'), EDIT_RULES);
    if (!('error' in result) || result.error.kind !== 'changed') return 'not changed';
    return result.error.now?.written ?? null;
  };

  it('is the one between the same neighbours, as it is written now', () => {
    expect(become('- a #win\n- b #win\n- c #win', '- a #win\n  - [x] b2 #win\n- c #win', 1)).toBe(
      '- [x] b2 #win',
    );
    expect(become('- a #win', 'more\r\n\r\n- b #setback\r\n')).toBe('- b #setback');
    expect(become('- a #win\n- a #win', '- a #win\n- b #win', 1)).toBe('- b #win');
    expect(become('- a #win\n- b #win', '- a2 #win\n- b2 #win', 1)).toBe('- b2 #win');
  });

  it('is on its own line, where lines were added or taken away', () => {
    expect(become('- a #win', '- b #win\n- c #win')).toBe('- b #win');
    expect(become('- a #win\n- b #win', 'x\n\n- c #win\n- b #win\n- d #win')).toBe('- c #win');
  });

  it('is unknown where it may be gone', () => {
    expect(become('- a #win', '- a')).toBeNull();
    expect(become('- a #win\n- b #win', '- b #win')).toBeNull();
    expect(become('- a #win\n- b #win\n- c #win', '- b #win\n- c #win\n- d #win')).toBeNull();
    expect(become('- a #win', 'x\n- b #win\n- c #win')).toBeNull();
  });
});

describe('a goal', () => {
  const goal = (link: string | null, ...off: string[]): EntryChange => ({
    kind: 'goal',
    off,
    link,
  });

  it('is linked to, changed, or taken off', () => {
    expect(edited('- a #win ^id', goal('Book'))).toBe('- a #win [[Book]] ^id');
    expect(edited('- a [[Book|it]] #win', goal('Race', 'Book'))).toBe('- a [[Race]] #win');
    expect(edited('- a #win [[Book]]', goal(null, 'Book'))).toBe('- a #win');
    expect(edited('- a [[Book|it]] #win', goal(null, 'Book'))).toBe('- a it #win');
    expect(edited('- a #win [goal:: [[Book]]]', goal(null, 'Book'))).toBe('- a #win');
    expect(edited('- a #win', goal('A|B'))).toBe('refused: bad-goal');
  });
});

describe('done and not done', () => {
  it('changes or adds the checkbox', () => {
    expect(edited('> - [ ] a #step', { kind: 'state', isDone: true })).toBe('> - [x] a #step');
    expect(edited('1. a #win', { kind: 'state', isDone: false })).toBe('1. [ ] a #win');
    expect(edited('- [X] a #win ✅ 2026-11-19', { kind: 'state', isDone: false })).toBe(
      '- [ ] a #win ✅ 2026-11-19',
    );
    expect(edited('a #win', { kind: 'state', isDone: false })).toBe('refused: no-checkbox');
  });

  it('dates what is done where the note has no day', () => {
    const rules: EditRules = {
      ...EDIT_RULES,
      read: (text) => ({ path: 'a.md', day: null, isDaily: false, ...RULES.parse(text, NaN) }),
    };
    const note = '- [ ] a #step';
    const entry = rules.read(note).entries[0];
    if (entry === undefined) throw new Error('no entry');
    const result = editEntry(
      note,
      { entry: { ...entry }, read: [entry] },
      { kind: 'state', isDone: true },
      { ...rules, date: 'tasks' },
    );
    expect(result).toMatchObject({ text: expect.stringMatching(/^- \[x\] a #step/) as string });
  });
});

describe('a line', () => {
  const gone: EntryChange = { kind: 'delete' };

  it('is deleted whole, and no byte of another', () => {
    expect(edited('a\r\n- b #win\r\n\r\nc', gone)).toBe('a\r\n\r\nc');
    expect(edited('- a #win', gone)).toBe('');
    expect(edited('b\n- a #win', gone)).toBe('b');
    expect(edited('- a #win\n- a #win\n- b', gone, { nth: 1 })).toBe('- a #win\n- b');
  });

  it('stays where others belong to it', () => {
    expect(edited('- a #win\n  - b', gone)).toBe('refused: has-more');
    expect(edited('- a #win\n\n\tb', gone)).toBe('refused: has-more');
    expect(edited('- a #win\nmine\n  b', gone)).toBe('refused: has-more');
    expect(edited('> - a #win\n>   - b', gone)).toBe('refused: has-more');
  });

  it('stays where others would come to mean something else', () => {
    expect(edited('a #win\n===\nb', gone)).toMatch(/^refused/);
    expect(edited('| a #win |\n| - |\n| b #win |', gone)).toMatch(/^refused/);
  });
});

describe('an entry', () => {
  it('is found where its line has moved to', () => {
    expect(edited('- a #win', words('b'), { now: '# Day\n\n- a #win' })).toBe('# Day\n\n- b #win');
  });

  it('is the same one of several that read alike', () => {
    const note = '- a #win\n- x\n- a #win\n- a #win';
    expect(edited(note, words('b'), { nth: 1 })).toBe('- a #win\n- x\n- b #win\n- a #win');
    const moved = `- new #win\n\n${note}`;
    expect(edited(note, words('b'), { nth: 1, now: moved })).toBe(
      '- new #win\n\n- a #win\n- x\n- b #win\n- a #win',
    );
    expect(edited(note, words('b'), { nth: 1, now: '- a #win\n- a #win' })).toBe('refused: twice');
    expect(edited(note, words('b'), { nth: 1, now: '- a #win' })).toBe('refused: changed');
    expect(edited('- a #win', words('b'), { now: note })).toBe('refused: twice');
  });

  it('is refused once its line says something else', () => {
    expect(edited('- a #win', words('b'), { now: '- a! #win' })).toBe('refused: changed');
    expect(edited('- a #win', words('b'), { now: '- [ ] a #win' })).toBe('refused: changed');
    expect(edited('- a #win', { kind: 'delete' }, { now: '' })).toBe('refused: changed');
  });

  it('is left alone where it is code once both sides of a merge are read, which names the merge', () => {
    const note = '- x\n<<<<<<< A\n- a #win\n=======\n```\n>>>>>>> B\n- c #win\n';
    const { entries: read } = EDIT_RULES.read(note);
    const entry = read.find(({ text }) => text === 'c');
    if (entry === undefined) throw new Error('no entry');
    const error = { kind: 'merge', line: 1 } as const;
    expect(editEntry(note, { entry, read }, words('d'), EDIT_RULES)).toEqual({ error });
    expect(takeItem(note, { entry, read }, EDIT_RULES)).toEqual({ error });
    expect(english.obstacles.edit(error)).toContain('meet at line 2');
  });

  it('is left alone in front matter, and under a heading that makes it count', () => {
    const rules: EditRules = { ...EDIT_RULES, read: UNDER_WINS };
    const note = '---\nwins: a\n---\n## Wins\n- b\n';
    const { entries: read } = UNDER_WINS(note);
    const change = (index: number, of: EntryChange) => {
      const entry = read[index];
      if (entry === undefined) throw new Error('no entry');
      const result = editEntry(note, { entry, read }, of, rules);
      return 'error' in result ? result.error.kind : result.text;
    };
    expect(change(0, words('c'))).toBe('property');
    expect(change(0, { kind: 'delete' })).toBe('property');
    expect(change(1, words('c'))).toBe('---\nwins: a\n---\n## Wins\n- c\n');
    expect(change(1, { kind: 'unmark' })).toBe('under-heading');
    expect(change(1, { kind: 'kind', of: 'lesson' })).toBe(
      '---\nwins: a\n---\n## Wins\n- b #lesson\n',
    );
  });
});
