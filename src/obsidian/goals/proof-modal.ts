import type { Goal } from '../../core/goals/goal';
import { proof } from '../../core/insight/proof';
import { plainText } from '../../core/markdown/text-runs';
import type { ProofRow } from '../../models/proof-rows';
import { proofRows } from '../../models/proof-rows';
import { appLanguages } from '../languages';
import { openLine, paneOf } from '../open-note';
import type { PluginParts } from '../plugin-parts';
import type { AskedWords } from '../ask-modal';
import { AskModal } from '../ask-modal';

type ProofParts = Pick<PluginParts, 'app' | 'live' | 'words'>;

/**
 * Shows what came after earlier setbacks like the latest one, or like the words that are typed; each line opens in its
 * note. Of a goal only its own. Where no setback is alike there is a past win, and another for the asking.
 */
export class ProofModal extends AskModal<ProofRow> {
  readonly #parts: ProofParts;
  readonly #goal: Goal | null;
  /** how often another past win was asked for */
  #another = 0;

  constructor(parts: ProofParts, goal: Goal | null = null) {
    super(parts.app);
    this.#parts = parts;
    this.#goal = goal;
    this.ask();
  }

  protected override asked(): AskedWords {
    const { ask, nothing } = this.#parts.words.proof;
    return { ask, none: nothing };
  }

  override getSuggestions(query: string): ProofRow[] {
    const { goals, setup, today } = this.#parts.live;
    const found = proof(goals, {
      today,
      countSteps: setup.plan.countSteps,
      language: appLanguages.languageOf(setup.settings.language),
      goal: this.#goal,
      words: query.trim() || null,
      another: this.#another,
    });
    return proofRows(found);
  }

  override renderSuggestion(row: ProofRow, element: HTMLElement): void {
    const { live, words } = this.#parts;
    if (row.kind === 'another') {
      element.createDiv({ text: words.proof.another });
      return;
    }
    const { kind, entry, day, daysLater } = row;
    element.createDiv({ text: plainText(entry.text), attr: { dir: 'auto' } });
    element.createDiv({
      cls: 'small-wins-suggestion-note',
      text: words.proof.row(kind, words.dates.named(day, live.today), daysLater),
    });
    if (kind === 'next' || kind === 'lesson') element.addClass('small-wins-proof-after');
  }

  /** Another past win takes the place of this one, and the list stays open. */
  override selectSuggestion(row: ProofRow, event: MouseEvent | KeyboardEvent): void {
    if (row.kind !== 'another') {
      super.selectSuggestion(row, event);
      return;
    }
    this.#another++;
    this.suggestAgain();
    this.inputEl.focus();
  }

  override onChooseSuggestion(row: ProofRow, event: MouseEvent | KeyboardEvent): void {
    if (row.kind === 'another') return;
    const { entry } = row;
    void openLine(this.#parts.app, entry.path, entry.line, paneOf(event));
  }
}
