import { describe, expect, it } from 'vitest';
import { bodyHash, isBodyOf } from '../../../src/core/review/body-hash';

const BODY =
  '## Wins\n\n### Everything else\n\n- wrote *one* page — Mon 16\n- a\\_b ran\n\n' +
  '1. “well put” … 用了5個\n\n| a | b |\n| --- | --: |\n| 1 | 2 |\n';

describe('the hash of a generated text', () => {
  it.each([
    ['emphasis', BODY.replaceAll('*', '_')],
    ['bullets', BODY.replace(/^-/gm, '*')],
    ['no blank lines', BODY.replace(/\n\n/g, '\n')],
    ['a blank line between items', BODY.replace('16\n', '16\n\n')],
    ['escapes', BODY.replace('\\_', '_')],
    ['long lines', BODY.replace('one* page', 'one*\n  page')],
    ['headings', BODY.replace('## Wins', 'Wins\n----').replace('else', 'else ###')],
    ['capitals of headings', BODY.replace('Everything else', 'Everything Else')],
    ['the signs of quotations', BODY.replace(/[“”]/g, '"')],
    ['dashes and dots', BODY.replace('—', '--').replace('…', '...')],
    ['spaces between scripts', BODY.replace('用了5個', '用了 5 個')],
    ['numbers', BODY.replace('1. “', '1) “')],
    ['the edges of tables', BODY.replace(/^\| (.*) \|$/gm, '$1')],
  ])('is the same where a formatter changed %s', (_, formatted) => {
    expect(bodyHash(formatted)).toBe(bodyHash(BODY));
  });

  it.each([
    ['a link with words of its own', '- wrote it and [[Report#2|chapter 2]] — 16 Apr', 'and'],
    ['a bar in a sentence', 'It began: plain | piped', 'began:'],
    ['a bar at the beginning of a line', '- plain | piped', 'plain'],
  ])('is the same where a line is wrapped before %s', (_, line, last) => {
    const wrapped = line.replace(`${last} `, `${last}\n${line.startsWith('-') ? '  ' : ''}`);

    expect(wrapped).toContain('\n');
    expect(bodyHash(`## Wins\n\n${wrapped}\n`)).toBe(bodyHash(`## Wins\n\n${line}\n`));
  });

  it('knows the hashes under which a bar made every line a row', () => {
    const body = '## Wins\n\nplain | piped\nand more\n';

    expect(isBodyOf(body, '2d061dbb74100a04')).toBe(true);
    expect(isBodyOf(body.replace('more', 'less'), '2d061dbb74100a04')).toBe(false);
  });

  it.each([
    ['a word', BODY.replace('page', 'book')],
    ['a line', `${BODY}- mine\n`],
    ['the order', BODY.replace(/(- wrote.*\n)(- a.*\n)/, '$2$1')],
    ['a heading', BODY.replace('### Every', '#### Every')],
    ['what an item is below', BODY.replace('- a', '  - a')],
    ['a sign', BODY.replace('one*', 'one*!')],
    ['a number', BODY.replace('| 2 |', '| 3 |')],
    ['a checkbox', BODY.replace('- wrote', '- [x] wrote')],
  ])('is another where somebody changed %s', (_, edited) => {
    expect(isBodyOf(edited, bodyHash(BODY))).toBe(false);
  });
});
