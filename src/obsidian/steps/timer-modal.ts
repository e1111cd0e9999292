import { stepsToDo } from '../../core/goals/step-to-do';
import { isStepToDo } from '../../core/journal/journal-day';
import type { PluginParts } from '../plugin-parts';
import { plainText, stepText } from '../../core/markdown/text-runs';
import type { TimedStep } from '../../views/sidebar/step-list';
import { TIMER_MINUTES } from './timer-minutes';
import { openModal } from '../open-modal';
import type { AskedWords } from '../ask-modal';
import { AskModal } from '../ask-modal';

/** A step or a typed line, and for how many minutes its timer should run. */
interface TimerOffer extends TimedStep {
  /** what the step belongs to, where its words do not say it */
  readonly goal?: string;
  readonly minutes: number | 'rounds';
}

/** Asks for one of the steps still to do today, or for any words, and how long the timer should run. */
export function askForTimer(parts: PluginParts): void {
  openModal(new TimerModal(parts));
}

class TimerModal extends AskModal<TimerOffer> {
  readonly #parts: PluginParts;

  constructor(parts: PluginParts) {
    super(parts.app);
    this.#parts = parts;
    this.ask();
  }

  protected override asked(): AskedWords {
    const { menus } = this.#parts.words;
    return { ask: menus.whichStep, none: menus.noStep };
  }

  override getSuggestions(query: string): TimerOffer[] {
    const wanted = query.trim().toLowerCase();
    const steps = this.#steps().filter(({ text }) =>
      plainText(text).toLowerCase().includes(wanted),
    );
    const typed = wanted === '' ? [] : [{ path: '', text: query.trim() }];
    return [...steps, ...typed].flatMap((step) =>
      ([...TIMER_MINUTES, 'rounds'] as const).map((minutes) => ({ ...step, minutes })),
    );
  }

  override renderSuggestion({ path, text, goal, minutes }: TimerOffer, element: HTMLElement): void {
    const { words } = this.#parts;
    const step = stepText(text);
    const time = minutes === 'rounds' ? words.menus.inRounds : words.entry.minutes(minutes);
    const of = path === '' ? words.menus.newLine : (step.belongsTo ?? goal ?? null);
    const meta = [of, time].filter((part) => part !== null);
    element.createDiv({ text: step.words, attr: { dir: 'auto' } });
    element.createDiv({ cls: 'small-wins-suggestion-note', text: words.list(meta) });
  }

  override onChooseSuggestion({ path, text, minutes }: TimerOffer): void {
    const { timer } = this.#parts;
    if (minutes === 'rounds') timer.startRounds({ path, text });
    else timer.start({ path, text }, minutes * 60);
  }

  #steps(): Omit<TimerOffer, 'minutes'>[] {
    const { journal, goals, today, setup } = this.#parts.live;
    const lines = journal.list(setup.plan, today, { from: today, to: today }).filter(isStepToDo);
    const asked = stepsToDo(goals, today);
    return [
      ...lines.map(({ path, text }) => ({ path, text })),
      ...asked.map(({ goal, step }) => ({ path: goal.path, text: step, goal: goal.name })),
    ];
  }
}
