import { SuggestModal } from 'obsidian';
import type { Goal } from '../../core/goals/goal';
import { proof } from '../../core/insight/proof';
import { plainText } from '../../core/markdown/text-runs';
import type { ProofRow } from '../../models/proof-rows';
import { proofRows } from '../../models/proof-rows';
import { appLanguages } from '../languages';
import { openLine, paneOf } from '../open-note';
import type { PluginParts } from '../plugin-parts';

type ProofParts = Pick<PluginParts, 'app' | 'live' | 'words'>;

/**
 * Shows what came after earlier setbacks like the latest one, or like the words that are typed; each line opens in its
 * note. Of a goal only its own.
 */
export class ProofModal extends SuggestModal<ProofRow> {
  readonly #parts: ProofParts;
  readonly #goal: Goal | null;

  constructor(parts: ProofParts, goal: Goal | null = null) {
    super(parts.app);
    this.#parts = parts;
    this.#goal = goal;
    this.setPlaceholder(parts.words.proof.ask);
    this.emptyStateText = parts.words.proof.nothing;
  }

  override getSuggestions(query: string): ProofRow[] {
    const { goals, setup, today } = this.#parts.live;
    const found = proof(goals, {
      today,
      countSteps: setup.plan.countSteps,
      language: appLanguages.languageOf(setup.settings.language),
      goal: this.#goal,
      words: query.trim() || null,
    });
    return proofRows(found);
  }

  override renderSuggestion({ kind, entry, day, daysLater }: ProofRow, element: HTMLElement): void {
    const { live, words } = this.#parts;
    element.createDiv({ text: plainText(entry.text) });
    element.createDiv({
      cls: 'small-wins-muted',
      text: words.proof.row(kind, words.dates.named(day, live.today), daysLater),
    });
    if (kind !== 'setback') element.addClass('small-wins-proof-after');
  }

  override onChooseSuggestion({ entry }: ProofRow, event: MouseEvent | KeyboardEvent): void {
    void openLine(this.#parts.app, entry.path, entry.line, paneOf(event));
  }
}
