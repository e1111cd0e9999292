import type { Day } from '../calendar/day';
import type { DayLanguages } from '../calendar/day-languages';
import type { BlockRules } from './block-entries';
import { readBlock } from './block-entries';
import { blockMarks } from './block-mark';
import { codeTasks } from './code-task';
import { readDayMarks } from './day-mark';
import type { ParsedNote } from './entry';
import type { Properties } from './front-matter-property';
import { NO_PROPERTIES, mayHoldKey, propertiesIn, propertyOf } from './front-matter-property';
import { looksLikeTask } from './looks-like-task';
import type { Leftovers } from './merged-note';
import { leftoversIn, mergedBlocks, ofMergedNote } from './merged-note';
import { NoteDraft } from './note-draft';
import { mayHoldPropertyMarks, readPropertyMarks } from './property-marks';
import { readPropertyWins } from './property-wins';
import type { Block } from '../markdown/block';
import { findFrontMatter } from '../markdown/front-matter';
import { findMerges, firstSidesOf } from '../markdown/merge-conflict';
import { scanBlocks } from '../markdown/scan-blocks';
import { isMergedWhole } from '../markdown/whole-merge';
import type { StateCharacters } from './state';
import { compileStates } from './state';
import type { Mark, MarkTags } from '../markdown/tag';
import { compileMarks } from '../markdown/tag';

export interface NoteOptions {
  /** the tags of each mark */
  readonly marks: Readonly<Record<Mark, readonly string[]>>;
  readonly states: StateCharacters;
  /** headings whose top-level list items are wins without a tag */
  readonly winHeadings: readonly string[];
  /** the front-matter property whose texts are wins; `''` for no such property */
  readonly winProperty: string;
  /** the property that makes a note a goal: front matter that holds it has to be readable; `''` for no goals */
  readonly goalProperty?: string;
  /** of dates in words */
  readonly language: DayLanguages;
  /** hours after midnight at which a day begins, 0–12 */
  readonly dayStart?: number;
  /** may throw */
  readonly parseYaml: (yaml: string) => unknown;
}

/** What most notes say: one object for all of them. */
const NOTHING: ParsedNote = { entries: [], rest: false, pauses: [], problems: [] };

/**
 * Makes the function that reads notes, with the options' marks, which the caller may have compiled: a pure function of
 * a note's text and its day (null where it has none). It never throws; what cannot be understood becomes one of the
 * note's problems, and everything else is still read.
 */
export function noteParser(
  options: NoteOptions,
  marks: MarkTags = compileMarks(options.marks),
): (text: string, noteDay: Day | null) => ParsedNote {
  const { winHeadings, winProperty, goalProperty = '', language, parseYaml } = options;
  const isLateStart = (options.dayStart ?? 0) > 0;
  const states = compileStates(options.states);
  const names = [winProperty, goalProperty].filter((name) => name !== '');
  const isWanted = (yaml: string) =>
    names.some((name) => mayHoldKey(yaml, name)) || mayHoldPropertyMarks(yaml, marks);

  const read = (text: string, noteDay: Day | null, merges: Leftovers | null): ParsedNote => {
    const frontMatter = findFrontMatter(text);
    const properties = propertiesIn(text, frontMatter, isWanted, parseYaml);
    const scanned = scanBlocks(text, { marks, winHeadings, frontMatter });
    const inCode = codeTasks(text, scanned, marks);
    const blocks = inCode.length === 0 ? scanned : inLineOrder([...scanned, ...inCode]);
    const saysNothing = blocks.length === 0 && properties === NO_PROPERTIES;
    if (saysNothing && !isMergedWhole(text)) return NOTHING;

    const context = { noteDay, languages: language, isLateStart };
    const rules = { states, context };
    const note = new NoteDraft(noteDay);
    if (properties === null) note.addProblem(0, { code: 'bad-front-matter' });
    else readNoteProperties(properties, { winProperty, marks }, rules, note);
    const left = merges ?? findMerges(text);
    for (const line of left.leftovers) note.addProblem(line, { code: 'half-resolved-merge' });
    for (const block of mergedBlocks(blocks, left)) {
      const found = blockMarks(block, marks);
      if (inCode.includes(block) && looksLikeTask(block.text, states) !== 'open') {
        note.addProblem(block.line, { code: 'task-in-code' });
        continue;
      }
      readBlock(block, found, rules, note);
      readDayMarks(block, found, note);
    }
    return note.parsed;
  };

  return (text, noteDay) => {
    const sides = firstSidesOf(text);
    if (sides === null) return read(text, noteDay, null);
    return ofMergedNote(read(sides.text, noteDay, leftoversIn(sides)), sides);
  };
}

/**
 * Makes the function that reads only what a note's properties say. For a note whose text holds no mark, its answer is
 * that of {@link noteParser}, without the text.
 */
export function propertyParser(
  options: Pick<NoteOptions, 'winProperty' | 'language' | 'marks' | 'states'>,
  marks: MarkTags = compileMarks(options.marks),
): (properties: Properties, noteDay: Day | null) => ParsedNote {
  const { winProperty, language } = options;
  const states = compileStates(options.states);
  return (properties, noteDay) => {
    const note = new NoteDraft(noteDay);
    const context = { noteDay, languages: language };
    readNoteProperties(properties, { winProperty, marks }, { states, context }, note);
    return note.parsed;
  };
}

function readNoteProperties(
  properties: Properties,
  { winProperty, marks }: { readonly winProperty: string; readonly marks: MarkTags },
  rules: BlockRules,
  note: NoteDraft,
): void {
  readPropertyMarks(properties, marks, note);
  if (winProperty === '') return;
  readPropertyWins(propertyOf(properties, winProperty), winProperty, rules, note);
}

function inLineOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => a.line - b.line);
}
