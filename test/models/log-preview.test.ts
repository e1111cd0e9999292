import { describe, expect, it } from 'vitest';
import { english } from '../../src/core/words/en/english';
import type { LogPreview } from '../../src/models/log-preview';
import { notePreview } from '../../src/models/log-preview';
import { day } from '../core/journal/a-journal';

const TODAY = day('2026-11-20');
const PREVIEW: LogPreview = {
  path: 'Journal/2026-11-20.md',
  isNew: false,
  text: 'a\r\nb\n## Wins\n- one\n- two #win\n\nbelow\n',
  line: 4,
  timeAhead: null,
};

function shown(changes: Partial<LogPreview> = {}, heading = '## Wins', template = '') {
  return notePreview({ ...PREVIEW, ...changes }, TODAY, {
    setup: { settings: { log: { heading } }, config: { daily: { template } } },
    today: TODAY,
    words: english,
  });
}

describe('the preview of a line', () => {
  it('shows the new line with three lines above it and one below', () => {
    expect(shown().lines).toEqual([
      { text: 'b', isNew: false },
      { text: '## Wins', isNew: false },
      { text: '- one', isNew: false },
      { text: '- two #win', isNew: true },
      { text: '', isNew: false },
    ]);
  });

  it('names the note, its folder and the heading', () => {
    expect(shown().where).toEqual(['Journal / ', { strong: '2026-11-20' }, ' / Wins']);
    expect(shown({ path: '2026-11-20.md' }, '').where).toEqual([
      '',
      { strong: '2026-11-20' },
      ` / ${english.forms.endOfNote}`,
    ]);
  });

  it('says what is new about the note, and what is still to come', () => {
    expect(shown().note).toBeNull();
    expect(shown({ isNew: true }, '', 'Templates/Day.md').note).toBe(
      english.forms.log.newNote('Day'),
    );
    expect(shown({ timeAhead: 23 * 60 }).note).toBe(english.capture.timeAhead('23:00'));
  });
});
