import type { Palette } from '../insight/palette';
import { PALETTE_NAMES } from '../insight/palette';
import type { WeekStart } from '../calendar/week';
import type { NoteLocation } from '../calendar/daily-note';
import type { PeriodKind } from '../calendar/period';
import type { NoteOverrides } from '../calendar/periodic-notes';
import type { Day } from '../calendar/day';
import type { Schedule } from '../journal/schedule';
import { parseSchedule } from '../journal/schedule';
import type { Target } from '../journal/target';
import { parseTarget } from '../journal/target';
import type { Pause } from '../notes/entry';
import type { Mark } from '../markdown/tag';
import type { BragSection } from './default-brag';
import { DEFAULT_BRAG } from './default-brag';
import { DEFAULT_PROMPTS } from './default-prompts';
import type { Read, SettingProblem } from './setting-field';
import {
  asBragSection,
  asClock,
  asDay,
  asInnerFolder,
  asLanguage,
  asLocation,
  asMarks,
  asPause,
  asTag,
  asText,
  asThresholds,
  asVersion,
} from './setting-values';
import { migrateSettings } from './settings-migration';
import {
  flag,
  listOf,
  nullable,
  numberFrom,
  objectOf,
  oneOf,
  text,
  valueOf,
} from './setting-field';

/** Everything that `data.json` holds. None of it could be rebuilt from notes. */
export interface Settings {
  readonly version: number;
  /** BCP 47; null follows Obsidian's own language */
  readonly language: string | null;
  /** BCP 47: of what is written into the vault; null follows the language of the interface */
  readonly notesLanguage: string | null;
  readonly marks: Readonly<Record<Mark, readonly string[]>>;
  /** the checkbox characters of each state, one after another */
  readonly states: { readonly done: string; readonly started: string; readonly cancelled: string };
  readonly winHeadings: readonly string[];
  readonly winProperty: string;
  readonly dateProperty: string;
  readonly excludedFolders: readonly string[];
  readonly daily: NoteOverrides & { readonly others: readonly NoteLocation[] };
  readonly weekly: NoteOverrides;
  readonly monthly: NoteOverrides;
  readonly quarterly: NoteOverrides;
  readonly yearly: NoteOverrides;
  readonly plan: {
    readonly schedule: Schedule;
    readonly target: Target;
    readonly since: Day | null;
    readonly countSteps: boolean;
    /** most that can be held, 0–5 */
    readonly freezes: number;
    readonly pauses: readonly Pause[];
    /** hours after midnight at which a day begins, 0–12 */
    readonly dayStart: number;
    readonly weekStart: WeekStart;
  };
  readonly goals: {
    readonly property: string;
    readonly value: string;
    readonly inherit: boolean;
    readonly alignment: boolean;
  };
  readonly metrics: { readonly properties: readonly string[] };
  /** what the sidebar asks how it felt */
  readonly pulse: 'off' | 'daily' | 'weekly';
  readonly log: {
    readonly heading: string;
    readonly time: boolean;
    readonly askBeforeUri: boolean;
    /** the notice of a line says what it adds to */
    readonly adds: boolean;
    /** the notice of a setback offers what came after ones like it */
    readonly proof: boolean;
    /** what *Another day…* does where the line could be moved: `ask` is until it was asked once */
    readonly anotherDay: 'ask' | 'date' | 'move';
  };
  /** what tells of a timer's end, besides the notice */
  readonly timer: { readonly notification: boolean; readonly sound: boolean };
  readonly editor: { readonly badges: boolean; readonly dots: boolean; readonly suggest: boolean };
  readonly heatmap: {
    readonly palette: Palette;
    /** least counts of levels 1–4; null takes quartiles */
    readonly thresholds: readonly number[] | null;
    readonly rows: 'none' | 'areas' | 'goals';
  };
  readonly review: {
    /** asked at the end of a review, by the kind of its period */
    readonly prompts: Readonly<Record<PeriodKind, readonly string[]>>;
    readonly heatmap: boolean;
    /** ids of blocks whose lines are always among the highlights, with or without `^` */
    readonly pinned: readonly string[];
    /** the sections of a brag document, in order */
    readonly brag: readonly BragSection[];
  };
  readonly quiet: boolean;
  readonly celebrate: 'off' | 'notice' | 'burst';
  readonly rewards: readonly string[];
  /** `HH:MM`; null never nudges */
  readonly nudgeAt: string | null;
}

const tag = valueOf({ kind: 'tag' }, asTag);
const prompt = valueOf({ kind: 'prompt' }, asText);

const override = nullable(text(''));
const overrides = { folder: override, format: override, template: override };

const readSettings: Read<Settings> = objectOf({
  version: valueOf({ kind: 'number', least: 1, most: null, isWhole: true }, asVersion, 1),
  language: nullable(valueOf({ kind: 'language' }, asLanguage)),
  notesLanguage: nullable(valueOf({ kind: 'language' }, asLanguage)),
  marks: objectOf({
    win: listOf(tag, ['win'], { atLeast: 1 }),
    step: listOf(tag, ['step']),
    setback: listOf(tag, ['setback']),
    lesson: listOf(tag, ['lesson']),
    kudos: listOf(tag, ['kudos']),
    rest: listOf(tag, ['restday']),
    pause: listOf(tag, ['pause']),
  }),
  states: objectOf({
    done: valueOf({ kind: 'characters' }, asMarks, 'xXw'),
    started: text('/'),
    cancelled: text('-'),
  }),
  winHeadings: listOf(valueOf({ kind: 'heading' }, asText), []),
  winProperty: text(''),
  dateProperty: text(''),
  excludedFolders: listOf(valueOf({ kind: 'folder' }, asInnerFolder), []),
  daily: objectOf({
    ...overrides,
    others: listOf(valueOf({ kind: 'place' }, asLocation), []),
  }),
  weekly: objectOf(overrides),
  monthly: objectOf(overrides),
  quarterly: objectOf(overrides),
  yearly: objectOf(overrides),
  plan: objectOf({
    schedule: valueOf({ kind: 'schedule' }, parseSchedule, 'daily'),
    target: valueOf({ kind: 'target' }, parseTarget, 1),
    since: nullable(valueOf({ kind: 'day' }, asDay)),
    countSteps: flag(true),
    freezes: numberFrom(0, 5, 2, 'whole'),
    pauses: listOf(valueOf({ kind: 'pause' }, asPause), []),
    dayStart: numberFrom(0, 12, 0),
    weekStart: oneOf(['locale', 'monday', 'sunday', 'saturday'] as const),
  }),
  goals: objectOf({
    property: text('small-wins'),
    value: text('goal'),
    inherit: flag(false),
    alignment: flag(true),
  }),
  metrics: objectOf({ properties: listOf(valueOf({ kind: 'property' }, asText), []) }),
  pulse: oneOf(['off', 'daily', 'weekly'] as const),
  log: objectOf({
    heading: text('## Wins'),
    time: flag(false),
    askBeforeUri: flag(true),
    adds: flag(true),
    proof: flag(true),
    anotherDay: oneOf(['ask', 'date', 'move'] as const),
  }),
  timer: objectOf({ notification: flag(false), sound: flag(false) }),
  editor: objectOf({ badges: flag(true), dots: flag(true), suggest: flag(true) }),
  heatmap: objectOf({
    palette: oneOf(PALETTE_NAMES),
    thresholds: nullable(valueOf({ kind: 'levels' }, asThresholds)),
    rows: oneOf(['none', 'areas', 'goals'] as const),
  }),
  review: objectOf({
    prompts: objectOf({
      week: listOf(prompt, DEFAULT_PROMPTS.week),
      month: listOf(prompt, DEFAULT_PROMPTS.month),
      quarter: listOf(prompt, DEFAULT_PROMPTS.quarter),
      year: listOf(prompt, DEFAULT_PROMPTS.year),
      days: listOf(prompt, DEFAULT_PROMPTS.days),
    }),
    heatmap: flag(false),
    pinned: listOf(valueOf({ kind: 'block-id' }, asText), []),
    brag: listOf(valueOf({ kind: 'brag' }, asBragSection), DEFAULT_BRAG),
  }),
  quiet: flag(false),
  celebrate: oneOf(['notice', 'off', 'burst'] as const),
  rewards: listOf(valueOf({ kind: 'reward' }, asText), []),
  nudgeAt: nullable(valueOf({ kind: 'time' }, asClock)),
});

/**
 * The result of reading `data.json`: settings that are always usable, and the fields that fell back to their
 * defaults.
 */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

/**
 * Reads `data.json`, a file of an older version migrated first: each bad field is replaced by its default and named;
 * anything but an object is all defaults.
 */
export function parseSettings(json: unknown): LoadedSettings {
  const problems: SettingProblem[] = [];
  const settings = readSettings(migrateSettings(json), '', problems);
  return { settings, problems };
}
