import type { MarkTags } from '../markdown/tag';
import { matchMark } from '../markdown/tag';
import { excerpt, writtenIn } from './found-fields';
import type { NoteDraft } from './note-draft';
import type { Properties } from './front-matter-property';

const REST = 'rest';
const TAGS = new Set(['tags', 'tag']);
/** The ways in which YAML of any version, and people, say yes and no. */
const YES: ReadonlySet<unknown> = new Set([true, 1, 'true', 'yes', 'y', 'on', '1']);
const NO: ReadonlySet<unknown> = new Set([false, 0, null, '', 'false', 'no', 'n', 'off', '0']);

/** Whether front matter, by its text, may hold a mark: parsing YAML is slow, and most notes have tags. */
export function mayHoldPropertyMarks(yaml: string, marks: MarkTags): boolean {
  const written = yaml.toLowerCase().normalize('NFC');
  if (/(?:^|[\s"'{,])rest["']?[ \t]*:/.test(written)) return true;
  if (!/(?:^|[\s"'{,])tags?["']?[ \t]*:/.test(written)) return false;
  return [...marks.byTag.keys()].some((tag) => written.includes(tag));
}

/**
 * Reads what properties say about the day: `rest: true`, and the marks in `tags`, of which only a rest day needs no
 * words.
 */
export function readPropertyMarks(properties: Properties, marks: MarkTags, note: NoteDraft): void {
  for (const [name, value] of Object.entries(properties)) {
    const key = name.trim().toLowerCase();
    if (key === REST) readRest(name, value, note);
    if (TAGS.has(key)) for (const tag of tagsOf(value)) readTag(tag, marks, note);
  }
}

/** `rest: true`; also as the only value of a list, which is what Obsidian makes of a property of that type. */
function readRest(name: string, value: unknown, note: NoteDraft): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const said = values.map((each) => (typeof each === 'string' ? each.trim().toLowerCase() : each));
  if (said.length > 0 && said.every((each) => YES.has(each))) note.rest = true;
  else if (!said.every((each) => NO.has(each))) {
    note.addDailyProblem({
      code: 'bad-rest-property',
      property: excerpt(name),
      written: writtenIn(said.length === 1 ? values[0] : value),
    });
  }
}

function readTag(tag: string, marks: MarkTags, note: NoteDraft): void {
  const match = matchMark(tag, marks);
  if (match?.mark === 'rest') note.rest = true;
  else if (match !== null) note.addProblem(0, { code: 'mark-in-properties', tag: excerpt(tag) });
}

/** As Obsidian reads the property: a list, or a text with commas or spaces between its tags. */
function tagsOf(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((each) =>
    typeof each === 'string' ? each.split(/[\s,]+/).filter((tag) => tag !== '') : [],
  );
}
