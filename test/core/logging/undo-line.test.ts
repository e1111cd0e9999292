import { describe, expect, it } from 'vitest';
import { undoLine } from '../../../src/core/logging/undo-line';

describe('a line taken out again', () => {
  it.each([
    ['as it was written', '- a\n', '- a\n- ran\n', '- a\n- ran\n', '- a\n'],
    [
      'from a note changed elsewhere',
      '- a\n',
      '- a\n- ran\n',
      '# Day\n- a\n- ran\n',
      '# Day\n- a\n',
    ],
    [
      'from an item that was empty',
      '- \nx\n',
      '- ran\nx\n',
      '- ran\nI ran home\n',
      '- \nI ran home\n',
    ],
    ['from a task that was empty', '- [ ] \r\n', '- [x] ran\r\n', '- [x] ran\r\nx', '- [ ] \r\nx'],
  ])('%s', (_, before, after, text, expected) => {
    expect(undoLine(text, before, after)).toBe(expected);
  });

  it.each([
    ['it is gone, though another line has its words', '- \n', '- ran\n', 'I ran home\n'],
    ['it was changed', '- \n', '- ran\n', '- ran far\n'],
    ['it is there twice', '- \n', '- ran\n', '- ran\n- ran\n'],
    ['a whole line is there twice', '- a\n', '- a\n- ran\n', '- ran\n- ran\n'],
    ['it goes on, at the end of a note', '- a', '- a\n- ran', '- a\n- ran far'],
  ])('is left alone where %s', (_, before, after, text) => {
    expect(undoLine(text, before, after)).toBeNull();
  });
});
