import type { Reading } from './block-entries';
import { dayProblems } from './block-entries';
import type { Entry } from './entry';
import type { DayContext } from './entry-day';
import { readFields } from './entry-fields';
import { quote } from './fault';
import { readInline } from './inline';
import type { Definitions } from './link-definition';
import type { Problem } from './problem';

/** Front matter is the first thing in a note, and YAML does not tell the lines of its values. */
const LINE = 0;
const NO_DEFINITIONS: Definitions = { links: new Map(), footnotes: new Set() };

/** The wins in a front-matter property that holds a text or a list of texts; `name` is the property's. */
export function readPropertyWins(value: unknown, name: string, context: DayContext): Reading {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const item of values) {
    if (typeof item === 'string') {
      if (item.trim() === '') continue;
      const { faults, ...fields } = readFields(
        {
          text: item,
          spans: readInline(item, [], NO_DEFINITIONS).spans,
          marks: [],
          isDoneTask: false,
        },
        context,
      );
      entries.push({ ...fields, kind: 'win', state: 'done', areas: [], line: LINE, marks: [] });
      for (const { code, message } of faults) problems.push({ line: LINE, code, message });
      problems.push(...dayProblems(LINE, fields, context.noteDay));
    } else if (item !== null && item !== undefined) {
      const message = `The property ${quote(name)} holds something that is no text, which was left out. Put it in quotes.`;
      problems.push({ line: LINE, code: 'bad-win-property', message });
    }
  }
  return { entries, problems };
}
