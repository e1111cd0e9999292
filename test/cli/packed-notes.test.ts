import { describe, expect, it } from 'vitest';
import type { ReadNote } from '../../pkg/cli/src/packed-notes';
import { isPackable, packNotes } from '../../pkg/cli/src/packed-notes';
import { unpackNotes } from '../../pkg/cli/src/unpack-notes';
import type { Entry } from '../../src/core/notes/entry';

const ENTRY: Entry = {
  kind: 'win',
  state: 'done',
  day: 20_777,
  daySource: 'note',
  time: null,
  minutes: null,
  areas: [],
  links: [],
  metrics: {},
  text: 'wrote a page',
  wordless: false,
  line: 3,
  marks: [{ tag: '#win', line: 3, from: 15, to: 19 }],
  blockId: null,
};

const FULL: Entry = {
  ...ENTRY,
  kind: 'step',
  state: 'cancelled',
  day: null,
  daySource: null,
  time: 0,
  minutes: 0,
  areas: ['book'],
  links: ['Report'],
  metrics: { words: -2.5 },
  text: '',
  wordless: true,
  marks: [ENTRY.marks[0], { tag: '#Step/Book', line: 4, from: 0, to: 10 }].flatMap(
    (mark) => mark ?? [],
  ),
  blockId: 'a1',
  isKept: true,
};

function noteWith(more: Partial<ReadNote['note']>, properties: ReadNote['properties'] = null) {
  const note = { path: 'a.md', day: 1, isDaily: true, entries: [], rest: false };
  return { note: { ...note, pauses: [], problems: [], ...more }, properties };
}

const NOTES: readonly ReadNote[] = [
  noteWith({}),
  noteWith({ day: null, isDaily: false, rest: true }),
  noteWith({ day: -1, entries: [ENTRY, FULL, ENTRY] }),
  noteWith({ pauses: [{ start: 3, end: null }], pulse: { of: 'week', first: 3, value: 4 } }),
  noteWith({ problems: [{ code: 'dated-ahead', day: 9, line: 0 }], entries: [FULL] }),
  noteWith({}, { 'small-wins': 'goal', steps: ['\ud800', 1.5, null, { deep: true }] }),
];

function packed(about = 'these') {
  const states = NOTES.flatMap((_, at) => [at, 1_700_000_000_000.25, at / 8, 2 ** 52 + at]);
  const kept = NOTES.map((note, at) => [`${at}.md`, { ...note, states, at: at * 4 }] as const);
  const named = kept.map(
    ([path, each]) => [path, { ...each, note: { ...each.note, path } }] as const,
  );
  return { named, bytes: packNotes(about, named) };
}

describe('packed notes', () => {
  it('come back as they were, in their order', () => {
    const { named, bytes } = packed();
    expect(NOTES.every(isPackable)).toBe(true);

    const found = [...(unpackNotes('these', bytes) ?? [])].map(
      ([path, { states, at, ...read }]) => [
        path,
        { ...read, state: Array.from(states).slice(at, at + 4) },
      ],
    );

    expect(found).toStrictEqual(
      named.map(([path, { states, at, ...read }]) => [
        path,
        { ...read, state: states.slice(at, at + 4) },
      ]),
    );
  });

  it('are the same wherever in memory they begin', () => {
    const { bytes } = packed();
    const elsewhere = Buffer.concat([Buffer.alloc(3), bytes]).subarray(3);

    expect(unpackNotes('these', elsewhere)).toEqual(unpackNotes('these', bytes));
  });

  it('are nothing where they are about others, or cut anywhere', () => {
    const { bytes } = packed();

    expect(unpackNotes('others', bytes)).toBeNull();
    for (let length = 0; length < bytes.length; length += 7) {
      expect(unpackNotes('these', bytes.subarray(0, length)), String(length)).toBeNull();
    }
  });

  it('are nothing where numbers and words do not belong together', () => {
    const { bytes } = packed();
    for (const [written, other] of [
      ['"wrote a page","', '"wrote a page","one too many","'],
      ['"0.md",', ''],
      ['"tags":["#win",', '"tags":['],
      ['"paths"', '"names"'],
    ] as const) {
      const changed = Buffer.from(bytes.toString('latin1').replace(written, other), 'latin1');

      expect(changed).not.toEqual(bytes);
      expect(unpackNotes('these', changed), other).toBeNull();
    }
  });

  it.each<[string, ReadNote]>([
    ['minutes beyond every day', noteWith({ entries: [{ ...ENTRY, minutes: 2 ** 40 }] })],
    ['endless minutes', noteWith({ entries: [{ ...ENTRY, minutes: Infinity }] })],
    ['an endless number', noteWith({ entries: [{ ...ENTRY, metrics: { words: Infinity } }] })],
    ['a time that stands for none', noteWith({ entries: [{ ...ENTRY, time: -(2 ** 31) }] })],
    ['a property that is no number', noteWith({}, { target: NaN })],
    ['a property that holds a date', noteWith({}, { from: new Date(0) })],
  ])('have no place for a note with %s', (_, note) => {
    expect(isPackable(note)).toBe(false);
  });
});
