import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PropertyChange, PropertyRefusal } from '../../../src/core/notes/property-edit';
import { changeProperties, newPropertyLines } from '../../../src/core/notes/property-edit';
import { anyCharacters } from '../../any-characters';
import { runs } from '../../runs';

function changed(text: string, ...changes: PropertyChange[]): string {
  const result = changeProperties(text, changes, read);
  if ('error' in result) throw new Error(result.error.problem);
  return result.text;
}

function refusal(text: string, ...changes: PropertyChange[]): PropertyRefusal | null {
  const result = changeProperties(text, changes, read);
  return 'error' in result ? result.error : null;
}

function read(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error' });
}

const STEP: PropertyChange = { name: 'step', value: 'open the file' };
const NO_DAYS: PropertyChange = { name: 'days', value: undefined };

function properties(text: string): Record<string, unknown> {
  const [, yaml = ''] = /^\uFEFF?---\r?\n([^]*?)^---/m.exec(text) ?? [];
  return (read(yaml) ?? {}) as Record<string, unknown>;
}

/** What a user may have written beside a property, each a list of lines that the property must leave alone. */
const OTHERS = [
  'zip: 01234',
  'version: 1.10',
  'hex: 0x1F',
  'many: 12345678901234567890',
  'exponent: 1e3',
  `quoted: 'it''s "so"'`,
  'anchored: &a [1, 2]\nagain: *a',
  'tagged: !!str 5',
  'kept: |+\n  kept\n\n\n# outside',
  'block: |2\n    two more\n  # words\n',
  'tags: [\n  a, # why\n  b,\n]',
  'list:\n- a\n# between\n- b',
  'deep:\n  step: draw\n  days: 3',
  '# step: draw',
  'link: "[[Report]]"',
  '"step: x": 1',
  'url: http://x.y/#step',
  'steps: 3',
  'words: a\n\n  b',
  'empty:',
  'emoji 😀: "\\u0041"',
];

describe('a property that is changed', () => {
  it.each([
    ['its words', 'step: draw', 'step: open the file'],
    ['its blanks stay', 'step:   draw', 'step:   open the file'],
    ['its quotes go', 'step: "draw: it"', 'step: open the file'],
    ['its comment stays', 'step: draw  # small', 'step: open the file  # small'],
    ['no value yet', 'step:', 'step: open the file'],
    ['no value and a comment', 'step:  # none yet', 'step: open the file  # none yet'],
    ['a null', 'step: ~', 'step: open the file'],
    ['a name in quotes', '"step": draw', '"step": open the file'],
    ['a name in single quotes', "'step' : draw", "'step' : open the file"],
    ['words on two lines', 'step: draw\n  a line', 'step: open the file'],
    ['quoted words on two lines', 'step: "draw\n  a # line" # c', 'step: open the file # c'],
    ['quoted words on the next line', 'step:\n  "draw # [&a]"', 'step: open the file'],
    ['a block of words', 'step: |\n  draw\n\n  # a line\n', 'step: open the file\n'],
    ['a folded block', 'step: >-\n  draw\n  a line', 'step: open the file'],
    ['a list', 'step:\n  - draw\n  - a line', 'step: open the file'],
    ['a list that is not further in', 'step:\n- draw\n- a line', 'step: open the file'],
    ['a list in brackets', 'step: [draw, "a ] line"] # c', 'step: open the file # c'],
    ['brackets on many lines', "step: [\n  don't,\n  'a, ] b',\n]", 'step: open the file'],
    ['names below it', 'step:\n  first: 1\n  then: 2', 'step: open the file'],
    ['all further in', '  a: 1\n  step: draw', '  a: 1\n  step: open the file'],
  ])('alone: %s', (_, before, after) => {
    const around = (middle: string) =>
      `---\n# mine\nzip: 01234\n${middle}\nversion: 1.10\n---\nWords.\n`;
    const isInner = before.startsWith('  ');
    const note = (middle: string) => (isInner ? `---\n${middle}\n---\nWords.\n` : around(middle));

    expect(changed(note(before), STEP)).toBe(note(after));
  });

  it.each(OTHERS)('and nothing else, whatever stands beside it: %j', (other) => {
    const note = (step: string) => `---\n${other}\n${step}---\n\n${other}\nstep: draw\n`;

    expect(changed(note('step: draw\n'), STEP)).toBe(note('step: open the file\n'));
    expect(changed(note(''), STEP)).toBe(note('step: open the file\n'));
    expect(changed(note('days: 7\n'), NO_DAYS)).toBe(note(''));
  });

  it('is left in its own words where it says the same already', () => {
    const note = "---\nstep: 'open the file'   \ndays: 0x7\n---\n";

    expect(changed(note, STEP, { name: 'days', value: 7 })).toBe(note);
  });

  it('takes the line ends that its note has', () => {
    expect(changed('---\r\na: 1\r\n---\r\nx', STEP)).toBe(
      '---\r\na: 1\r\nstep: open the file\r\n---\r\nx',
    );
  });

  it.each([
    ['Step: draw\n', 'Step: open the file\n'],
    ['STEP: draw\nstep: old\n', 'STEP: draw\nstep: open the file\n'],
    ['"Step" : draw # why\n', '"Step" : open the file # why\n'],
  ])('is the one that is there, in whatever case: %j', (before, after) => {
    expect(changed(`---\n${before}---\n`, STEP)).toBe(`---\n${after}---\n`);
  });

  it('is removed in whatever case it is written', () => {
    expect(changed('---\nDays: 7\nzip: 01\n---\n', NO_DAYS)).toBe('---\nzip: 01\n---\n');
  });

  it('is refused in lines that end as YAML’s reader does not know', () => {
    expect(refusal('---\ra: 1\r---\rx', STEP)).toEqual({ problem: 'by-hand' });
  });

  it('can be a list', () => {
    const metrics: PropertyChange = { name: 'metrics', value: ['words', 'a: b'] };

    expect(changed('---\nmetrics: words # c\nb: 2\n---\n', metrics)).toBe(
      '---\nmetrics:\n  - words\n  - "a: b" # c\nb: 2\n---\n',
    );
    expect(changed('---\n  b: 2\n---\n', metrics)).toBe(
      '---\n  b: 2\n  metrics:\n    - words\n    - "a: b"\n---\n',
    );
  });

  it('comes into a note without properties, after its byte order mark', () => {
    expect(changed('Words.', STEP)).toBe('---\nstep: open the file\n---\nWords.');
    expect(changed('\uFEFFa\r\nb\r\n', STEP)).toBe(
      '\uFEFF---\r\nstep: open the file\r\n---\r\na\r\nb\r\n',
    );
    expect(changed('---\n---\nx', STEP)).toBe('---\nstep: open the file\n---\nx');
    expect(changed('---\n# only a comment\n---\n', STEP)).toBe(
      '---\n# only a comment\nstep: open the file\n---\n',
    );
    expect(changed('Words.', NO_DAYS)).toBe('Words.');
  });
});

describe('a property that is taken out', () => {
  it.each([
    ['with its line', 'days: 7\n', ''],
    ['with all of its lines', 'days:\n  - 7\n\n  - 8\n', ''],
    ['but not with the comment after it', 'days: 7   # a week\n', '# a week\n'],
    ['but not with the comment below it', 'days: 7\n  # a week\n', '  # a week\n'],
    ['but not with the blank lines below it', 'days: 7\n\n\n', '\n\n'],
  ])('goes %s', (_, before, after) => {
    expect(changed(`---\na: 1\n${before}b: 2\n---\n`, NO_DAYS)).toBe(
      `---\na: 1\n${after}b: 2\n---\n`,
    );
  });

  it('is no matter where the note has none', () => {
    expect(changed('---\na: 1\n---\n', NO_DAYS)).toBe('---\na: 1\n---\n');
  });
});

describe('what cannot be changed line by line', () => {
  it.each([
    ['all properties in braces', '{step: draw, days: 7}', 1, 'brackets'],
    ['braces on many lines', '{\n  step: draw\n}', 1, 'brackets'],
    ['an anchor', 'a: 1\nstep: &s draw\nb: *s', 2, 'anchor'],
    ['an anchor inside it', 'step:\n  - &s draw\nb: *s', 1, 'anchor'],
    ['an alias', 'a: &s draw\nstep: *s', 2, 'anchor'],
    ['a tag', 'step: !!str draw', 1, 'anchor'],
    ['a comment inside a list', 'step:\n  # mine\n  - draw', 1, 'comment'],
    ['a comment inside brackets', 'step: [ # mine\n  draw\n  ]', 1, 'comment'],
    ['a comment at a block of words', 'step: | # mine\n  draw', 1, 'comment'],
    ['the same name twice', 'step: draw\na: 1\nstep: write', 3, 'second'],
    ['a tab', 'a: 1\n\tstep: draw', 2, 'tab'],
    ['brackets without an end', 'step: [draw\na: 1', 1, 'no-end'],
    ['quotes without an end', 'step: "draw\na: 1', 1, 'no-end'],
    ['words that are no property', 'a: 1\nwords', 2, 'no-property'],
    ['a list', '- step: draw', 1, 'no-property'],
    ['an explicit name', '? a\n: 1', 1, 'no-property'],
    ['an anchor before its name', 'a: 1\n&s step: draw', 2, 'anchor'],
    ['a value in a value', 'a: 1\nb: c: d', 2, 'unreadable'],
  ])('is refused by its line: %s', (_, yaml, line, problem) => {
    const error = refusal(`---\n${yaml}\n---\n`, STEP, { name: 'step', value: undefined });

    expect(error).toEqual({ line, problem });
  });

  it('is refused where a value above would grow by what stays', () => {
    const note = '---\na: |+\n  text\ndays: 7\n\nb: x\n---\n';

    expect(refusal(note, NO_DAYS)).toEqual({ line: 3, problem: 'by-hand' });
  });

  it.each([
    ['there is an anchor before its name', 'a: 1\n&k step: draw', 2, 'anchor'],
    ['an alias has no anchor', 'a: 1\nb: 2\nc: *x\nstep: draw\nd: 3', 3, 'unreadable'],
    ['lists are too deep to be read', `a: 1\nb:\n  ${'- '.repeat(9000)}x\nc: 2`, 3, 'unreadable'],
  ])('is refused by its line, also if no reader of YAML names it: %s', (_, yaml, line, problem) => {
    expect(refusal(`---\n${yaml}\n---\n`, STEP)).toEqual({ line, problem });
  });

  it('is no matter where nothing would change', () => {
    const note = '---\n{step: open the file}\n---\n';

    expect(changed(note, STEP)).toBe(note);
  });
});

describe('new properties', () => {
  it('say in YAML what they say, whatever they say', () => {
    const anyText = fc.oneof(
      anyCharacters(),
      fc.string(),
      fc.constantFrom(
        'no',
        '1e3',
        '12:30',
        '0x1F',
        '2026-11-20',
        '~',
        '- a',
        'a: b',
        'a #b',
        'ends: ',
      ),
    );
    fc.assert(
      fc.property(anyText, anyText, (name, value) => {
        const yaml = newPropertyLines([{ name: `p${name}`, value }]).join('\n');

        expect(parse(yaml)).toEqual({ [`p${name}`]: value });
      }),
    );
  });

  it('keep days and words plain', () => {
    expect(
      newPropertyLines([
        { name: 'small-wins', value: 'goal' },
        { name: 'start', value: '2026-11-20' },
        { name: 'days', value: 7 },
        { name: 'schedule', value: 'mon, wed, fri' },
        { name: 'target', value: '250 words' },
        { name: 'step', value: 'Draw: one line' },
        { name: 'goal', value: '[[Report]]' },
        { name: 'end', value: undefined },
      ]),
    ).toEqual([
      'small-wins: goal',
      'start: 2026-11-20',
      'days: 7',
      'schedule: mon, wed, fri',
      'target: 250 words',
      'step: "Draw: one line"',
      'goal: "[[Report]]"',
    ]);
  });
});

describe('any front matter', () => {
  const trivia = fc.constantFrom('', '\n', '# a comment\n', '  # further in\n', '\n# two\n\n');
  const entry = fc.constantFrom(...OTHERS.filter((other) => !other.startsWith('#')));
  const own = fc.constantFrom(
    'step: draw # c',
    'step:',
    'step: "a\n\n  b"',
    "step:\n  'a # b\n  c'",
    'step: [a, {b: "]"}]',
    'step: {a: 1,\n  b: 2}',
    'step: >\n  a\n\n  b\n',
    'step:\n- a\n- b',
    '"step": |-\n    a\n   # less\n',
    "step:   'it''s'   ",
  );
  /** Entries that do not share a name, each with what follows it. */
  const entries = fc.uniqueArray(fc.tuple(entry, trivia), { maxLength: 5, selector: ([e]) => e });
  const lineEnd = fc.constantFrom('\n', '\r\n');
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.constant(undefined),
  );

  it('keeps all bytes around a property, and says the same of all else', () => {
    fc.assert(
      fc.property(entries, own, entries, lineEnd, value, (above, mine, below, eol, wanted) => {
        const names = new Set(above.map(([each]) => each));
        const written = (list: readonly (readonly [string, string])[]) =>
          list.map(([each, after]) => `${each}\n${after}`).join('');
        const head = `---\n${written(above)}`.replaceAll('\n', eol);
        const tail =
          `${written(below.filter(([each]) => !names.has(each)))}---\n# Words\n`.replaceAll(
            '\n',
            eol,
          );
        const text = head + `${mine}\n`.replaceAll('\n', eol) + tail;
        const result = changeProperties(text, [{ name: 'step', value: wanted }], read);
        if ('error' in result) {
          expect('line' in result.error || result.error.problem === 'by-hand').toBe(true);
          return;
        }
        expect(result.text.startsWith(head)).toBe(true);
        expect(result.text.endsWith(tail)).toBe(true);
        const before = properties(text);
        const after = properties(result.text);
        expect(after.step).toEqual(wanted);
        expect({ ...after, step: null }).toEqual({ ...before, step: null });
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is never torn, whatever it is: it stays, or says what it should', () => {
    const scrap = fc.constantFrom(
      ...['step', 'a', ':', ': ', ' ', '\n', '- ', '"', "'", '[', ']', '{', '}', ',', '#', ' #'],
      ...[
        '&a',
        '*a',
        '!t',
        '|',
        '>',
        '\t',
        '\n  ',
        '? ',
        'x: 1\n',
        'step: 2\n',
        '...\n',
        '\r',
        '%',
      ],
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 14 }), value, (scraps, wanted) => {
        const text = `---\n${scraps.join('')}\n---\nWords.\n`;
        const result = changeProperties(text, [{ name: 'step', value: wanted }], read);
        if ('error' in result) return;
        const before = properties(text);
        const after = properties(result.text);
        expect(after.step).toEqual(wanted);
        expect({ ...after, step: null }).toEqual({ ...before, step: null });
        expect(result.text.endsWith('---\nWords.\n')).toBe(true);
      }),
      { numRuns: runs(3000) },
    );
  });
});
