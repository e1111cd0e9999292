import { describe, expect, it } from 'vitest';
import type { UnreadNote } from '../../../src/core/journal/unread-note';
import type { LoggedVault } from '../../../src/core/logging/log-into-note';
import { lineToLog, logIntoNote, noteToLogInto } from '../../../src/core/logging/log-into-note';
import { MOST_NOTE_BYTES } from '../../../src/core/notes/note-size';
import { DAY, RULES, aWin } from './rules';

const PATH = 'Days/2026-11-20.md';

/** A vault whose daily note of {@link DAY} is at `path`, and whose format names the day `named`. */
function aVault({
  path = PATH,
  named = DAY,
  unread = null,
}: { path?: string; named?: number | null; unread?: UnreadNote | null } = {}) {
  return {
    daily: { pathOf: () => path, dayOf: () => named, unreadOf: () => unread },
    config: { daily: { format: 'YYYY' } },
    log: { ...RULES, heading: '## Wins' },
    read: (_: string, text: string) => RULES.parse(text, DAY),
  } satisfies LoggedVault;
}

describe('the note of a logged line', () => {
  it('is the daily note of its day', () => {
    expect(noteToLogInto(aVault(), DAY)).toEqual({ path: PATH });
  });

  it('is none where the path leads out of the vault', () => {
    expect(noteToLogInto(aVault({ path: '../2026.md' }), DAY)).toEqual({
      error: { kind: 'path', obstacle: { kind: 'outside', path: '../2026.md' } },
    });
  });

  it.each([null, DAY - 1])('is none where the format gives the day no note of its own', (named) => {
    expect(noteToLogInto(aVault({ named }), DAY)).toEqual({
      error: { kind: 'no-day', format: 'YYYY', day: DAY },
    });
  });

  it('is none beside another note of the day whose name the settings do not read', () => {
    const note = { path: '20.11.2026.md', location: null, language: null, isOwn: false };

    expect(noteToLogInto(aVault({ unread: note }), DAY)).toEqual({
      error: { kind: 'unread', note, day: DAY },
    });
  });
});

describe('logging into a note', () => {
  it('writes the line under the heading of the settings', () => {
    const vault = aVault();
    const line = lineToLog(vault, PATH, aWin('read ten pages'));
    if ('error' in line) throw new Error('not logged');

    expect(logIntoNote(vault, PATH, '## Wins\n\n## Notes\n', line)).toMatchObject({
      text: '## Wins\n- read ten pages #win\n\n## Notes\n',
      line: 1,
      words: 'read ten pages',
    });
  });

  it('says what cannot be logged', () => {
    expect(lineToLog(aVault(), PATH, aWin('ran', { area: ' # ' }))).toEqual({
      error: { kind: 'line', refusal: { kind: 'bad-area', area: ' # ' } },
    });
  });

  it.each([
    ['<<<<<<< HEAD\n## Wins\n- a #win\n=======\n## Wins\n- b #win\n>>>>>>> x\n', 0],
    ['text\n<<<<<<< HEAD\n- ran #win\n=======\n', 1],
  ])('names the merge in which the line would not be read: %j', (text, line) => {
    const vault = aVault();
    const made = lineToLog(vault, PATH, aWin('ran'));
    if ('error' in made) throw new Error('not logged');

    expect(logIntoNote(vault, PATH, text, made)).toEqual({
      error: { kind: 'note', path: PATH, refusal: { kind: 'merge', line } },
    });
  });

  it('refuses a note that is too long to be read, where the line would not count', () => {
    const vault = aVault();
    const line = lineToLog(vault, PATH, aWin('ran'));
    if ('error' in line) throw new Error('not logged');

    expect(logIntoNote(vault, PATH, 'x'.repeat(MOST_NOTE_BYTES + 1), line)).toEqual({
      error: { kind: 'note', path: PATH, refusal: { kind: 'long-note' } },
    });
  });

  it('says which note cannot take the line', () => {
    const vault = aVault();
    const line = lineToLog(vault, PATH, aWin('ran'));
    if ('error' in line) throw new Error('not logged');
    const blind = { ...vault, read: () => RULES.parse('', DAY) };

    expect(logIntoNote(blind, PATH, '', line)).toEqual({
      error: { kind: 'note', path: PATH, refusal: { kind: 'misread' } },
    });
  });
});
