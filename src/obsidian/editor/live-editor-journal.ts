import { lastActiveDay } from '../../core/goals/activity';
import type { JournalNote } from '../../core/journal/journal';
import type { Entry } from '../../core/notes/entry';
import type { Words } from '../../core/words/words';
import type { EditorJournal, EditorRules } from './editor-journal';
import type { LiveJournal } from '../index/live-journal';
import type { VaultSetup } from '../../core/vault/vault-setup';
import { recentAreas } from '../logging/recent-areas';
import type { VaultWriter } from '../vault-writer';
import { areaName } from '../../core/journal/area-names';

/** The live journal as the editor sees it. */
export class LiveEditorJournal implements EditorJournal {
  readonly #live: LiveJournal;
  readonly #words: Words;

  #rules: EditorRules;
  /** what the rules were made of: the setup, and the language of their words */
  #of: { readonly setup: VaultSetup; readonly language: string };

  constructor(
    live: LiveJournal,
    readonly writer: VaultWriter,
    words: Words,
  ) {
    this.#live = live;
    this.#words = words;
    this.#of = { setup: live.setup, language: words.language };
    this.#rules = rulesOf(live.setup, words);
  }

  get rules(): EditorRules {
    const { setup } = this.#live;
    const { language } = this.#words;
    if (setup !== this.#of.setup || language !== this.#of.language) {
      this.#of = { setup, language };
      this.#rules = rulesOf(setup, this.#words);
    }
    return this.#rules;
  }

  get today(): number {
    return this.#live.today;
  }

  read(path: string, text: string): JournalNote {
    return this.#live.setup.read(path, text);
  }

  indexed(path: string): JournalNote | null {
    return this.#live.journal.note(path) ?? null;
  }

  copyOf(path: string, { day, line }: Entry): string | null {
    const { journal, today, setup } = this.#live;
    if (day === null) return null;
    const listed = journal.list(setup.plan, today, { from: day, to: day });
    return listed.find((entry) => entry.path === path && entry.line === line)?.copyOf?.path ?? null;
  }

  recentAreas(): readonly string[] {
    const areas = recentAreas({ live: this.#live }, Infinity);
    return areas.map((area) => areaName(this.#live.journal, area));
  }

  recentGoals(): readonly string[] {
    const { goals, today } = this.#live;
    return [...goals.active()]
      .map((goal) => ({ goal, last: lastActiveDay(goals.stretches(goal), today) ?? -Infinity }))
      .sort((a, b) => b.last - a.last)
      .map(({ goal }) => goals.linkTo(goal, ''));
  }

  onChange(listener: () => void): () => void {
    return this.#live.onChange(listener);
  }
}

function rulesOf(
  { settings, config, states, plan, dayLanguages, log }: VaultSetup,
  words: Words,
): EditorRules {
  const { editor, winHeadings, winProperty } = settings;
  return {
    ...editor,
    ...log,
    doneCharacters: states.done,
    countSteps: plan.countSteps,
    hasUntaggedWins: winHeadings.length > 0 || winProperty !== '',
    hasTasks: config.taskStatuses.length > 0,
    dayLanguages,
    words,
    reads: config.reads,
  };
}
