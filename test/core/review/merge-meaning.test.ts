import { describe, expect, it } from 'vitest';
import { weekFrom } from '../../../src/core/calendar/period';
import type { MergeOptions } from '../../../src/core/review/note-merge';
import { mergeNote } from '../../../src/core/review/merge-note';

const OPTIONS: MergeOptions = {
  period: weekFrom(20_773),
  freeText: [{ name: 'reflect', markdown: '## Reflect\n\n- What worked?\n' }],
  template: null,
  restore: false,
  onEdited: 'replace',
};

function merge(text: string, words = 'a'): ReturnType<typeof mergeNote> {
  return mergeNote(text, [{ name: 'wins', markdown: `## Wins\n\n- ${words}\n` }], OPTIONS);
}

/** A note with a region into which its user has written. */
function edited(written: string, below: string): string {
  const made = merge('');
  if ('error' in made) throw new Error(made.error.problem.kind);
  return made.text.replace('- a\n', `- a\n${written}\n`) + below;
}

describe('a merge that would change what other text means', () => {
  it.each([
    ['a `%%` that a marker would close', '# Week 47\n\nI was 100%% sure of it #win\n', 3],
    ['one at the note’s end', '- a #win\n\nsure, 100%%\n', 3],
  ])('is refused, naming the line: %s', (_, text, line) => {
    expect(merge(text)).toMatchObject({ error: { line } });
  });

  it.each(['```', '<!--', '%%'])('is refused where text with an open %s would move', (opener) => {
    expect(merge(edited(opener, '\n- [ ] mine #step\n'), 'b')).toHaveProperty('error');
  });

  it.each([
    '%% a comment %% #win',
    '```\ncode\n```',
    '<!-- a --> b',
    '100% sure #win',
    '`%%` #win',
  ])('is none beside %j', (text) => {
    expect(merge(`${text}\n`)).not.toHaveProperty('error');
    expect(merge(edited('mine', `\n${text}\n`), 'b')).toMatchObject({ moved: ['wins'] });
  });
});

describe('a place of a template that is part of another block', () => {
  it.each([
    '+ c[^1]: note #win\n  {{wins}}\n',
    '- [ ] a #step\n  {{Wins}}\n\n  more #win\n',
    '- a #win\n\n  {{wins}}\n\n- b #win\n',
    '1. a\n   - b #win\n     {{wins}}\n',
    '[^1]: note #win\n    {{wins}}\n',
    'Day #win\n{{wins}}\n===\n',
    '> a #win\n> {{wins}}\n',
    'a <b title="\n{{wins}}\n"> #win\n',
    '<div>\n{{wins}}\n</div>\n',
  ])('stays as it is, and the section is written at the end: %j', (note) => {
    const made = merge(note);

    if ('error' in made) throw new Error(made.error.problem.kind);
    expect(made.text.startsWith(note)).toBe(true);
  });

  it.each(['- a #win\n{{wins}}\n', '  {{wins}}\n', 'text\n{{wins}}\nmore #win\n'])(
    'is filled where it is a line of its own: %j',
    (note) => {
      expect(merge(note)).toMatchObject({ text: expect.not.stringContaining('{{') as string });
    },
  );
});
