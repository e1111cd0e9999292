import { parse as parseYaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import { mayHoldPulse, readPulse } from '../../../src/core/notes/pulse';

function read(text: string) {
  const { value, problems } = readPulse(text, parseYaml);
  return { value, problems: problems.map(({ line, code }) => `${line} ${code}`) };
}

describe('a pulse', () => {
  it.each([
    ['on a line of its own', '[pulse:: 4]\n', 4],
    ['in round brackets', 'A good day (pulse:: 5).\n', 5],
    ['in a list item without a mark', '- felt fine [pulse:: 3]\n', 3],
    ['beside a mark', '- ran #win [pulse:: 2]\n', 2],
    ['in a table', '| a | b |\n| - | - |\n| [pulse:: 1] | x |\n', 1],
    ['under a question', 'How did the week feel, 1–5? [pulse:: 4]\n', 4],
    ['with its name in capitals', '[Pulse:: 4]\n', 4],
    ['with its name in bold', '[**pulse**:: 4]\n', 4],
    ['as a property', '---\npulse: 4\n---\n', 4],
    ['as a property in quotes', '---\nPulse: "4"\n---\n', 4],
    ['said again later, by the last one', '[pulse:: 2]\n\nbetter now [pulse:: 4]\n', 4],
    ['by its field, where the property says otherwise', '---\npulse: 2\n---\n[pulse:: 4]\n', 4],
  ])('is read %s', (_, text, value) => {
    expect(read(text)).toEqual({ value, problems: [] });
  });

  it.each([
    ['of an empty field', 'How was it, 1–5? [pulse:: ]\n'],
    ['of an empty property', '---\npulse:\n---\n'],
    ['in code', '`[pulse:: 4]`\n\n    [pulse:: 4]\n\n```\n[pulse:: 4]\n```\n'],
    ['in a comment', '%% [pulse:: 4] %%\n'],
    [
      'in a region that was generated',
      '%% small-wins:begin wins week:2026-11-16 %%\n\n[pulse:: 4]\n\n%% small-wins:end wins sha=1f3a9c0d5b7e2a44 %%\n',
    ],
    ['of another name', '[impulse:: 4] [pulse-rate:: 72]\n'],
    ['without brackets', 'pulse:: 4\n'],
  ])('is none %s', (_, text) => {
    expect(read(text)).toEqual({ value: null, problems: [] });
  });

  it.each([
    ['[pulse:: 6]\n', '0 bad-pulse'],
    ['One\n\n- two [pulse:: 0]\n', '2 bad-pulse'],
    ['[pulse:: 3.5]\n', '0 bad-pulse'],
    ['[pulse:: -1]\n', '0 bad-pulse'],
    ['[pulse:: fine]\n', '0 bad-pulse'],
    ['---\npulse: 72\n---\n', '0 bad-pulse'],
    ['---\npulse: [4, 5]\n---\n', '0 bad-pulse'],
  ])('is named, and left out, where it is not 1 to 5: %j', (text, problem) => {
    expect(read(text)).toEqual({ value: null, problems: [problem] });
  });

  it('is that of the first side where nobody has resolved a merge', () => {
    const text = '<<<<<<< A\n[pulse:: 2]\n=======\n[pulse:: 4]\n>>>>>>> B\n[pulse:: nine]\n';

    expect(read(text)).toEqual({ value: 2, problems: ['5 bad-pulse'] });
  });

  it('is kept where a later one cannot be read', () => {
    expect(read('[pulse:: 4]\n\n[pulse:: 6]\n')).toEqual({ value: 4, problems: ['2 bad-pulse'] });
  });

  it.each(['[pulse:: 4]', 'PULSE', 'a pulse', 'im­pulse', 'puls', 'PULS e', ''])(
    'may be in a text whenever it may be in its bytes: %j',
    (text) => {
      expect(mayHoldPulse(Buffer.from(text, 'utf8'))).toBe(mayHoldPulse(text));
    },
  );
});
