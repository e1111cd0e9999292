/** The groups of the settings page. */
export type SettingGroup =
  | 'marks'
  | 'daily-notes'
  | 'plan'
  | 'goals'
  | 'heatmap'
  | 'weekly-review'
  | 'longer-reviews'
  | 'logging'
  | 'celebration'
  | 'advanced';

/** Where a setting has its row, by its path in `data.json` or by the part of it before a dot. */
const GROUPS: Readonly<Record<string, SettingGroup>> = {
  marks: 'marks',
  states: 'marks',
  winHeadings: 'marks',
  winProperty: 'marks',
  'plan.countSteps': 'marks',
  daily: 'daily-notes',
  dateProperty: 'daily-notes',
  metrics: 'daily-notes',
  pulse: 'daily-notes',
  excludedFolders: 'daily-notes',
  plan: 'plan',
  goals: 'goals',
  heatmap: 'heatmap',
  weekly: 'weekly-review',
  review: 'weekly-review',
  monthly: 'longer-reviews',
  quarterly: 'longer-reviews',
  yearly: 'longer-reviews',
  'review.prompts.month': 'longer-reviews',
  'review.prompts.quarter': 'longer-reviews',
  'review.prompts.year': 'longer-reviews',
  'review.prompts.days': 'longer-reviews',
  'review.pinned': 'longer-reviews',
  'review.brag': 'longer-reviews',
  log: 'logging',
  timer: 'logging',
  quiet: 'celebration',
  celebrate: 'celebration',
  rewards: 'celebration',
  nudgeAt: 'celebration',
  editor: 'advanced',
  language: 'advanced',
  notesLanguage: 'advanced',
};

/** The group that a setting's row is in; null for a field without a row. */
export function settingGroup(field: string): SettingGroup | null {
  const [path = ''] = field.split('[');
  const [room = ''] = path.split('.');
  return GROUPS[path] ?? GROUPS[room] ?? null;
}
