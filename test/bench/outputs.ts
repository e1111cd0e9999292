import type { Vault } from '../../pkg/cli/src/vault';
import { CALENDAR_PERIODS, periodOf } from '../../src/core/calendar/period';
import { jsonDocument } from '../../src/core/documents/json-document';
import { composeReview } from '../../src/core/review/compose-review';
import { composeBrag } from '../../src/core/sharing/brag';
import { CARD_FACTS, cardSource } from '../../src/core/sharing/card';
import type { CardSize } from '../../src/core/sharing/card-svg';
import { CARD_SIZES, cardSvg } from '../../src/core/sharing/card-svg';
import { EVIDENCE_FORMATS, evidenceDocument } from '../../src/core/sharing/evidence-text';
import { storyOf } from '../../src/core/sharing/story';
import { storyNote } from '../../src/core/sharing/story-note';
import { english } from '../../src/core/words/en/english';
import { busyYear } from './busy-year';
import { round, spread, timeInTurn } from './measure';

const ROUNDS = 15;
/** Milliseconds: of a review, and of what a dialog shows while something is typed or ticked, which is one task. */
const REVIEW_MS = 20;
const DIALOG_MS = 50;

/**
 * A row for each output of a year with 1,500 wins and a goal, nothing kept from one run to the next; beside it the
 * floor of them all: listing the year's entries, and their words.
 */
export function outputRows(vault: Vault, seed: number): string[][] {
  const { today } = vault;
  const { journal, goals, paths, wins } = busyYear(vault, seed);
  const { settings } = vault;
  goals.set('Goals/Music.md', {
    [settings.goals.property]: settings.goals.value,
    area: 'area1',
    step: 'open it',
  });
  const goal = goals.all()[0] ?? null;
  // A plan that is new judges all days anew.
  const own = () => ({ ...vault, journal, goals, paths, plan: { ...vault.plan }, words: english });
  const year = periodOf('year', today, 1);
  const telling = { goals, names: false, words: english, asOf: today };
  const floor = () =>
    journal
      .list({ ...vault.plan }, today)
      .map(({ text }) => text)
      .join('\n');
  const row = (name: string, limit: number, work: () => unknown): string[] => {
    const {
      work: times,
      other,
      ratio,
    } = timeInTurn(
      ROUNDS,
      () => void work(),
      () => void floor(),
    );
    return [
      name,
      spread(times),
      `entries listed ${spread(other)}`,
      `${round(ratio)} ×`,
      `≤ ${limit} ms`,
    ];
  };
  const card = (size: CardSize) => {
    const source = cardSource({ ...own(), names: false }, { period: year, goal: null });
    const choice = {
      size,
      theme: 'light',
      accent: '#8a5cf5',
      facts: new Set(CARD_FACTS),
      lines: source.lines.slice(0, 3),
    } as const;
    return cardSvg(source, choice, { words: english, firstWeekday: 1 });
  };
  const wish = { from: null, to: null, kind: null, area: null, goal: null, text: null };
  return [
    ...CALENDAR_PERIODS.map((kind) =>
      row(`a ${kind}'s review of ${wins} entries a year, one goal`, REVIEW_MS, () =>
        composeReview({ ...own(), patterns: null }, periodOf(kind, today, 1)),
      ),
    ),
    row('a brag document of that year', DIALOG_MS, () => composeBrag(own(), year, false)),
    ...(goal === null
      ? []
      : [
          row('the story of its goal', DIALOG_MS, () =>
            storyNote(storyOf(goals, goal, own()), { ...telling, setbacks: true, quiet: false }),
          ),
        ]),
    ...Object.keys(CARD_SIZES).map((size) =>
      row(`a card of that year, ${size}`, DIALOG_MS, () => card(size as CardSize)),
    ),
    ...EVIDENCE_FORMATS.map((format) =>
      row(`an export of that year, ${format}`, DIALOG_MS, () =>
        evidenceDocument(wish, format, {
          ...telling,
          today,
          countSteps: true,
          language: 'en',
          link: null,
          href: null,
          json: jsonDocument,
        }),
      ),
    ),
  ];
}
