import type { BlockRules } from './block-entries';
import { entryOf, readFields } from './entry-fields';
import { excerpt } from './found-fields';
import { readInline } from '../markdown/inline/inline';
import type { Definitions } from '../markdown/blocks/link-definition';
import { looksLikeTask } from './looks-like-task';
import type { NoteDraft } from './note-draft';

/** Front matter comes first in a note, and YAML does not say on which lines its values are. */
const LINE = 0;
const NO_DEFINITIONS: Definitions = { links: new Map(), footnotes: new Set() };

/** Adds the wins in a front-matter property that holds a text or a list of texts; `name` is the property's. */
export function readPropertyWins(
  value: unknown,
  name: string,
  { context, states }: BlockRules,
  note: NoteDraft,
): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const item of values) {
    if (typeof item === 'string') {
      if (item.trim() !== '') addWin(item, { context, states }, note);
    } else if (item !== null && item !== undefined) {
      note.addProblem(LINE, { code: 'bad-win-property', property: excerpt(name) });
    }
  }
}

function addWin(text: string, { context, states }: BlockRules, note: NoteDraft): void {
  const looks = looksLikeTask(text, states);
  const state = looks ?? 'done';
  const { spans } = readInline(text, [], NO_DEFINITIONS);
  const { fields, problems } = readFields(
    { text, spans, marks: [], isDoneTask: false, isDone: state === 'done' },
    context,
  );
  note.entries.push(entryOf(fields, { kind: 'win', state, areas: [], line: LINE, marks: [] }));
  if (looks !== null) {
    note.addProblem(LINE, { code: looks === 'done' ? 'looks-ticked' : 'looks-unticked' });
  }
  for (const { problem } of problems) note.addProblem(LINE, problem);
  note.checkDay(LINE, fields.day, true);
}
