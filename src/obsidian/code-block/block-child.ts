import { askedArea } from '../../core/journal/asked-area';
import { MarkdownRenderChild, parseYaml } from 'obsidian';
import type { Words } from '../../core/words/words';
import type { CodeBlockProblem } from '../../core/code-block/block-problem';
import type { CodeBlockRequest } from '../../core/code-block/block-request';
import { readCodeBlock } from '../../core/code-block/block-request';
import type { PatternsReport } from '../../core/insight/patterns/patterns-report';
import type { DayContext } from '../../core/journal/day-status';
import type { CodeBlockContent, CodeBlock } from '../../views/code-block/code-block';
import { mountCodeBlock } from '../../views/code-block/code-block';
import type { LiveJournal } from '../index/live-journal';
import { interfaceLanguage } from '../languages';
import { RestingAdvice } from '../goals/resting-advice';
import type { PluginParts } from '../plugin-parts';
import { speakIn } from '../speak-in';
import { AreaJournals } from '../../models/area-journals';
import { dayCallbacks } from '../sidebar/day-callbacks';
import { showDayIn } from '../sidebar/show-sidebar';
import type { VaultSetup } from '../../core/vault/vault-setup';
import type { BlockPicture } from '../../models/code-block';
import { blockPicture } from '../../models/code-block';

/** The patterns that are shown, and what they were found in. */
interface KeptPatterns {
  readonly of: DayContext;
  /** of the numbers in daily notes' properties */
  readonly edition: number;
  readonly report: PatternsReport;
}

/** What a block shows, and its title; none for mistakes and while notes are read. */
type TitledContent = CodeBlockContent & { readonly title?: string };

/** A `small-wins` block in a note: shows what its text asks for, or lists its mistakes. Updates while it is visible. */
export class BlockChild extends MarkdownRenderChild {
  readonly #source: string;
  readonly #parts: PluginParts;
  readonly #onShown: (isUnderstood: boolean) => void;

  readonly #areaJournals = new AreaJournals();
  #screen: CodeBlock | null = null;
  #paper: CodeBlock | null = null;
  #screenEl: HTMLElement | null = null;
  #hasRange = false;
  #patterns: KeptPatterns | null = null;

  /** `onShown` is called at each drawing with whether the block shows what its text asks for, or a mistake in it. */
  constructor(
    containerEl: HTMLElement,
    source: string,
    parts: PluginParts,
    onShown: (isUnderstood: boolean) => void = () => undefined,
  ) {
    super(containerEl);
    this.#source = source;
    this.#parts = parts;
    this.#onShown = onShown;
  }

  override onload(): void {
    this.#draw();
    this.register(
      this.#parts.live.onChange(() => {
        this.#draw();
      }),
    );
    const drawAgain = () => {
      this.#takeDown();
      this.#draw();
    };
    // A view that has moved to another window has another document.
    this.register(this.containerEl.onWindowMigrated(drawAgain));
    this.register(interfaceLanguage.onChange(drawAgain));
  }

  override onunload(): void {
    this.#takeDown();
  }

  #takeDown(): void {
    this.#screen?.destroy();
    this.#paper?.destroy();
    this.containerEl.empty();
    this.#screen = this.#paper = this.#screenEl = null;
  }

  #draw(): void {
    const { live } = this.#parts;
    const { setup, goals, progress } = live;
    if (progress?.isFirst === true) {
      this.#show({ view: 'reading' });
      return;
    }
    const { today } = live;
    const { dayLanguages, plan, marks } = setup;
    const { firstWeekday } = plan;
    const area = (words: string) => askedArea(words, marks, live.journal);
    const rules = { goals, area, today, language: dayLanguages, firstWeekday, parseYaml: yamlOf };
    const answer = readCodeBlock(this.#source, rules);
    if ('problems' in answer) {
      this.#show(mistakesOf(answer.problems, this.#parts.words));
      return;
    }
    const { request } = answer;
    const { screen, paper } = this.#picture(request, setup, live);
    const { words } = this.#parts;
    const of = request.goal?.name ?? request.area;
    const view = words.blocks.insert.views[request.view];
    const title = words.list([view, ...(of === null ? [] : [of])]);
    this.#show({ ...screen, title }, paper && { ...paper, title }, request.range !== null);
  }

  #picture(request: CodeBlockRequest, setup: VaultSetup, live: LiveJournal): BlockPicture {
    const { words, reviewer, patterns } = this.#parts;
    const { journal, today, goals } = live;
    return blockPicture(request, {
      setup,
      journal,
      goals,
      today,
      areaJournals: this.#areaJournals,
      words,
      adviceAtRest: new RestingAdvice(this.#parts.app).paths(today),
      hasReview: reviewer.noteOf(setup.reviews.periodOf('week', today)) !== null,
      patternsOf: (context) => {
        // Costly, and requested at each change of a note: reuse the answer for the same days and numbers.
        const kept = this.#patterns;
        if (kept?.of === context && kept.edition === patterns.edition) return kept.report;
        const report = patterns.of(context, setup);
        this.#patterns = { of: context, edition: patterns.edition, report };
        return report;
      },
    });
  }

  #show(screen: TitledContent, paper: TitledContent | null = null, hasRange = false): void {
    this.#onShown(screen.view !== 'mistakes' && screen.view !== 'reading');
    const { palette } = this.#parts.store.get().heatmap;
    // The block's text has set these, so there is nothing left to choose.
    if (this.#hasRange !== hasRange) this.#takeDown();
    this.#hasRange = hasRange;
    this.#screenEl ??= this.containerEl.createDiv('small-wins-on-screen');
    this.#screenEl.toggleClass('has-paper', paper !== null);
    this.#screen ??= this.#mount(this.#screenEl);
    this.#screen.update({ ...screen, palette });
    if (paper === null) return;
    this.#paper ??= this.#mount(this.containerEl.createDiv('small-wins-on-paper'));
    this.#paper.update({ ...paper, palette });
  }

  #mount(element: HTMLElement): CodeBlock {
    speakIn(element);
    const { openRangeMenu, ...others } = dayCallbacks(this.#parts);
    const callbacks = { ...others, showDay: showDayIn(this.#parts.app) };
    return mountCodeBlock(
      element,
      this.#hasRange ? callbacks : { ...callbacks, openRangeMenu },
      this.#parts.words,
    );
  }
}

function yamlOf(yaml: string): unknown {
  return parseYaml(yaml) as unknown;
}

function mistakesOf(problems: readonly CodeBlockProblem[], { blocks }: Words): CodeBlockContent {
  const mistakes = problems.map(({ line, problem }) => ({ line, text: blocks.problem(problem) }));
  return { view: 'mistakes', mistakes };
}
