import { SuggestModal } from 'obsidian';
import { stepsToDo } from '../../core/goals/step-to-do';
import { isStepToDo } from '../../core/journal/journal-day';
import type { PluginParts } from '../plugin-parts';
import { plainText, stepText } from '../../core/markdown/text-runs';
import type { TimedStep } from '../../views/sidebar/step-list';
import { TIMER_MINUTES } from './timer-minutes';

/** A step, and for how many minutes its timer should run. */
interface TimerOffer extends TimedStep {
  readonly minutes: number;
}

/** Asks for one of the steps still to do today, and how long its timer should run. */
export function askForTimer(parts: PluginParts): void {
  new TimerModal(parts).open();
}

class TimerModal extends SuggestModal<TimerOffer> {
  readonly #parts: PluginParts;

  constructor(parts: PluginParts) {
    super(parts.app);
    this.#parts = parts;

    this.setPlaceholder(parts.words.menus.whichStep);
    this.emptyStateText = parts.words.menus.noStep;
  }

  override getSuggestions(query: string): TimerOffer[] {
    const wanted = query.trim().toLowerCase();
    return this.#steps()
      .filter(({ text }) => plainText(text).toLowerCase().includes(wanted))
      .flatMap((step) => TIMER_MINUTES.map((minutes) => ({ ...step, minutes })));
  }

  override renderSuggestion({ text, minutes }: TimerOffer, element: HTMLElement): void {
    const { words } = this.#parts;
    const step = stepText(text);
    const meta = [step.belongsTo, words.entry.minutes(minutes)].filter((part) => part !== null);
    element.createDiv({ text: step.words, attr: { dir: 'auto' } });
    element.createDiv({ cls: 'small-wins-suggestion-note', text: words.list(meta) });
  }

  override onChooseSuggestion({ path, text, minutes }: TimerOffer): void {
    this.#parts.timer.start({ path, text }, minutes * 60);
  }

  #steps(): TimedStep[] {
    const { journal, goals, today, setup } = this.#parts.live;
    const lines = journal.list(setup.plan, today, { from: today, to: today }).filter(isStepToDo);
    const asked = stepsToDo(goals, today);
    return [
      ...lines.map(({ path, text }) => ({ path, text })),
      ...asked.map(({ goal, step }) => ({ path: goal.path, text: step })),
    ];
  }
}
