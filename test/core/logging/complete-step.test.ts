import { parse as parseYaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/calendar/day';
import { parseDay } from '../../../src/core/calendar/day';
import type { CompletionRules } from '../../../src/core/logging/complete-step';
import { completeStep } from '../../../src/core/logging/complete-step';
import { applyEdits } from '../../../src/core/markdown/text-edit';
import { noteParser } from '../../../src/core/notes/parse-note';
import { parseSettings } from '../../../src/core/settings/settings';

const TODAY = parseDay('2026-11-20') ?? NaN;
const { settings } = parseSettings({});
const parser = noteParser({
  ...settings,
  language: 'en',
  parseYaml: (yaml) => parseYaml(yaml) as unknown,
});

function complete(
  text: string,
  {
    line = 0,
    noteDay = null,
    ...more
  }: { line?: number; noteDay?: Day | null } & Partial<CompletionRules> = {},
): string {
  const result = completeStep(text, line, {
    today: TODAY,
    checkbox: 'x',
    date: 'field',
    parse: (note) => parser(note, noteDay),
    toggleTask: null,
    ...more,
  });
  return 'error' in result ? result.error.kind : applyEdits(text, result.edits);
}

describe('complete micro-step', () => {
  it('checks the checkbox in a note with a day', () => {
    expect(complete('# Plan\r\n- [ ] open it #step ^id\r\n', { line: 1, noteDay: TODAY })).toBe(
      '# Plan\r\n- [x] open it #step ^id\r\n',
    );
  });

  it.each([
    ['- [ ] open it #step [[Report]] ^id', '- [x] open it (2m) #step [[Report]] ^id'],
    ['- [ ] open it (5m) #step', '- [x] open it (5m) #step'],
    ['- [ ] #step open it', '- [x] (2m) #step open it'],
    ['- [ ] open it #step 📅 2026-11-20', '- [x] open it (2m) #step 📅 2026-11-20'],
  ])('writes how long it took, unless the step says so: %s', (before, after) => {
    expect(complete(before, { noteDay: TODAY, minutes: 2 })).toBe(after);
  });

  it('dates it where the note has no day, before a block id', () => {
    expect(complete('> - [/] open it #step ^id')).toBe(
      '> - [x] open it #step [completion:: 2026-11-20] ^id',
    );
  });

  it('dates it as Tasks does where Tasks is on', () => {
    expect(complete('1. [ ] open it #step', { date: 'tasks' })).toBe(
      '1. [x] open it #step ✅ 2026-11-20',
    );
  });

  it('leaves a date that the step has', () => {
    expect(complete('- [ ] open it @2026-11-19 #step')).toBe('- [x] open it @2026-11-19 #step');
  });

  it('finds the step from a line that goes on with it', () => {
    expect(complete('- [ ] open it #step\n  and read', { line: 1, noteDay: TODAY })).toBe(
      '- [x] open it #step\n  and read',
    );
  });

  it('lets Tasks do it, with the next of a recurring task', () => {
    const toggleTask = (line: string) =>
      `${line} 📅 2026-11-21\n${line.replace('[ ]', '[x]')} ✅ 2026-11-20`;

    expect(complete('- [ ] open it #step 🔁 every day', { toggleTask, date: 'tasks' })).toBe(
      '- [ ] open it #step 🔁 every day 📅 2026-11-21\n- [x] open it #step 🔁 every day ✅ 2026-11-20',
    );
  });

  it('does it itself where Tasks does not complete it', () => {
    expect(complete('- [ ] open it #step', { toggleTask: (line) => line, noteDay: TODAY })).toBe(
      '- [x] open it #step',
    );
  });

  it.each([
    ['open it', 'no-step'],
    ['- [ ] open it #win', 'no-step'],
    ['- [x] open it #step', 'done'],
    ['- open it #step', 'done'],
    ['```\n- [ ] open it #step\n```', 'no-step'],
  ])('says why nothing is done: %s', (text, reason) => {
    expect(complete(text, { line: text.startsWith('```') ? 1 : 0 })).toBe(reason);
  });

  it('says that the mark it would write is none', () => {
    expect(complete('- [ ] open it #step', { checkbox: '?' })).toBe('not-done-mark');
  });
});
