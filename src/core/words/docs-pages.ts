import type { SettingGroup } from '../settings/setting-groups';
import type { VaultFact } from '../vault/vault-problems';

/** The words of ours that a small (i) explains. */
export type ExplainedWord = 'streak' | 'strength' | 'freeze' | 'step';

const WORD_PAGES: Readonly<Record<ExplainedWord, string>> = {
  streak: 'streaks.md',
  strength: 'streaks.md#strength',
  freeze: 'streaks.md#a-freeze-covers-a-miss',
  step: 'goals.md#notice-narrow-repeat',
};

const PROBLEM_PAGES: Readonly<Record<VaultFact['code'], string>> = {
  'bad-front-matter': 'marks.md#where-a-mark-can-be',
  'unresolved-merge': 'sync-backup-uninstall.md#sync',
  'half-resolved-merge': 'sync-backup-uninstall.md#sync',
  'task-in-code': 'marks.md#tasks',
  'looks-ticked': 'marks.md#tasks',
  'looks-unticked': 'marks.md#tasks',
  'unknown-state': 'marks.md#tasks',
  'bad-pause': 'marks.md#days-off',
  'pause-ends-before-start': 'marks.md#days-off',
  'bad-date': 'marks.md#another-day',
  'bad-completion': 'marks.md#another-day',
  'bad-duration': 'marks.md#when-and-how-long',
  'bad-metric': 'marks.md#numbers',
  'bad-pulse': 'marks.md#how-it-felt',
  'mark-in-properties': 'marks.md#where-a-mark-can-be',
  'bad-rest-property': 'marks.md#days-off',
  'bad-win-property': 'marks.md#without-a-tag',
  'bad-date-property': 'marks.md#which-day-a-note-is',
  'no-day': 'marks.md#which-day-a-note-is',
  'dated-ahead': 'marks.md#another-day',
  duplicate: 'sync-backup-uninstall.md#sync',
  'unmatched-daily-note': 'marks.md#which-day-a-note-is',
  'wrong-weekday': 'marks.md#which-day-a-note-is',
  'sync-copy': 'sync-backup-uninstall.md#sync',
  'bad-goal-property': 'goals.md#what-a-goal-can-say',
  'goal-ends-before-start': 'goals.md#what-a-goal-can-say',
  'bad-experiment': 'experiments.md',
  'bad-json': 'settings.md',
  'bad-shape': 'settings.md',
  unreadable: 'faq.md',
  'bad-name': 'faq.md',
  'not-text': 'faq.md',
  'bad-setting': 'settings.md',
  'bad-daily-format': 'settings.md#daily-notes',
  'tag-of-two-marks': 'settings.md#marks',
  'daily-notes-excluded': 'settings.md#daily-notes',
  'mixed-week-format': 'settings.md#weekly-review',
  'week-start-differs': 'settings.md#plan',
};

/** What a page of the docs is asked about. */
export type DocsTopic =
  | { readonly word: ExplainedWord }
  | { readonly group: SettingGroup }
  | { readonly problem: VaultFact['code'] };

/** The page of `docs/` that tells of it, with its heading: `streaks.md#strength`. */
export function docsPage(topic: DocsTopic): string {
  if ('word' in topic) return WORD_PAGES[topic.word];
  return 'group' in topic ? `settings.md#${topic.group}` : PROBLEM_PAGES[topic.problem];
}

/** What follows the `#` in a link to a heading, as the web makes it of the heading's words. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
}
