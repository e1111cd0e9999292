import type { CliData } from 'obsidian';
import { formatDay } from '../../core/calendar/day';
import type { Period } from '../../core/calendar/period';
import { CALENDAR_PERIODS } from '../../core/calendar/period';
import { reviewJson } from '../../core/documents/review-json';
import type { PluginParts } from '../plugin-parts';
import { composedReview } from '../review/composed-review';
import { Reviewer } from '../review/reviewer';
import { Refusal } from '../../core/words/refusal';
import { givenText } from './given-fields';
import type { WholeVault } from '../../models/whole-vault';

/** A review as data, together with its Markdown. Throws a Refusal for text that names no period. */
export function printedReview(params: CliData, parts: PluginParts, vault: WholeVault) {
  const { review, markdown } = composedReview(parts, vault, askedPeriod(params, parts, vault));
  const { setup, goals } = vault;
  return {
    json: {
      ...reviewJson(review, { ...setup, today: parts.live.today, goals, words: parts.words }),
      markdown,
    },
    text: markdown.trimEnd(),
  };
}

/** Writes a review into its note. A command line cannot ask, so parts edited by hand are kept. */
export async function writtenReview(params: CliData, parts: PluginParts, vault: WholeVault) {
  const { cli } = parts.words.api;
  const reviewer = new Reviewer(parts, () => Promise.resolve('keep'));
  const written = await reviewer.write(askedPeriod(params, parts, vault));
  if (written === null) throw new Refusal(cli.reviewLeft);
  const { file, changed, created, kept } = written;
  const { json } = printedReview(params, parts, vault);
  const outcome = changed ? cli.reviewWritten(file.path) : cli.reviewUnchanged(file.path);
  return {
    json: { ...json, path: file.path, changed, created, kept },
    text: kept.length === 0 ? outcome : `${outcome} ${cli.keptParts(kept)}`,
  };
}

function askedPeriod(params: CliData, { live, words }: PluginParts, { setup }: WholeVault): Period {
  const { reviews } = setup;
  const { today } = live;
  for (const kind of [...CALENDAR_PERIODS, 'days' as const]) {
    const text = givenText(params, kind);
    if (text === undefined) continue;
    const found = reviews.find(kind, text, today);
    if (found !== null) return found;
    const name =
      kind === 'days'
        ? `${formatDay(today - 13)}..${formatDay(today)}`
        : reviews.nameOf(reviews.periodOf(kind, today));
    throw new Refusal(words.api.period(kind, text, name));
  }
  return reviews.periodOf('week', today);
}
