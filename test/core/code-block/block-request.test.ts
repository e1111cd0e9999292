import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { CodeBlockRules } from '../../../src/core/code-block/block-request';
import { readCodeBlock } from '../../../src/core/code-block/block-request';
import { BLOCK_VIEWS } from '../../../src/core/code-block/block-view';
import { english } from '../../../src/core/words/en/english';
import { parseDay } from '../../../src/core/calendar/day';
import { Goals } from '../../../src/core/goals/goals';
import { notePathResolver } from '../../../src/core/goals/note-paths';
import { areaPath } from '../../../src/core/markdown/area';
import { Journal } from '../../../src/core/journal/journal';
import { parseSettings } from '../../../src/core/settings/settings';
import { runs } from '../../runs';

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

function read(
  source: string,
  known = goals(PATH),
  parseYaml: CodeBlockRules['parseYaml'] = (yaml) => parse(yaml, { logLevel: 'error' }) as unknown,
) {
  const rules = {
    goals: known,
    area: areaPath,
    today: TODAY,
    language: 'en',
    firstWeekday: 1,
  } as const;
  return readCodeBlock(source, { ...rules, parseYaml });
}

function request(source: string) {
  const answer = read(source);
  if (!('request' in answer))
    throw new Error(answer.problems.map(({ problem }) => problem.kind).join());
  return answer.request;
}

/** What is wrong in a block, line by line, as it is told. */
function problems(source: string, known?: Goals) {
  const answer = read(source, known);
  const found = 'problems' in answer ? answer.problems : [];
  return found.map(({ line, problem }) => ({ line, text: english.blocks.problem(problem) }));
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

    expect(problems(source)).toEqual(
      [
        { line: 1, text: 'There’s no view called “heatmpa”. Did you mean “heatmap”?' },
        { line: 2, text: 'There’s no option called “veiw”. Did you mean “view”?' },
        {
          line: 4,
          text: 'There’s no goal called “[[Fame]]”. Your only goal is “Write the report”.',
        },
        {
          line: 5,
          text: '“last moons” isn’t a range. Try last 6 months, 2026, 2026-Q3 or 2026-01-01..2026-06-30.',
        },
        {
          line: 6,
          text: '“a b” can’t be an area. Write it as in a tag, such as health/running.',
        },
        { line: 6, text: 'A block shows a goal or an area. Remove one of the two lines.' },
      ].map(({ line, text }) => ({ line, text: text.replaceAll('’', "'") })),
    );
  });

  it('say what a word that is nearly right was meant to be', () => {
    const texts = (source: string) => problems(source, goals(PATH)).map(({ text }) => text);

    expect(texts('view: blob')[0]).toContain('Try heatmap, month, streak,');
    expect(texts('colour: red')[0]).toContain('Use view, goal, area, range, metric, query or by.');
    expect(texts('goal: write teh report')[0]).toContain('Did you mean “Write the report”?');
    expect(texts('range: lst 6 mnths')[0]).toContain('Did you mean “last 6 months”?');
    expect(texts('range: last blue moon')[0]).toContain('Try last 6 months');
  });

  it.each([
    ['view: streak\nrange: 2026', 2, '“streak” always shows today, so it takes no range.'],
    ['goal: [[Write the report]]', 1, 'Put the link in quotes: goal: "[[Write the report]]"'],
    ['view:\n  - a\n  - b', 1, '“view” needs a single value.'],
    ['view: heatmap\narea:', 2, '“area” has no value yet.'],
    ['heatmap', 1, 'Write each option as its name and a value'],
    ['- heatmap', 1, 'Write each option as its name and a value'],
    ['view: heatmap\n  goal: x: y', 1, "This line can't be read"],
    ['view: heatmap\ngoal: "x', 2, "This line can't be read"],
    ['view: heatmap\nview: wins', 2, "This line can't be read"],
    ['range: 0001-01-01..2026-01-01', 1, 'A range can be up to a hundred years.'],
    ['range: 2026-06-30..2026-01-01', 1, "isn't a range."],
    ['__proto__: 1', 1, "There's no option called “__proto__”."],
  ])('%j is told in line %i', (source, line, text) => {
    const [first, ...more] = problems(source);

    expect(first).toMatchObject({ line });
    expect(first?.text).toContain(text);
    expect(more).toEqual([]);
  });

  it('say that there are no goals where there are none', () => {
    const [problem] = problems('goal: Fame', goals());

    expect(problem?.text).toContain('This vault has no goals yet.');
  });

  it('are not read where there are too many', () => {
    expect(problems('view: heatmap\n'.repeat(10_000))).toEqual([
      {
        line: 1,
        text: 'This block has 10,000 lines. Its options are view, goal, area, range, metric, query and by, each on its own line.',
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
        for (const { line, problem } of answer.problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
          expect(english.blocks.problem(problem)).toMatch(/[.?”"]$/);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it.each(['[', '{a: ', '- ', '? '])('are told of deep YAML without reading it: %j', (piece) => {
    const deep = `view: list\n${piece.repeat(480)}`;
    const parseYaml = vi.fn();

    expect(read(deep, goals(), parseYaml)).toEqual({
      problems: [{ line: 2, problem: { kind: 'no-yaml', reason: null } }],
    });
    expect(parseYaml).not.toHaveBeenCalled();
  });
});
