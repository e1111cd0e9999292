import type { Notice } from 'obsidian';
import { whatItAdds } from '../../core/insight/what-it-adds';
import { headingText } from '../../core/markdown/heading';
import { plainText } from '../../core/markdown/text-runs';
import { excerpt } from '../../core/notes/found-fields';
import type { LiveJournal } from '../index/live-journal';
import { attempt, isShown, notify, notifyLatest } from '../notices';
import type { PluginParts } from '../plugin-parts';
import type { Logged } from './line-writer';
import { proofOffer } from './proof-offer';
import type { LogWish } from '../../models/log-wish';
import { sentencesOf } from '../../core/words/sentences';

/** Milliseconds between a line and the milestone that it reaches: the journal reports it a moment later. */
const TOGETHER_MS = 3_000;

/** The notice of the latest line that was logged. */
interface LineNotice {
  readonly notice: Notice;
  readonly at: number;
  /** how many lines were logged while such a notice was shown */
  readonly count: number;
  /** Shows it again, after these words. */
  readonly showAfter: (words: string) => Notice;
}

/** The notice of a milestone, which the line that reached it may still join. */
interface MilestoneNotice {
  readonly notice: Notice;
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

/** Shows where a line went, with Undo; in one notice with the milestone that it reached. */
export function notifyLogged(parts: PluginParts, logged: Logged): void {
  const { live, words } = parts;
  const { day, text, created, undo } = logged;
  const { notices, dates, capture } = words;
  const count = line !== null && isShown(line.notice) ? line.count + 1 : 1;
  const heading = headingText(live.setup.settings.log.heading);
  const where = notices.logged({
    text: excerpt(plainText(text)),
    day: dates.named(day, live.today),
    heading: heading === '' ? null : heading,
    count,
  });
  const added = addedBy(live, logged);
  const after = day > live.today ? capture.ahead : added && notices.adds(added);
  const told = after === null ? where : `${where}. ${after}`;
  const takeBack = {
    name: notices.undo,
    run: async () => {
      line = null;
      await undo();
      notifyLatest('line', created ? notices.undoneInNewNote : notices.undone);
    },
  };
  const offer = proofOffer(parts, logged);
  const offers = offer === null ? [] : [{ name: words.commands.showProof, run: offer }];
  const show = (sentence: string) => notifyLatest('line', sentence, takeBack, ...offers);
  const joined = takeMilestone();
  const notice = show(joined === null ? told : sentencesOf([joined.text, told]));
  if (joined?.isBurst === true) notice.messageEl.addClass(BURST);
  line = {
    notice,
    at: performance.now(),
    count,
    showAfter: (before) => show(sentencesOf([before, told])),
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
  const notice = joined === null ? notify(text) : joined.showAfter(text);
  if (isBurst) notice.messageEl.addClass(BURST);
  if (joined === null) milestone = { notice, text, isBurst, at: performance.now() };
  else line = { ...joined, notice };
}

/** Whether a notice is still shown, and was shown just now. */
function isFresh({ notice, at }: { readonly notice: Notice; readonly at: number }): boolean {
  return isShown(notice) && performance.now() - at < TOGETHER_MS;
}

/** What a line adds to, if the settings want that said; null where its entry is not known yet. */
function addedBy({ setup, journal, goals, today }: LiveJournal, { path, line: at }: Logged) {
  if (!setup.settings.log.adds) return null;
  const entry = journal.note(path)?.entries.find((each) => each.line === at);
  return entry === undefined
    ? null
    : whatItAdds({ entry, path }, { goals, plan: setup.plan, today });
}
