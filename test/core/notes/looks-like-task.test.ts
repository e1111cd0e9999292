import { describe, expect, it } from 'vitest';
import { parse } from './note';

function statesOf(text: string): string[] {
  return parse(text).entries.map(({ state }) => state);
}

function codesOf(text: string): string[] {
  return parse(text).problems.map(({ code }) => code);
}

describe('what its writer takes for an empty checkbox', () => {
  it.each([
    '[ ] no bullet #win',
    '> [ ] in a quote #win',
    '-[ ] no space #win',
    '*[ ] no space #win',
    '1.[ ] no space #win',
    '- [ ]glued #win',
    '- [] empty #win',
    '- [  ] two spaces #win',
    '- ☐ ballot box #win',
    '☐ no bullet #win',
    '- TODO as in Logseq #win',
    'TODO: no bullet #win',
    '• [ ] a typed bullet #win',
    '– [ ] a dash #win',
    '\\[ \\] escaped as it was pasted #win',
    '- ［ ］ of another keyboard #win',
    '12.  Project\n\t- [ ] as far in as a tab #win',
    '- [ ] #win\n[ ] lazy #win',
    '| a |\n|-|\n| [ ] in a table #win |',
    '- **TODO** bold #win',
    '- ==TODO== highlighted #win',
    '- _TODO:_ in italics #win',
    '- [TODO] in brackets #win',
    '- LATER as in Logseq #win',
    'NOW as in Logseq #win',
    '- CANCELLED as in Logseq #win',
    '- ( ) of other parentheses #win',
    '- <input type="checkbox"> of HTML #win',
    '[>] a sign without a bullet #win',
    '9:30 [ ] after a time #win',
    '#win [ ] after its mark',
    '- #win TODO after its mark',
    '@2026-11-18 [ ] after a date #win',
    '- [ ]: with a colon #win',
    '- [ ][[Note]] glued to a link #win',
    '- [ ][ ] twice #win',
    '(  ) two spaces in parentheses #win',
    '==[ ] highlighted== #win',
    '- 🔳 a button #win',
    '・[ ] a Japanese bullet #win',
    '○ [ ] a round bullet #win',
    '-\u200B[ ] a space of no width #win',
    '- Project\n  [ ] on a line of its own #win',
    '- Project\n\t\t- [ ] two tabs below an item #win',
    '- Project\n      - [ ] eight columns below an item #win',
    '1. Project\n       [ ] below a numbered item #win',
    'Text\n    - [ ] in a paragraph #win',
    '> - Project\n>       - [ ] in a quote #win',
  ])('is open, and named: %j', (text) => {
    expect(new Set(statesOf(text))).toEqual(new Set(['open']));
    expect(codesOf(text)).toContain('looks-unticked');
  });

  it.each(['[x] no bullet #win', '- [x]glued #win', '- [x ] spaced #win', '- ☑ ticked #win'])(
    'is done where it is ticked: %j',
    (text) => {
      expect(statesOf(text)).toEqual(['done']);
    },
  );

  it.each([
    ['- [x] Project\n      - [ ] not yet #win', 'open'],
    ['- [ ] Project\n      - [x] ticked #win', 'open'],
    ['- done #win\n  [ ] what comes next', 'done'],
    ['- Project\n  - [x] ticked #win', 'done'],
    ['- [x][[Note]] glued #win', 'done'],
  ])('is what the line of the mark says: %j', (text, state) => {
    expect(statesOf(text)).toEqual([state]);
  });

  it.each([
    '- [ ](a.md) #win',
    '- [x](a.md) read it #win',
    '- [[ ]] #win',
    'see [1] cited #win',
    '- TODOs sorted #win',
    '- ~~TODO~~ struck out #win',
    '- `TODO` in code #win',
    '- [TODO](a.md) a link #win',
    '- [TODO](a.md) cleared #win',
    '- 9:30 to 10:00 read #win',
    '- [^1] a footnote #win',
    '[1] cited #win',
    '- <input type="checkbox" checked> of HTML #win',
    '- NOWHERE to go #win',
    '- () => void works #win',
    '- todo app shipped #win',
    '- did [ ] things #win',
    '- [x] a #win',
    '[a]: /b\n\n- c #win',
  ])('is nothing else: %j', (text) => {
    expect(statesOf(text)).toEqual(['done']);
    expect(codesOf(text)).toEqual([]);
  });
});

describe('a task of a list that is code to Markdown', () => {
  it.each([
    '-\t\t[ ] two tabs #win',
    '-     [ ] five spaces #win',
    '1.\t \t[ ] numbered #win',
    '> -\t\t[ ] in a quote #win',
    '100. Project\n\n    - [ ] indented by four #win',
    '- Project\n\n\t\t- [ ] indented by two tabs #win',
    '12345.  Project\n\n\t- [ ] indented by a tab #win',
    '- Project\n\n          [ ] without a marker #win',
  ])('is open, and named: %j', (text) => {
    expect(statesOf(text)).toEqual(['open']);
    expect(codesOf(text)).toEqual(['looks-unticked']);
  });

  it('is no entry where it is ticked, and named', () => {
    const text = '- a #win\n-\t\t[x] two tabs #win\n- b #win\n';

    expect(statesOf(text)).toEqual(['done', 'done']);
    expect(codesOf(text)).toEqual(['task-in-code']);
  });

  it.each([
    'An example:\n\n    - [ ] code #win\n',
    '    - [ ] code #win\n',
    '```\n- Project\n\t\t- [ ] code #win\n```\n',
    '- Project\n  ```\n  -\t\t[ ] code #win\n  ```\n',
    '- Project\n\n%%\n\t\t- [ ] hint #win\n%%\n',
    '-\t\t[ ] no mark\n',
    '-\t\t[ ] `#win` in code\n',
    '-\t\t[link] #win\n',
  ])('is not seen in %j', (text) => {
    expect(statesOf(text)).toEqual([]);
    expect(codesOf(text)).toEqual([]);
  });

  it('is read once where it is none', () => {
    const text = '-\t[ ] a #win\n1.\t[ ] b #win\n- Project\n\t- [ ] c #win\n';

    expect(statesOf(text)).toEqual(['open', 'open', 'open']);
    expect(codesOf(text)).toEqual([]);
  });
});
