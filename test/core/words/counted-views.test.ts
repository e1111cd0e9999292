import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';

/** The counted sentences of views, notices, menus and settings. */
function sentences(count: number): string[] {
  const { today, streakView, week, goalsView, patternsView, milestonesView } = english;
  const {
    onboarding,
    forms,
    blocks,
    exporting,
    evidence,
    check,
    notices,
    sidebarProblems,
    heatmap,
    settings,
  } = english;
  return [
    today.wins(count),
    today.minutesOf(1, count),
    english.onThisDay.yearsAgo(count, '20 Nov'),
    streakView.length(count, 'day'),
    streakView.length(count, 'week'),
    streakView.nextFreeze(count),
    heatmap.laneWeek('Health', '16 Nov', count),
    week.wins(count, 1, count, count),
    week.bar('Monday', count, count),
    goalsView.scale(count),
    goalsView.run(count, 'day', null),
    goalsView.over(count),
    patternsView.rest(count, count, true),
    patternsView.unasked(count),
    milestonesView.winsLeft(count),
    milestonesView.weeksLeft(count),
    onboarding.noWins(count),
    onboarding.headings(count, 'Done'),
    onboarding.oldVaultHow(count, '2010'),
    forms.narrow.perWeek(count),
    forms.narrow.submit(count),
    JSON.stringify(forms.review.how('2026-W47', count)),
    blocks.more(count),
    exporting.copied(evidence.amount(null, count)),
    exporting.written(evidence.amount('kudos', count), 'Kudos.md'),
    check.summary(count, count),
    notices.timerDone(count, 'shoes by the door'),
    notices.moreMinutes(count),
    english.menus.timer(count),
    sidebarProblems.unread.what(count),
    settings.unread(['Freezes'], Math.max(0, count - 1)),
  ];
}

describe('a counted sentence of the app', () => {
  it.each([0, 1, 2, 5, 11, 21, 100, 1.5])('has the form that goes with %s', (count) => {
    const nouns = 'wins|days|weeks|years|notes|lines|parts|minutes|entries|questions|settings';
    const ofOne = new RegExp(`(?<![\\d.,])1 (?:more |other |winning |daily )?(?:${nouns})\\b`);
    const ofMany =
      /(?:\b0|[2-9]|11|21|00|1\.5) (?:more |other |winning |daily )?(?:win|day|week|year|note|line|part|minute|entry|question|setting)\b/;

    for (const sentence of sentences(count)) {
      expect(sentence).not.toMatch(ofOne);
      expect(sentence).not.toMatch(ofMany);
      expect(sentence).not.toMatch(/undefined|NaN|null|;| {2}/);
    }
  });
});
