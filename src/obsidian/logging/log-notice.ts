import { whatItAdds } from '../../core/insight/what-it-adds';
import { headingText } from '../../core/markdown/heading';
import { plainText } from '../../core/markdown/text-runs';
import { excerpt } from '../../core/notes/found-fields';
import type { LiveJournal } from '../index/live-journal';
import type { SaidLine, SaidAction } from '../../views/elements/said-below';
import { attempt, notify } from '../notices';
import type { PluginParts } from '../plugin-parts';
import type { Logged } from './line-writer';
import { proofOffer } from './proof-offer';
import type { SayLine } from './say-line';
import { inNotice, saidBy } from './say-line';
import type { LogWish } from '../../models/log-wish';
import { sentencesOf } from '../../core/words/sentences';

/** Milliseconds between a line and the milestone that it reaches: the journal reports it a moment later. */
const TOGETHER_MS = 3_000;

/** What is said of the latest line that was logged. */
interface LineNotice {
  readonly notice: SaidLine;
  readonly at: number;
  /** how many lines were logged while such a notice was shown */
  readonly count: number;
  /** Shows it again, after these words. */
  readonly showAfter: (words: string) => SaidLine;
}

/** The notice of a milestone, which the line that reached it may still join. */
interface MilestoneNotice {
  readonly notice: SaidLine;
  readonly text: string;
  readonly isBurst: boolean;
  readonly at: number;
}

let line: LineNotice | null = null;
let milestone: MilestoneNotice | null = null;

/** Logs a wish and shows where it went. On failure shows why, and returns null. */
export async function logAndNotify(parts: PluginParts, wish: LogWish): Promise<Logged | null> {
  const logged = await attempt(() => parts.logger.log(wish));
  if (logged !== null) notifyLogged(parts, logged);
  return logged;
}

/** Shows where a line went, with Undo; together with the milestone that it reached. */
export function notifyLogged(parts: PluginParts, logged: Logged, say: SayLine = inNotice): void {
  const { live, words } = parts;
  const { day, text } = logged;
  const { notices, dates, capture } = words;
  const count = linesSaid() + 1;
  const heading = headingText(live.setup.settings.log.heading);
  const where = notices.logged({
    text: excerpt(plainText(text)),
    day: dates.named(day, live.today),
    heading: heading === '' ? null : heading,
    count,
  });
  const added = addedBy(live, logged);
  const after = day > live.today ? capture.ahead : added && notices.adds(added);
  const told = after === null ? where : words.followedBy(where, after);
  const takeBack = takingBack(logged, notices, say);
  const offer = proofOffer(parts, logged);
  const offers = offer === null ? [] : [{ name: words.commands.showProof, run: offer }];
  const show = (sentence: string) => say(sentence, takeBack, ...offers);
  const joined = takeMilestone();
  line?.notice.hide();
  const notice = show(joined === null ? told : sentencesOf([joined.text, told]));
  if (joined?.isBurst === true) notice.element.addClass(BURST);
  line = {
    notice,
    at: performance.now(),
    count,
    showAfter: (before) => show(sentencesOf([before, told])),
  };
}

/** How many lines were logged while what is said of them was shown. */
function linesSaid(): number {
  return line?.notice.element.isConnected === true ? line.count : 0;
}

/** Undo, as an action. */
function takingBack(
  { created, undo }: Logged,
  notices: PluginParts['words']['notices'],
  say: SayLine,
): SaidAction {
  return {
    name: notices.undo,
    run: async () => {
      line = null;
      await undo();
      say(created ? notices.undoneInNewNote : notices.undone);
    },
  };
}

/** Hides the notice of a milestone that was reached just now, so that the line's own can say both. */
function takeMilestone(): MilestoneNotice | null {
  const taken = milestone !== null && isFresh(milestone) ? milestone : null;
  taken?.notice.hide();
  milestone = null;
  return taken;
}

const BURST = 'small-wins-burst';

/** Announces a milestone, with a burst if wished; in one notice with the line that has just reached it. */
export function notifyReached(text: string, isBurst: boolean): void {
  const joined = line !== null && isFresh(line) ? line : null;
  const notice = joined === null ? saidBy(notify(text)) : joined.showAfter(text);
  if (isBurst) notice.element.addClass(BURST);
  if (joined === null) milestone = { notice, text, isBurst, at: performance.now() };
  else line = { ...joined, notice };
}

/** Whether it is still shown, and was shown just now. */
function isFresh({ notice, at }: { readonly notice: SaidLine; readonly at: number }): boolean {
  return notice.element.isConnected && performance.now() - at < TOGETHER_MS;
}

/** What a line adds to, if the settings want that said; null where its entry is not known yet. */
function addedBy({ setup, journal, goals, today }: LiveJournal, { path, line: at }: Logged) {
  if (!setup.settings.log.adds) return null;
  const entry = journal.note(path)?.entries.find((each) => each.line === at);
  return entry === undefined
    ? null
    : whatItAdds({ entry, path }, { goals, plan: setup.plan, today });
}
