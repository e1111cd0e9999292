import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import { dayInWords } from '../../core/calendar/natural-date';
import { attempt } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { openModal } from '../open-modal';
import type { AskedWords } from '../ask-modal';
import { AskModal } from '../ask-modal';
import type { SayLine } from './say-line';

/** Days that a pause may take, offered before anything is typed. */
const USUAL_LENGTHS = [3, 7, 14, 28] as const;

/** Marks today as a rest day, in its note. */
export async function restToday(parts: PluginParts, say: SayLine): Promise<void> {
  const { live, words } = parts;
  const [tag] = live.setup.settings.marks.rest;
  if (tag !== undefined) await mark(parts, `#${tag}`, words.notices.rested, say);
}

/** Asks until when, and pauses from today on. */
export function askForPause(parts: PluginParts, say: SayLine): void {
  openModal(new PauseModal(parts, say));
}

async function pauseUntil(parts: PluginParts, last: Day, say: SayLine): Promise<void> {
  const { live, words } = parts;
  const { setup, today } = live;
  const [tag] = setup.settings.marks.pause;
  if (tag === undefined) return;
  const line = `#${tag} ${formatDay(today)}..${formatDay(last)}`;
  await mark(parts, line, words.notices.paused(words.dates.short(last, today)), say);
}

/** Writes the mark of a day into today's note, and says so, with Undo; a notice says why if it cannot. */
async function mark(parts: PluginParts, line: string, said: string, say: SayLine): Promise<void> {
  const { live, logger, words } = parts;
  const logged = await attempt(() =>
    logger.log({ words: line, kind: null, area: null, goal: null, day: live.today, time: null }),
  );
  if (logged === null) return;
  const { notices } = words;
  say(said, {
    name: notices.undo,
    run: async () => {
      await logged.undo();
      say(logged.created ? notices.undoneInNewNote : notices.undone);
    },
  });
}

/** Asks for the last day of a pause in words, and shows the date that they mean. */
class PauseModal extends AskModal<Day> {
  readonly #parts: PluginParts;
  readonly #say: SayLine;

  constructor(parts: PluginParts, say: SayLine) {
    super(parts.app);
    this.#parts = parts;
    this.#say = say;
    this.ask();
  }

  protected override asked(): AskedWords {
    const { menus } = this.#parts.words;
    return { ask: menus.pauseUntil, none: menus.noPauseEnd };
  }

  override getSuggestions(query: string): Day[] {
    const { setup, today } = this.#parts.live;
    if (query.trim() === '') return USUAL_LENGTHS.map((length) => today + length - 1);
    const day = dayInWords(query, today, setup.dayLanguages);
    return day === null || day < today ? [] : [day];
  }

  override renderSuggestion(day: Day, element: HTMLElement): void {
    const { words, live } = this.#parts;
    element.createDiv({ text: words.menus.until(words.dates.named(day, live.today)) });
    element.createDiv({
      cls: 'small-wins-suggestion-note',
      text: words.menus.days(day - live.today + 1),
    });
  }

  override onChooseSuggestion(day: Day): void {
    void pauseUntil(this.#parts, day, this.#say);
  }
}
