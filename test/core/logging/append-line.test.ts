import { describe, expect, it } from 'vitest';
import { appendLine } from '../../../src/core/logging/append-line';

const WORDS = 'Ran 5 km #win';

/** The note after a line was appended, `→` where the line begins, followed by its number. */
function appended(note: string, heading = '## Wins'): string {
  const result = appendLine(note, WORDS, { heading, checkbox: 'x' });
  if ('error' in result) return result.error.kind;
  const line = result.text.split(/\r\n|[\r\n]/)[result.line] ?? '';
  expect(line).toContain(WORDS);
  return result.text;
}

const NEW = `- ${WORDS}`;

describe('a logged line', () => {
  it.each([
    [
      'behind the last item',
      '## Wins\n- a\n- b\n\n## Notes\n',
      `## Wins\n- a\n- b\n${NEW}\n\n## Notes\n`,
    ],
    [
      'right below a heading without items',
      '## Wins\n\n## Notes\n',
      `## Wins\n${NEW}\n\n## Notes\n`,
    ],
    ['between two headings', '## Wins\n## Notes', `## Wins\n${NEW}\n\n## Notes`],
    ['below a heading that ends the note', '# Day\n## Wins', `# Day\n## Wins\n${NEW}`],
    ['behind text', '## Wins\nSome text\n\n## Notes', `## Wins\nSome text\n\n${NEW}\n\n## Notes`],
    [
      'before the first sub-heading',
      '## Wins\n- a\n### Work\n- b\n',
      `## Wins\n- a\n${NEW}\n### Work\n- b\n`,
    ],
    [
      'behind what an item holds',
      '## Wins\n- a\n  - b\n\n    c\n- d\n  lazy\n',
      `## Wins\n- a\n  - b\n\n    c\n- d\n  lazy\n${NEW}\n`,
    ],
    ['behind a lazy line', '## Wins\n- a\nlazy\n', `## Wins\n- a\nlazy\n${NEW}\n`],
    ['into an empty item', '## Wins\n- \n', `## Wins\n${NEW}\n`],
    ['into an empty item without a space', '## Wins\n-\n', `## Wins\n${NEW}\n`],
    ['into an empty item after others', '## Wins\n- a\n- \n', `## Wins\n- a\n${NEW}\n`],
    [
      'into the first of several empty items',
      '## Wins\n1. \n2. \n3. \n',
      `## Wins\n1. ${WORDS}\n2. \n3. \n`,
    ],
    ['into an empty task', '## Wins\n* [ ] \n', `## Wins\n* [x] ${WORDS}\n`],
    ['into an empty item of a callout', '## Wins\n> - \n', `## Wins\n> - ${WORDS}\n`],
    ['after an empty item before others', '## Wins\n- \n- a\n', `## Wins\n- \n- a\n${NEW}\n`],
    [
      'not into an empty item that would take in the text below',
      '## Wins\n- \ntext\n',
      `## Wins\n- \ntext\n\n${NEW}\n`,
    ],
    ['after an empty item with steps', '## Wins\n- \n  - b\n', `## Wins\n- \n  - b\n${NEW}\n`],
    [
      'above a footer, right below its heading',
      '# Day\n\n## Wins\n\n---\n[[2026-11-17]] | [[2026-11-19]]\n',
      `# Day\n\n## Wins\n${NEW}\n\n---\n[[2026-11-17]] | [[2026-11-19]]\n`,
    ],
    [
      'above a footer that no rule parts',
      '## Wins\n\n[[2026-11-17]] | [[2026-11-19]]\n',
      `## Wins\n${NEW}\n\n[[2026-11-17]] | [[2026-11-19]]\n`,
    ],
    [
      'above a footer with a list',
      '## Wins\n\n***\n- [[2026-11-17]]\n',
      `## Wins\n${NEW}\n\n***\n- [[2026-11-17]]\n`,
    ],
    [
      'above the footer of a list',
      '## Wins\n- a\n\n---\n- [[2026-11-17]]\n',
      `## Wins\n- a\n${NEW}\n\n---\n- [[2026-11-17]]\n`,
    ],
    [
      'after text, above a rule',
      '## Wins\nSome text\n\n---\nfooter\n\n## Notes\n',
      `## Wins\nSome text\n\n${NEW}\n\n---\nfooter\n\n## Notes\n`,
    ],
    [
      'below the rule of its heading',
      '## Wins\n---\n- a\n\n## Notes\n',
      `## Wins\n---\n- a\n${NEW}\n\n## Notes\n`,
    ],
    [
      'behind the list, not the text after it',
      '## Wins\n- a\n\ntext\n',
      `## Wins\n- a\n${NEW}\n\ntext\n`,
    ],
    ['in the list, not in a quote', '## Wins\n- a\n\n> - b\n', `## Wins\n- a\n${NEW}\n\n> - b\n`],
    [
      'under the first of two headings',
      '## Wins\n- a\n## Wins\n- b\n',
      `## Wins\n- a\n${NEW}\n## Wins\n- b\n`,
    ],
  ])('goes %s', (_, note, expected) => {
    expect(appended(note)).toBe(expected);
  });

  it.each([
    ['', `## Wins\n- [x] ${WORDS}\n`],
    ['## Wins\n', `## Wins\n- [x] ${WORDS}\n`],
    ['## Wins\n- a\n', `## Wins\n- a\n- ${WORDS}\n`],
    ['## Wins\n* [ ] a\n', `## Wins\n* [ ] a\n* [x] ${WORDS}\n`],
  ])('is a done task in %j where that is wished, and no list says otherwise', (note, expected) => {
    const options = { heading: '## Wins', checkbox: 'x', asTask: true };

    expect(appendLine(note, WORDS, options)).toMatchObject({ text: expected });
  });

  it.each([
    ['*', '* a\n', '* a\n* '],
    ['+', '+ a\n', '+ a\n+ '],
    ['the next number', '1. a\n2. b\n', '1. a\n2. b\n3. '],
    ['the next number of a single item', '1. a\n', '1. a\n2. '],
    ['1 where all are 1', '1. a\n1. b\n', '1. a\n1. b\n1. '],
    ['a parenthesis', '9) a\n', '9) a\n10) '],
    ['no number of ten digits', '999999999. a\n', '999999999. a\n999999999. '],
    ['the number of its own list', '1. a\n\ntext\n\n1. b\n', '1. a\n\ntext\n\n1. b\n2. '],
    ['a checkbox where they are tasks', '- [ ] a\n', '- [ ] a\n- [x] '],
    ['the space behind the marker', '-   a\n', '-   a\n-   '],
    ['the indentation', ' - a\n', ' - a\n - '],
    ['the marks of a quote', '> - a\n> - b\n', '> - a\n> - b\n> - '],
    [
      'the marks of a callout',
      '> [!win]- Wins\n> * [x] a\n',
      '> [!win]- Wins\n> * [x] a\n> * [x] ',
    ],
  ])('takes %s from the last item', (_, list, expected) => {
    expect(appended(`## Wins\n${list}`)).toBe(`## Wins\n${expected}${WORDS}\n`);
  });

  it.each([
    ['level', '#### Wins\n'],
    ['case', '## WINS\n'],
    ['closing marks', '## Wins ##\n'],
    ['white space', '##   Wins\t\n'],
    ['an underline', 'Wins\n----\n'],
  ])('finds its heading whatever the %s', (_, note) => {
    expect(appended(note)).toBe(`${note}${NEW}\n`);
    expect(appended(note, 'wins')).toBe(`${note}${NEW}\n`);
    expect(appended(note, '# WINS ##')).toBe(`${note}${NEW}\n`);
  });

  it.each([
    ['fenced code', '```\n## Wins\n```\n'],
    ['a comment', '%%\n## Wins\n%%\n'],
    ['an HTML comment', '<!--\n## Wins\n-->\n'],
    ['math', '$$\n## Wins\n$$\n'],
    ['a list item', '- a\n\n  ## Wins\n'],
    ['a quote', '> ## Wins\n'],
    ['front matter', '---\n## Wins\n---\n'],
    [
      'a generated region',
      '%% small-wins:begin wins week:2026-11-16 %%\n\n## Wins\n- a\n\n%% small-wins:end wins sha=0123456789abcdef %%\n',
    ],
  ])('takes no heading from %s', (_, note) => {
    expect(appended(note)).toBe(`${note}\n## Wins\n${NEW}\n`);
  });

  it('adds the heading that lacks as it is written in the settings', () => {
    expect(appended('# Day\n\ntext', '### Small wins')).toBe(
      `# Day\n\ntext\n\n### Small wins\n${NEW}\n`,
    );
    expect(appended('', '## C# ##')).toBe(`## C# ##\n${NEW}\n`);
    expect(appended('', 'Done')).toBe(`## Done\n${NEW}\n`);
    expect(appended('\uFEFF')).toBe(`\uFEFF## Wins\n${NEW}\n`);
    expect(appended('---\na: b\n---')).toBe(`---\na: b\n---\n\n## Wins\n${NEW}\n`);
  });

  it.each([
    ['a list', '- a\n', `- a\n${NEW}\n`],
    ['a list and blank lines', '1. a\n\n\n', `1. a\n2. ${WORDS}\n\n\n`],
    ['text', 'text', `text\n\n${NEW}\n`],
    ['a list and text', '- a\n\ntext\n', `- a\n\ntext\n\n${NEW}\n`],
    ['a table', '| a |\n| - |\n| b |\n', `| a |\n| - |\n| b |\n\n${NEW}\n`],
    ['nothing', '', `${NEW}\n`],
  ])('without a heading goes to the end of a note with %s', (_, note, expected) => {
    expect(appended(note, '')).toBe(expected);
  });

  it.each([
    ['fenced code', 'a\n\n```\ncode\n', `a\n\n${NEW}\n\n\`\`\`\ncode\n`],
    ['a comment', 'a\n%%\nhint\n', `a\n\n${NEW}\n\n%%\nhint\n`],
    ['an HTML comment', 'a\n\n<!-- hint\n', `a\n\n${NEW}\n\n<!-- hint\n`],
    ['code from the first line', '```\ncode', `${NEW}\n\n\`\`\`\ncode`],
    ['code in an item', '- a\n  ```\n  code', `- a\n  \`\`\`\n  code\n${NEW}`],
    ['a comment in an item', '- a\n- b\n  %%\n  hint\n', `- a\n${NEW}\n- b\n  %%\n  hint\n`],
    ['a comment in a lazy line', '    code\n* b\n%%', `    code\n\n${NEW}\n\n* b\n%%`],
    ['dollars', 'a\n$$\nb\n', `a\n$$\nb\n\n${NEW}\n`],
    ['HTML that a blank line ends', '<div>\n', `<div>\n\n${NEW}\n`],
  ])('goes before %s that is left open', (_, note, expected) => {
    expect(appended(note, '')).toBe(expected);
    expect(appended(`## Wins\n${note}`)).toBe(`## Wins\n${expected}`);
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('ends as the lines of the note do: %s', (_, lineEnd) => {
    const note = ['\uFEFF# Day', '', '## Wins', '- a 🎉 \ud800 ', '', '## Notes', 'no end'];

    expect(appended(note.join(lineEnd))).toBe(
      [...note.slice(0, 4), NEW, ...note.slice(4)].join(lineEnd),
    );
  });

  it('keeps a note without a last line end so where it ends in a list', () => {
    expect(appended('## Wins\r\n- a')).toBe(`## Wins\r\n- a\r\n${NEW}`);
  });

  it('takes no indented text into its item', () => {
    expect(appended('## Wins\n\n    code\n\n## Notes')).toBe(
      `## Wins\n\n    code\n\n${NEW}\n\n## Notes`,
    );
    expect(appended('## Wins\n  ## Notes\n')).toBe(`## Wins\n-   ${WORDS}\n\n  ## Notes\n`);
  });
});
