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
    '- [ ](a.md) #win',
    '- [x](a.md) read it #win',
    '- [[ ]] #win',
    'see [1] cited #win',
    '- TODOs sorted #win',
    '- todo app shipped #win',
    '- did [ ] things #win',
    '- [x] a #win',
    '[a]: /b\n\n- c #win',
  ])('is nothing else: %j', (text) => {
    expect(statesOf(text)).toEqual(['done']);
    expect(codesOf(text)).toEqual([]);
  });
});
