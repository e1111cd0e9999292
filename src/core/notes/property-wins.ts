import type { DateReference } from './entry-day';
import { entryOf, readFields } from './entry-fields';
import { excerpt } from './found-fields';
import { readInline } from '../markdown/inline/inline';
import type { Definitions } from '../markdown/blocks/link-definition';
import type { NoteDraft } from './note-draft';

/** Front matter comes first in a note, and YAML does not say on which lines its values are. */
const LINE = 0;
const NO_DEFINITIONS: Definitions = { links: new Map(), footnotes: new Set() };

/** Adds the wins in a front-matter property that holds a text or a list of texts; `name` is the property's. */
export function readPropertyWins(
  value: unknown,
  name: string,
  context: DateReference,
  note: NoteDraft,
): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const item of values) {
    if (typeof item === 'string') {
      if (item.trim() !== '') addWin(item, context, note);
    } else if (item !== null && item !== undefined) {
      note.addProblem(LINE, { code: 'bad-win-property', property: excerpt(name) });
    }
  }
}

function addWin(text: string, context: DateReference, note: NoteDraft): void {
  const { spans } = readInline(text, [], NO_DEFINITIONS);
  const { fields, problems } = readFields(
    { text, spans, marks: [], isDoneTask: false, isDone: true },
    context,
  );
  note.entries.push(
    entryOf(fields, { kind: 'win', state: 'done', areas: [], line: LINE, marks: [] }),
  );
  for (const { problem } of problems) note.addProblem(LINE, problem);
  note.checkDay(LINE, fields.day);
}
