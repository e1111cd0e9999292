import { describe, expect, it } from 'vitest';
import { findTaskFields } from '../../../src/core/notes/task-field';

/** The text without its fields, and the completion dates. */
function read(text: string) {
  const fields = findTaskFields(text);
  let rest = text;
  for (const { from, to } of [...fields].reverse()) rest = rest.slice(0, from) + rest.slice(to);
  return {
    rest,
    completions: fields.flatMap(({ name, value }) => (name === 'completion' ? [value] : [])),
  };
}

describe('findTaskFields', () => {
  it.each([['🛫'], ['➕'], ['⏳'], ['⌛'], ['📅'], ['📆'], ['🗓'], ['🗓️'], ['✅'], ['❌'], ['✅️']])(
    'takes %s with a date',
    (emoji) => {
      expect(read(`ran ${emoji} 2026-11-19`).rest).toBe('ran ');
      expect(read(`ran ${emoji}2026-11-19 far`).rest).toBe('ran  far');
    },
  );

  it.each([['🔺'], ['⏫'], ['🔼'], ['🔽'], ['⏬'], ['⏬️']])('takes the priority %s', (emoji) => {
    expect(read(`ran ${emoji}`).rest).toBe('ran ');
  });

  it.each([
    ['ran 🔁 every day'],
    ['ran 🔁 every 2 weeks on Monday'],
    ['ran 🔁 every day when done'],
    ['ran 🏁 delete'],
    ['ran 🏁 keep'],
    ['ran 🆔 abc_1-2'],
    ['ran ⛔ abc123, def456'],
  ])('takes "%s"', (text) => {
    expect(read(text).rest.trim()).toBe('ran');
  });

  it('takes one after the other', () => {
    const { rest, completions } = read('ran 🔺 🔁 every day ➕ 2026-11-01 🆔 abc ✅ 2026-11-19');

    expect(rest.trim()).toBe('ran');
    expect(completions).toEqual(['2026-11-19']);
  });

  it('reads a date behind a no-break space', () => {
    expect(read('ran ✅\u00A02026-11-19').completions).toEqual(['2026-11-19']);
  });

  it.each([
    ['🏁 Finished the marathon'],
    ['⛔ no sugar today'],
    ['Fixed the 🔁 loop'],
    ['🔁 every day, then: rest'],
    ['🏁 keeper'],
    ['✅ done'],
    ['📅 tomorrow'],
    ['🎉 party'],
  ])('leaves "%s" as it is', (text) => {
    expect(read(text).rest).toBe(text);
  });
});
