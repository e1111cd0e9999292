import { isolatedFromRight } from '../../text/right-to-left';
import type { Words } from '../words';
import { allWins } from './all-wins';
import { base, blocks, check, exporting, newNote } from './blocks';
import { cli } from './cli';
import { cliFailures } from './cli-failures';
import { cliHelp } from './cli-help';
import { commands } from './commands';
import { dates } from './dates';
import { days } from './days';
import { defaults } from './defaults';
import { editor } from './editor';
import { sidebarProblems } from './sidebar-problems';
import { experiments } from './experiments';
import { entryEdits } from './entry-edits';
import { explained } from './explained';
import { forms } from './forms';
import { goals } from './goals';
import { goalsView } from './goals-view';
import { heatmap } from './heatmap-view';
import { menus } from './menus';
import { milestones } from './milestones';
import { milestonesView } from './milestones-view';
import { failures, notices } from './notices';
import { number } from './numbers';
import { onboarding } from './onboarding';
import { api } from './api';
import { obstacles } from './obstacles';
import { patterns } from './patterns';
import { patternsView } from './patterns-view';
import { pulse } from './pulse';
import { proof } from './proof';
import { periodReview } from './period-review';
import { problems } from './problems';
import { reasons } from './reasons';
import { evidence, review } from './review';
import { search } from './search';
import { settings } from './settings';
import { sharing } from './sharing';
import { streak } from './streak';
import { streakView } from './streak-view';
import { capture, entry, onThisDay, reading, today } from './today';
import { week } from './week';

/** Everything that is said in German, one theme per file. */
export const german: Words = {
  language: 'de',
  number,
  dates,
  /** short facts in a row, none of them a sentence */
  list: (parts: readonly string[]): string => parts.join(' · '),
  /** what something is called, and what it is */
  labelled: (name: string, value: string): string => `${name}: ${value}`,
  /** a text that has no full stop of its own, and the sentence after it */
  followedBy: (text: string, sentence: string): string => `${text}. ${sentence}`,
  /** words of a note at the beginning of a line, kept apart from the rest where that goes the other way */
  isolated: isolatedFromRight,

  streak,
  days,
  defaults,
  goals,
  milestones,
  patterns,
  problems,
  obstacles,
  reasons,
  review,
  periodReview,
  evidence,
  sharing,
  pulse,
  cli,
  cliFailures,
  cliHelp,

  today,
  capture,
  entry,
  entryEdits,
  allWins,
  reading,
  onThisDay,
  streakView,
  explained,
  heatmap,
  week,
  goalsView,
  patternsView,
  proof,
  experiments,
  milestonesView,
  onboarding,
  sidebarProblems,
  forms,
  blocks,
  base,
  exporting,
  check,
  newNote,
  editor,
  commands,
  menus,
  notices,
  failures,
  api,
  search,
  settings,
};
