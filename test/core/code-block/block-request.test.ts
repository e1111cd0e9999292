import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CodeBlockProblem } from '../../../src/core/code-block/block-request';
import { BLOCK_VIEWS, readCodeBlock } from '../../../src/core/code-block/block-request';
import { parseDay } from '../../../src/core/calendar/day';
import { Goals } from '../../../src/core/goals/goals';
import { notePathResolver } from '../../../src/core/goals/note-paths';
import { Journal } from '../../../src/core/journal/journal';
import { parseSettings } from '../../../src/core/settings/settings';

const TODAY = parseDay('2026-11-20') ?? 0;
const PATH = 'Projects/Write the report.md';

function goals(...paths: readonly string[]): Goals {
  const { settings } = parseSettings({});
  const made = new Goals(new Journal(), {
    settings: settings.goals,
    plan: { ...settings.plan, firstWeekday: 1 },
    resolve: notePathResolver(paths),
  });
  for (const path of paths) made.set(path, { 'small-wins': 'goal' });
  return made;
}

function read(source: string, known = goals(PATH)) {
  return readCodeBlock(source, {
    goals: known,
    today: TODAY,
    language: 'en',
    firstWeekday: 1,
    parseYaml: (yaml) => parse(yaml, { logLevel: 'error' }) as unknown,
  });
}

function request(source: string) {
  const answer = read(source);
  if (!('request' in answer)) throw new Error(answer.problems.map(({ text }) => text).join());
  return answer.request;
}

function problems(source: string, known?: Goals): readonly CodeBlockProblem[] {
  const answer = read(source, known);
  return 'problems' in answer ? answer.problems : [];
}

describe('a block’s options', () => {
  it('are a heatmap of everything where nothing is said', () => {
    for (const source of ['', '\n\n', '# later', '{}']) {
      expect(request(source)).toEqual({ view: 'heatmap', goal: null, area: null, range: null });
    }
  });

  it.each(BLOCK_VIEWS)('name the view %s, in any case', (view) => {
    expect(request(`view: ${view}`).view).toBe(view);
    expect(request(`View: ${view.toUpperCase()} # a comment`).view).toBe(view);
  });

  it('name a goal by link, name or path', () => {
    for (const goal of [
      '"[[Write the report]]"',
      'write the report',
      PATH,
      '"[[Write the report|it]]"',
    ]) {
      expect(request(`view: streak\ngoal: ${goal}`).goal?.path).toBe(PATH);
    }
  });

  it('name an area as a tag does', () => {
    expect(request('area: Health/Running').area).toBe('health/running');
    expect(request('area: "#health"').area).toBe('health');
  });

  it('name a range in words and in figures', () => {
    const days = (source: string) => {
      const { range } = request(`range: ${source}`);
      return range && range.last - range.first + 1;
    };

    expect(days('2026')).toBe(365);
    expect(days('2026-Q3')).toBe(92);
    expect(days('2026-08')).toBe(31);
    expect(days('2026-01-01..2026-06-30')).toBe(181);
    expect(request('range: last 6 months').range?.last).toBe(TODAY);
  });

  it('are each told with their line where they are not understood', () => {
    const source = 'view: heatmpa\nveiw: wins\n\ngoal: "[[Fame]]"\nrange: last moons\n"area": a b';

    expect(problems(source)).toEqual([
      { line: 1, text: `“heatmpa” is no view. There are ${BLOCK_VIEWS.join(', ')}.` },
      { line: 2, text: '“veiw” is no option. There are view, goal, area and range.' },
      { line: 4, text: '“[[Fame]]” is no goal. There are Write the report.' },
      {
        line: 5,
        text: '“last moons” is no range. Give such as last 6 months, 2026, 2026-Q3 or 2026-01-01..2026-06-30',
      },
      { line: 6, text: '“a b” is no area. Write it as in a tag: health/running' },
      { line: 6, text: 'A block shows a goal or an area, not both. Take one of the two out.' },
    ]);
  });

  it.each([
    ['view: streak\nrange: 2026', 2, '“streak” is as of today and has no range.'],
    ['goal: [[Write the report]]', 1, 'A link wants quotes: goal: "[[Write the report]]"'],
    ['view:\n  - a\n  - b', 1, '“view” has to be one text.'],
    ['view: heatmap\narea:', 2, '“area” has no value.'],
    ['heatmap', 1, 'Write each option as its name and a value'],
    ['- heatmap', 1, 'Write each option as its name and a value'],
    ['view: heatmap\n  goal: x: y', 1, 'This is not YAML'],
    ['view: heatmap\ngoal: "x', 2, 'This is not YAML'],
    ['view: heatmap\nview: wins', 2, 'This is not YAML'],
    ['range: 0001-01-01..2026-01-01', 1, 'A range is a hundred years at most.'],
    ['range: 2026-06-30..2026-01-01', 1, 'is no range.'],
    ['__proto__: 1', 1, '“__proto__” is no option.'],
  ])('%j is told in line %i', (source, line, text) => {
    const [first, ...more] = problems(source);

    expect(first).toMatchObject({ line });
    expect(first?.text).toContain(text);
    expect(more).toEqual([]);
  });

  it('say how a first goal is made where there is none', () => {
    const [problem] = problems('goal: Fame', goals());

    expect(problem?.text).toContain('by the property small-wins: goal');
  });

  it('are not read where there are too many', () => {
    expect(problems('view: heatmap\n'.repeat(10_000))).toEqual([
      {
        line: 1,
        text: 'This block has 10,000 lines. It takes four options, each on a line: view, goal, area and range.',
      },
    ]);
    expect(problems('['.repeat(1_000_000))[0]?.text).toContain('1,000,000 characters');
  });

  it('never throw, whatever they are', () => {
    const yaml = fc.array(
      fc.oneof(
        fc.constantFrom(
          'view',
          'goal',
          ': ',
          '\n',
          '  ',
          '[',
          '{',
          '- ',
          '&a',
          '*a',
          '"',
          '|',
          '!!',
        ),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(yaml, (parts) => {
        const answer = read(parts.join(''));
        if ('request' in answer) return;
        const lines = parts.join('').split('\n').length;
        expect(answer.problems.length).toBeGreaterThan(0);
        for (const { line, text } of answer.problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
          expect(text).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are told of deep YAML without waiting', () => {
    for (const deep of ['[', '{a: ', '- ', '? ']) {
      const start = performance.now();
      expect(problems(deep.repeat(Math.floor(1_990 / deep.length))).length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});
