import type { SettingProblem } from '../../settings/setting-field';
import { WHOLE_FILE } from '../../settings/setting-field';
import type { SettingGroup } from '../../settings/setting-groups';
import { settingGroup } from '../../settings/setting-groups';
import type { Expected } from '../../text/expected';
import type { SettingWords } from '../setting-words';
import { useInstead } from './expected';
import { listed, number, plural } from './numbers';

/** The rows of the settings page, by their path in `data.json`. */
const ROWS = {
  'marks.win': {
    name: 'Win tags',
    desc: 'Lines with one of these tags are wins. New lines get the first.',
  },
  'marks.step': {
    name: 'Micro-step tags',
    desc: 'For steps you can do in two minutes.',
  },
  'marks.setback': {
    name: 'Setback tags',
    desc: 'For what went wrong. Listed, never counted against you.',
  },
  'marks.lesson': {
    name: 'Lesson tags',
    desc: 'For what you learned. Listed, not counted.',
  },
  'marks.kudos': {
    name: 'Kudos tags',
    desc: 'For what others said about it. Listed, not counted.',
  },
  'marks.rest': {
    name: 'Rest day tags',
    desc: "Marks the note's day as a rest day.",
  },
  'marks.pause': {
    name: 'Pause tags',
    desc: "Dates after it won't count as missed: #pause 2026-08-01..2026-08-14",
  },
  'plan.countSteps': {
    name: 'Count micro-steps',
    desc: 'A finished micro-step counts as a win.',
  },
  winHeadings: {
    name: 'Wins under headings',
    desc: 'List items and lines under these headings are wins without a tag.',
  },
  winProperty: {
    name: 'Wins in a property',
    desc: 'A property that holds a win or a list of wins.',
    aliases: ['front matter', 'YAML'],
  },
  'states.done': {
    name: 'Done checkboxes',
    desc: 'Characters that mark a task as done, as in [x]. Only these count.',
    aliases: ['task', 'status'],
  },
  'states.started': {
    name: 'Started checkboxes',
    desc: 'Characters that mark a task as started, as in [/].',
    aliases: ['task', 'status', 'in progress'],
  },
  'states.cancelled': {
    name: 'Cancelled checkboxes',
    desc: 'Characters that mark a task as cancelled, as in [-].',
    aliases: ['task', 'status'],
  },

  'daily.folder': {
    name: 'Folder of daily notes',
    desc: 'Where your daily notes are. / is the top of the vault.',
  },
  'daily.format': {
    name: 'Date format of daily notes',
    desc: 'How daily notes are named. A slash makes a folder.',
    aliases: ['moment'],
  },
  'daily.template': {
    name: 'Template of daily notes',
    desc: 'What a new daily note starts with.',
  },
  'daily.others': {
    name: 'Earlier places of daily notes',
    desc: 'Where older daily notes are, if you have moved or renamed them.',
  },
  dateProperty: {
    name: 'Day in a property',
    desc: "A property with the date, for notes that aren't daily notes.",
    aliases: ['front matter', 'YAML'],
  },
  pulse: {
    name: 'Ask how it felt',
    desc: 'Five buttons in the sidebar, from hard to great, to tap once.',
    aliases: ['mood', 'pulse', 'rating'],
  },
  'metrics.properties': {
    name: 'Numbers in properties',
    desc: 'Numbers in daily notes to compare with your wins, such as sleep.',
  },
  excludedFolders: {
    name: 'Excluded folders',
    desc: 'Notes in these folders are skipped. So are template folders.',
  },

  'plan.schedule': {
    name: 'Schedule',
    desc: 'When a win is due. The other days are days off.',
    aliases: ['rest days', 'weekdays', 'frequency'],
  },
  'plan.target': {
    name: 'Target',
    desc: 'What a winning day needs, such as 1, 10 minutes or 250 words.',
    aliases: ['goal', 'per day'],
  },
  'plan.since': {
    name: 'Count from',
    desc: 'Wins before this day are listed, not counted.',
    aliases: ['since', 'start'],
  },
  'plan.freezes': {
    name: 'Freezes',
    desc: 'Missed days you can have covered. Seven winning days earn one.',
    aliases: ['streak', 'rest'],
  },
  'plan.pauses': {
    name: 'Pauses',
    desc: "Dates that won't count as missed, for you and all your goals.",
  },
  'plan.dayStart': {
    name: 'Day start',
    desc: 'The hour when a new day begins. 0 is midnight.',
    aliases: ['night', 'midnight'],
  },
  'plan.weekStart': {
    name: 'First day of the week',
    desc: 'For weekly schedules, the heatmap and the review.',
    aliases: ['week start'],
  },

  'goals.property': {
    name: 'Goal property',
    desc: 'The property that makes a note a goal.',
    aliases: ['front matter', 'YAML'],
  },
  'goals.value': {
    name: 'Goal value',
    desc: 'What that property says in a goal.',
  },
  'goals.inherit': {
    name: 'Lines in goal notes',
    desc: "Wins in a goal's own note belong to it, without a link.",
    aliases: ['inherit'],
  },
  'goals.alignment': {
    name: 'Alignment',
    desc: 'Shows wins without a goal, and goals that have gone quiet.',
    aliases: ['drifting', 'plateau'],
  },

  'heatmap.palette': {
    name: 'Colours',
    desc: 'All palettes also work in greyscale.',
    aliases: ['palette', 'colors', 'colour blindness'],
  },
  'heatmap.thresholds': {
    name: 'Levels',
    desc: 'Wins a day needs for each of four levels, such as 1, 2, 3, 5.',
    aliases: ['thresholds', 'intensity'],
  },
  'heatmap.rows': {
    name: 'Rows',
    desc: 'One grid of all days, or a row of weeks for each area or goal.',
  },

  'weekly.folder': {
    name: 'Folder of weekly notes',
    desc: 'Where reviews are written. / is the top of the vault.',
  },
  'weekly.format': {
    name: 'Date format of weekly notes',
    desc: 'How weekly notes are named.',
    aliases: ['moment'],
  },
  'weekly.template': {
    name: 'Template of weekly notes',
    desc: 'What a new review starts with.',
  },
  'review.prompts.week': {
    name: 'Prompts',
    desc: 'Questions at the end of a new review, with room to answer.',
  },
  'review.heatmap': {
    name: 'Heatmap in the review',
    desc: "Adds a live heatmap below the week's table.",
  },

  'monthly.folder': {
    name: 'Folder of monthly reviews',
    desc: 'Where they are written. / is the top of the vault.',
  },
  'monthly.format': {
    name: 'Date format of monthly reviews',
    desc: 'How their notes are named.',
    aliases: ['moment'],
  },
  'monthly.template': {
    name: 'Template of monthly reviews',
    desc: 'What a new one starts with.',
  },
  'quarterly.folder': {
    name: 'Folder of quarterly reviews',
    desc: 'Where they are written. / is the top of the vault.',
  },
  'quarterly.format': {
    name: 'Date format of quarterly reviews',
    desc: 'How their notes are named.',
    aliases: ['moment'],
  },
  'quarterly.template': {
    name: 'Template of quarterly reviews',
    desc: 'What a new one starts with.',
  },
  'yearly.folder': {
    name: 'Folder of yearly reviews',
    desc: 'Where they are written. / is the top of the vault.',
  },
  'yearly.format': {
    name: 'Date format of yearly reviews',
    desc: 'How their notes are named.',
    aliases: ['moment'],
  },
  'yearly.template': {
    name: 'Template of yearly reviews',
    desc: 'What a new one starts with.',
  },
  'review.prompts.month': {
    name: 'Prompts for a month',
    desc: 'Questions at the end of its review, with room to answer.',
  },
  'review.prompts.quarter': {
    name: 'Prompts for a quarter',
    desc: 'Questions at the end of its review, with room to answer.',
  },
  'review.prompts.year': {
    name: 'Prompts for a year',
    desc: 'Questions at the end of its review, with room to answer.',
  },
  'review.prompts.days': {
    name: 'Prompts for a range of days',
    desc: 'Questions at the end of its review, with room to answer.',
  },
  'review.pinned': {
    name: 'Lines to keep',
    desc: 'Block ids of lines that longer reviews and brag documents put first.',
    aliases: ['pin', 'highlight'],
  },
  'review.brag': {
    name: 'Sections of a brag document',
    desc: 'What your wins are sorted into, in this order.',
  },

  'log.heading': {
    name: 'Heading for new lines',
    desc: 'Where new wins go. Leave it empty for the end of the note.',
  },
  'log.time': {
    name: 'Write the time',
    desc: 'Starts new lines with the time of day.',
  },
  'log.askBeforeUri': {
    name: 'Ask before a link writes',
    desc: 'Shows what an obsidian:// link would write, and asks you first.',
    aliases: ['URI', 'automation', 'shortcut'],
  },
  'log.adds': {
    name: 'Say what a win adds to',
    desc: 'One sentence in its notice, such as: 80th in health.',
  },
  'log.proof': {
    name: 'Offer proof after a setback',
    desc: 'A button in its notice, if setbacks like it came before.',
  },
  'log.anotherDay': {
    name: 'Give a line another day',
    desc: 'Without a note for that day, the date goes into the line.',
    aliases: ['move', 'date'],
  },
  'timer.notification': {
    name: "Show a timer's end outside Obsidian",
    desc: 'Your computer notifies you when a timer ends.',
    aliases: ['notification', 'pomodoro'],
  },
  'timer.sound': {
    name: "Sound at a timer's end",
    desc: 'Two short notes.',
    aliases: ['pomodoro'],
  },

  quiet: {
    name: 'Quiet mode',
    desc: 'Hides streak numbers and never mentions missed days.',
  },
  celebrate: {
    name: 'At a milestone',
    desc: 'What you see when you reach a milestone.',
    aliases: ['confetti', 'animation'],
  },
  rewards: {
    name: 'Rewards',
    desc: 'Your own ideas for treats. Each milestone shows you one.',
  },
  nudgeAt: {
    name: 'Gentle nudge',
    desc: 'Reminds you at this time, such as 20:30, if today is still open.',
    aliases: ['reminder'],
  },

  'editor.badges': {
    name: 'Badges in notes',
    desc: 'Shows the tags of wins, steps and the like as small badges.',
    aliases: ['Live Preview', 'Reading view'],
  },
  'editor.dots': {
    name: 'Dots beside counted lines',
    desc: 'A full dot if a line counts. Point at a hollow one to see why not.',
    aliases: ['gutter'],
  },
  'editor.suggest': {
    name: 'Suggestions while you type',
    desc: 'Suggests areas and goals after a tag, and dates after @.',
    aliases: ['autocomplete'],
  },
  language: {
    name: 'Language',
    desc: 'For everything you read here, and for dates you type in words.',
    aliases: ['locale', 'translation'],
  },
  notesLanguage: {
    name: 'Language of notes',
    desc: 'For reviews, exports and what else is written into your vault.',
    aliases: ['locale', 'translation'],
  },
} satisfies Record<string, SettingWords>;

const rows: Readonly<Record<keyof typeof ROWS, SettingWords>> = ROWS;

/** What a list of settings says about its elements. */
const lists = {
  tag: {
    heading: 'Tags',
    add: 'Add tag',
    none: 'No tags yet.',
    element: (number: number): string => `Tag ${number}`,
    placeholder: 'win',
  },
  heading: {
    heading: 'Headings',
    add: 'Add heading',
    none: 'No headings yet.',
    element: (number: number): string => `Heading ${number}`,
    placeholder: 'Done today',
  },
  section: {
    heading: 'Sections',
    add: 'Add section',
    none: 'No sections yet.',
    element: (number: number): string => `Section ${number}`,
    placeholder: '',
  },
  place: {
    heading: 'Places',
    add: 'Add place',
    none: 'No places yet.',
    element: (number: number): string => `Place ${number}`,
    placeholder: '',
  },
  property: {
    heading: 'Properties',
    add: 'Add property',
    none: 'No properties yet.',
    element: (number: number): string => `Property ${number}`,
    placeholder: 'mood',
  },
  folder: {
    heading: 'Folders',
    add: 'Add folder',
    none: 'No folders yet.',
    element: (number: number): string => `Folder ${number}`,
    placeholder: 'Archive',
  },
  pause: {
    heading: 'Pauses',
    add: 'Add pause',
    none: 'No pauses yet.',
    element: (number: number): string => `Pause ${number}`,
    placeholder: '2026-08-01..2026-08-14',
  },
  prompt: {
    heading: 'Prompts',
    add: 'Add prompt',
    none: 'No prompts yet.',
    element: (number: number): string => `Prompt ${number}`,
    placeholder: '',
  },
  blockId: {
    heading: 'Block ids',
    add: 'Add block id',
    none: 'No lines are kept yet.',
    element: (number: number): string => `Block id ${number}`,
    placeholder: '^proud',
  },
  reward: {
    heading: 'Rewards',
    add: 'Add reward',
    none: 'No rewards yet.',
    element: (number: number): string => `Reward ${number}`,
    placeholder: 'The good coffee',
  },
};

const groups: Readonly<Record<SettingGroup, string>> = {
  marks: 'Marks',
  'daily-notes': 'Daily notes',
  plan: 'Plan',
  goals: 'Goals',
  heatmap: 'Heatmap',
  'weekly-review': 'Weekly review',
  'longer-reviews': 'Longer reviews',
  logging: 'Logging',
  celebration: 'Celebration',
  advanced: 'Advanced',
};

const DEFAULT = 'The default is used until then.';
const LEFT_OUT = "It's left out until then.";
const FIX =
  'Fix it (often a missing comma or quote), or change any setting: a copy of the old file is kept.';

/** The settings page. */
export const settings = {
  groups,
  rows,
  lists,
  none: 'None',
  brag: {
    desc: 'A heading of a brag document, and which wins are below it.',
    added: 'New section',
    name: 'Name',
    areas: 'Areas',
    areasHow: 'With commas between them, such as team, mentoring.',
    goals: 'Goals',
    goalsHow: 'By the names of their notes. A * is every goal not named elsewhere.',
    kudos: 'Kudos',
    kudosHow: 'Holds what others said to you.',
  },
  reset: 'Restore default',
  /** the name of today's note by a date format */
  today: (name: string): string => `Today: ${name}`,
  schedule: {
    chosen: 'On certain days',
    days: 'Days that ask for a win',
    perMonth: 'Some days a month',
    times: 'Winning days a month',
    every: 'Every few days',
    everyDays: 'Days from one win to the next',
  },
  place: {
    desc: 'Where daily notes were, and how they were named.',
    folder: 'Folder',
    folderHow: 'Leave it empty for the top of the vault.',
    format: 'Date format',
    formatHow: 'How the notes are named, as in the core plugin.',
  },
  options: {
    weekStart: {
      locale: 'As in your language',
      monday: 'Monday',
      sunday: 'Sunday',
      saturday: 'Saturday',
    },
    palette: { theme: 'Theme', leaf: 'Leaf', cividis: 'Cividis, made for colour blindness' },
    rows: { none: 'All days', areas: 'By area', goals: 'By goal' },
    pulse: { off: 'Nothing', daily: 'How today was', weekly: 'How the week was' },
    language: { automatic: 'As in Obsidian' },
    notesLanguage: { automatic: 'As in the app' },
    anotherDay: {
      ask: 'Ask me',
      date: 'Write the date into the line',
      move: "Move it into that day's note",
    },
    celebrate: { notice: 'A notice', off: 'Nothing', burst: 'A notice and a short burst' },
  },
  /** a choice that follows something else, and what that is now: `As in Obsidian (English)` */
  following: (usual: string, now: string): string => `${usual} (${now})`,
  placeholders: {
    asInVault: 'As in the vault',
    automatic: 'Automatic',
    firstWin: 'Your first win',
    off: 'Off',
  },

  diagnostics: {
    name: 'Diagnostics',
    desc: 'For a report when something is wrong: versions, which settings are changed, and how many problems of each kind. No words or names from your notes.',
    button: 'Copy',
  },
  space: 'A space means an open task.',
  tagInUse: (name: string): string =>
    `Already one of your ${name}, and it can only mean one thing.`,
  holdsDailyNotes: 'Your daily notes are in here, so none of them would be read.',
  noFolder: (found: number): string =>
    found === 0
      ? "There's no such folder in your vault, so no daily note is found in it."
      : `There's no such folder in your vault. You'd lose sight of ${number(found)} ${plural(found, { one: 'daily note', other: 'daily notes' })}.`,
  noSingleDay: 'Include the year, month and day, so each note gets its own date.',
  noSingleWeek: 'Include the year and week, such as gggg-[W]ww, so each note gets its own week.',
  mixedWeeks: 'Use gggg with ww, or GGGG with WW. Mixed, two weeks can get the same name.',

  problems: 'Problems in the settings file',
  problemsHow: "What couldn't be read, and what is used instead.",
  file: 'Settings file',
  remove: 'Remove from the file',
  /** The settings that could not be read: the first by name, and how many more. */
  unread: (names: readonly string[], more: number): string => {
    const named = listed(more === 0 ? names : [...names, `${number(more)} more`]);
    return plural(names.length + more, {
      one: `1 setting couldn't be read and uses its default: ${named}.`,
      other: `${number(names.length + more)} settings couldn't be read and use their defaults: ${named}.`,
    });
  },

  /** a setting by its row: `Settings → Plan → Freezes` */
  whereIs,
  /** what is wrong in the settings file: where, and what is used until it is fixed */
  problem,
  /** on a setting's own row: what it should be, and what is used until then */
  unusable: (of: Expected): string =>
    `The settings file has something else here. ${useInstead(of)} ${DEFAULT}`,
  stillUsing: (of: Expected, used: string): string => `${useInstead(of)} Still using ${used}.`,
  stillEmpty: (of: Expected): string => `${useInstead(of)} It counts as empty until then.`,
  /** a value that isn't saved */
  refused: (of: Expected): string => `${useInstead(of)} The old value stays.`,
  leftOut: (of: Expected): string => `${useInstead(of)} ${LEFT_OUT}`,
  open: 'Open settings',
  /** beside a language that is a translation */
  corrections: 'Corrections by people who speak it are welcome.',
  notSaved: (reason: string): string =>
    `This setting couldn't be saved, so the old value stays. ${reason}`,
  kept: (copy: string): string => `A copy of your old settings file is kept as ${copy}.`,
};

function whereIs(field: string): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const name = known[field.replace(/\[.*$/, '')]?.name ?? field;
  const group = settingGroup(field);
  return group === null ? name : `Settings → ${groups[group]} → ${name}`;
}

function problem({ field, found, expected: of, used }: SettingProblem): string {
  if (of.kind === 'json') {
    return used === 'earlier'
      ? `The settings file is damaged, so your earlier settings are in use. ${FIX}`
      : `The settings file is damaged, so defaults are in use. ${FIX}`;
  }
  if (field === WHOLE_FILE) {
    return 'The settings file has no settings in it, so defaults are in use. Change any setting, and a copy of the old file is kept.';
  }
  if (of.kind === 'name') {
    return `The settings file has “${lastName(field)}”, which isn't a setting. ${useInstead(of)} ${LEFT_OUT}`;
  }
  const says = found === null ? "can't be read" : `says “${found}”`;
  return `${whereIs(field)} ${says}. ${useInstead(of)} ${used === 'nothing' ? LEFT_OUT : DEFAULT}`;
}

/** `plan.freezs` → `freezs` */
function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
