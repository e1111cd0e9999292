import { describe, expect, it } from 'vitest';
import { bodyHash, isBodyOf } from '../../../src/core/review/body-hash';

const BODY = '## Wins\n\n### Everything else\n\n- wrote *one* page — Mon 16\n- a\\_b ran\n';

describe('the hash of a generated text', () => {
  it.each([
    ['emphasis', BODY.replaceAll('*', '_')],
    ['bullets', BODY.replace(/^-/gm, '*')],
    ['no blank lines', BODY.replace(/\n\n/g, '\n')],
    ['a blank line between items', BODY.replace('16\n', '16\n\n')],
    ['escapes', BODY.replace('\\_', '_')],
  ])('is the same where a formatter changed %s', (_, formatted) => {
    expect(bodyHash(formatted)).toBe(bodyHash(BODY));
  });

  it.each([
    ['a word', BODY.replace('page', 'book')],
    ['a line', `${BODY}- mine\n`],
    ['the order', BODY.replace(/(- wrote.*\n)(- a.*\n)/, '$2$1')],
    ['a heading', BODY.replace('### Every', '#### Every')],
    ['a checkbox', BODY.replace('- wrote', '- [x] wrote')],
  ])('is another where somebody changed %s', (_, edited) => {
    expect(isBodyOf(edited, bodyHash(BODY))).toBe(false);
  });
});
