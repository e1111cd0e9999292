import type { CliData } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import { dayInWords } from '../../core/calendar/natural-date';
import { reviewJson } from '../../core/documents/review-json';
import type { Parts } from '../plugin-parts';
import { composedReview } from '../review/composed-review';
import { Reviewer } from '../review/reviewer';
import { Refusal } from '../refusal';
import { givenText } from './given-fields';
import type { ReadVault } from './read-vault';

/** A week's review as data, together with its Markdown. Throws a Refusal for text that names no week. */
export function printedReview(params: CliData, parts: Parts, vault: ReadVault) {
  const { review, markdown } = composedReview(parts, vault, askedWeek(params, parts, vault));
  const { setup, goals } = vault;
  return {
    json: {
      ...reviewJson(review, { ...setup, today: parts.live.today, goals, words: parts.words }),
      markdown,
    },
    text: markdown.trimEnd(),
  };
}

/** Writes a week's review into its note. A command line cannot ask, so parts edited by hand are kept. */
export async function writtenReview(params: CliData, parts: Parts, vault: ReadVault) {
  const { app, live, writer, logger, patterns } = parts;
  const reviewer = new Reviewer(app, live, writer, logger, patterns, parts.words, () =>
    Promise.resolve('keep'),
  );
  const written = await reviewer.write(askedWeek(params, parts, vault));
  if (written === null) throw new Refusal('The review was left as it is.');
  const { file, changed, created, kept } = written;
  const { json } = printedReview(params, parts, vault);
  const edited = kept.length === 0 ? '' : ` Kept as you edited them: ${kept.join(', ')}.`;
  return {
    json: { ...json, path: file.path, changed, created, kept },
    text: `${changed ? 'The review is in' : 'Up to date already:'} ${file.path}.${edited}`,
  };
}

function askedWeek(params: CliData, { live }: Parts, { setup }: ReadVault): Day {
  const { weekly, language } = setup;
  const text = givenText(params, 'week');
  if (text === undefined) return weekly.weekOf(live.today);
  const named = weekly.weekNamed(text);
  if (named !== null) return named;
  const day = dayInWords(text, live.today, language);
  if (day !== null) return weekly.weekOf(day);
  const name = weekly.nameOf(weekly.weekOf(live.today));
  throw new Refusal(
    `“${text}” is no week. Give its name such as ${name}, or a day of it such as ${formatDay(live.today)}.`,
  );
}
