import type { BasesAllOptions, BasesViewConfig, QueryController } from 'obsidian';
import { BasesView, getLinkpath } from 'obsidian';
import { dateRange } from '../../core/calendar/date-range';
import type { Words } from '../../core/words/words';
import type {
  CodeBlockContent,
  CodeBlock,
  CodeBlockModel,
} from '../../views/code-block/code-block';
import { mountCodeBlock } from '../../views/code-block/code-block';
import type { Door } from '../door';
import { interfaceLanguage } from '../languages';
import type { PluginParts } from '../plugin-parts';
import { speakIn } from '../speak-in';
import { dayCallbacks } from '../sidebar/day-callbacks';
import { showDayIn } from '../sidebar/show-sidebar';
import { heatmapModel } from '../../models/heatmap';
import { daysOf } from '../../models/shown-days';
import type { Joining } from '../../models/base-journal';
import { BaseJournal } from '../../models/base-journal';

export const BASES_HEATMAP = 'small-wins-heatmap';

const [MONTHS, MOST_MONTHS] = [12, 60];

/** The view options that the app's menu offers. */
export function heatmapOptions({ base }: Words): BasesAllOptions[] {
  return [
    {
      type: 'slider',
      key: 'months',
      displayName: base.months,
      default: MONTHS,
      min: 1,
      max: MOST_MONTHS,
      step: 1,
    },
    {
      type: 'dropdown',
      key: 'count',
      displayName: base.count,
      default: 'both',
      options: { ...base.counts },
    },
  ];
}

/** The files of a base as a heatmap: our entries in them, or in lines that link to them. */
export class BasesHeatmap extends BasesView {
  readonly #door: Door;

  override type = BASES_HEATMAP;
  readonly #journal: BaseJournal;
  readonly #containerEl: HTMLElement;
  #block: CodeBlock | null = null;
  /** whether the base has given its first result; before that there is nothing to draw */
  #hasData = false;

  constructor(controller: QueryController, parentEl: HTMLElement, door: Door) {
    super(controller);
    this.#door = door;

    this.#journal = new BaseJournal({
      pathOf: getLinkpath,
      follow: (link, from) => this.app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
    });
    // The app's own element may reach to the edge of the pane, which would cut off an unfolded day.
    this.#containerEl = parentEl.createDiv('small-wins-base');
  }

  override onload(): void {
    this.register(
      this.#door.enter(({ live }) => {
        this.#draw();
        this.register(
          live.onChange(() => {
            this.#draw();
          }),
        );
      }),
    );
    const drawAgain = () => {
      this.#takeDown();
      this.#draw();
    };
    // A view that has moved to another window has another document.
    this.register(this.#containerEl.onWindowMigrated(drawAgain));
    this.register(interfaceLanguage.onChange(drawAgain));
  }

  override onunload(): void {
    this.#takeDown();
    this.#containerEl.remove();
  }

  /** Called when the base has its first result, or other files or options. */
  override onDataUpdated(): void {
    this.#hasData = true;
    this.#draw();
  }

  /** Draws the base's files from our notes as they are now; nothing before the first result. */
  #draw(): void {
    const { parts } = this.#door;
    if (parts === null || !this.#hasData) return;
    this.#block ??= this.#mount(parts);
    this.#block.update(this.#model(parts));
  }

  #mount(parts: PluginParts): CodeBlock {
    speakIn(this.#containerEl);
    const { openRangeMenu: _, ...callbacks } = dayCallbacks(parts);
    const showDay = showDayIn(parts.app);
    return mountCodeBlock(this.#containerEl, { ...callbacks, showDay }, parts.words);
  }

  #takeDown(): void {
    this.#block?.destroy();
    this.#block = null;
  }

  #model({ live, store, words }: PluginParts): CodeBlockModel {
    const { setup, journal, today, progress } = live;
    const { palette } = store.get().heatmap;
    if (progress?.isFirst === true) {
      return { view: 'reading', palette };
    }
    const paths = this.data.data.map(({ file }) => file.path);
    const joined = this.#journal.get(journal, paths, joiningOf(this.config));
    const days = daysOf(null, joined, { setup, today });
    const months = monthsOf(this.config);
    const first = dateRange(`last ${months} months`, today, 'en')?.first ?? today;
    const view: CodeBlockContent =
      days.context.firstCounted === null
        ? { view: 'empty', text: emptyWords(paths.length, joiningOf(this.config), words) }
        : {
            view: 'heatmap',
            heatmap: { ...heatmapModel(days, { setup, today, words }, first), last: today },
          };
    return { ...view, palette };
  }
}

function monthsOf(config: BasesViewConfig): number {
  const months = config.get('months');
  if (typeof months !== 'number' || !Number.isFinite(months)) return MONTHS;
  return Math.min(Math.max(1, Math.round(months)), MOST_MONTHS);
}

function joiningOf(config: BasesViewConfig): Joining {
  const count = config.get('count');
  return count === 'inside' || count === 'linked' ? count : 'both';
}

function emptyWords(files: number, joining: Joining, { base }: Words): string {
  return files === 0 ? base.noFiles : base.noWins[joining];
}
