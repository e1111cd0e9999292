import type { ButtonComponent } from 'obsidian';
import { Modal, Setting } from 'obsidian';
import { dateRange } from '../../core/calendar/date-range';
import type { Period } from '../../core/calendar/period';
import { periodOf } from '../../core/calendar/period';
import type { CardFact, CardSource } from '../../core/sharing/card';
import { CARD_FACTS, MOST_CARD_DAYS, cardSource } from '../../core/sharing/card';
import type { CardSize } from '../../core/sharing/card-svg';
import { CARD_SIZES, cardSvg } from '../../core/sharing/card-svg';
import type { CardTheme } from '../../core/sharing/card-theme';
import { CARD_THEMES, DEFAULT_ACCENT } from '../../core/sharing/card-theme';
import type { WholeVault } from '../../models/whole-vault';
import { readVault } from '../api/read-vault';
import { doOrNotify } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { addChoiceRow, addTextRow, addTickRow } from './form-rows';
import type { Picture } from './send-picture';
import { canSharePictures, copyPicture, savePicture, savePng, sharePicture } from './send-picture';

/** As many lines as anyone chooses from; a year has hundreds. */
const MOST_LINES = 40;

/** Asks what a picture shows, shows it, and saves, copies or shares it. Everything but the days is off until ticked. */
export class ShareModal extends Modal {
  readonly #parts: PluginParts;
  #range = '';
  #goal = '';
  #size: CardSize = 'wide';
  #theme: CardTheme = 'light';
  /** whether people and other notes are named */
  #names = false;
  readonly #facts = new Set<CardFact>();
  readonly #lines = new Set<string>();

  #days: Setting | null = null;
  #factTicks: HTMLElement | null = null;
  #lineTicks: HTMLElement | null = null;
  #image: HTMLImageElement | null = null;
  readonly #buttons: ButtonComponent[] = [];
  /** the picture as it leaves; null while the days are not understood */
  #svg: string | null = null;
  #shown: CardSource | null = null;
  /** grows with every change: an older picture may be ready later */
  #asked = 0;

  constructor(parts: PluginParts) {
    super(parts.app);
    this.#parts = parts;
  }

  override onOpen(): void {
    const { card } = this.#parts.words.sharing;
    this.setTitle(card.modal);
    this.modalEl.addClass('small-wins-modal');
    this.#addForm();
    this.#factTicks = this.contentEl.createDiv();
    this.#lineTicks = this.contentEl.createDiv();
    const preview = this.contentEl.createEl('figure', { cls: 'small-wins-leaving' });
    preview.createEl('figcaption', { text: card.preview, cls: 'setting-item-name' });
    this.#image = preview.createEl('img', { cls: 'small-wins-card', attr: { alt: '' } });
    this.#addButtons(new Setting(this.contentEl));
    this.#draw();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #addForm(): void {
    const { sharing, exporting } = this.#parts.words;
    const { card } = sharing;
    const parent = this.contentEl;
    const days = {
      name: card.about,
      how: exporting.rangeExamples,
      placeholder: card.offered[0] ?? '',
    };
    this.#days = addTextRow(
      parent,
      days,
      (range) => {
        this.#range = range.trim();
        this.#lines.clear();
        this.#draw();
      },
      () => undefined,
    );
    const goals = this.#parts.live.goals.all();
    if (goals.length > 0) {
      const named = goals.map(({ path, name }) => [path, name] as const);
      addChoiceRow(
        parent,
        card.goal,
        Object.fromEntries([['', card.wholeVault], ...named]),
        (path) => {
          this.#goal = path;
          this.#lines.clear();
          this.#draw();
        },
      );
    }
    addChoiceRow(parent, card.size, card.sizes, (size) => {
      this.#size = (['wide', 'tall', 'poster'] as const).find((each) => each === size) ?? 'wide';
      this.#draw();
    });
    addChoiceRow(parent, card.theme, card.themes, (theme) => {
      this.#theme = CARD_THEMES.find((each) => each === theme) ?? 'light';
      this.#draw();
    });
  }

  #addButtons(foot: Setting): void {
    const { exporting, sharing } = this.#parts.words;
    const { card } = sharing;
    const parts = this.#parts;
    foot.addButton((button) =>
      button.setButtonText(exporting.cancel).onClick(() => {
        this.close();
      }),
    );
    const sends = (text: string, send: (picture: Picture) => Promise<void>) => {
      foot.addButton((button) => {
        this.#buttons.push(button.setButtonText(text).onClick(() => void this.#send(send)));
      });
    };
    if (canSharePictures()) sends(card.share, (picture) => sharePicture(parts, picture));
    sends(card.copy, (picture) => copyPicture(parts, picture));
    sends(card.save, (picture) => savePicture(parts, picture, card.saved));
    sends(card.savePng, (picture) => savePng(parts, picture));
    this.#buttons.at(-1)?.setCta();
  }

  /** Draws the picture again; while the days are not understood, the last one stays and nothing can leave. */
  #draw(): void {
    const asked = ++this.#asked;
    void readVault(this.#parts).then(
      (vault) => {
        if (asked === this.#asked) this.#show(vault);
      },
      () => undefined,
    );
  }

  #show(vault: Pick<WholeVault, 'setup' | 'goals'>): void {
    const { live, words } = this.#parts;
    const period = this.#period(vault.setup);
    const { failures, exporting } = words;
    this.#days?.setDesc(period === null ? failures.range(this.#range) : exporting.rangeExamples);
    this.#days?.controlEl
      .querySelector('input')
      ?.setAttr('aria-invalid', period === null ? 'true' : null);
    for (const button of this.#buttons) button.setDisabled(period === null);
    this.#svg = null;
    if (period === null) return;
    const { setup, goals } = vault;
    const goal = goals.all().find(({ path }) => path === this.#goal) ?? null;
    const source = cardSource(
      { ...setup, goals, today: live.today, words, names: this.#names },
      { period, goal },
    );
    this.#offer(source);
    this.#shown = source;
    const facts = new Set([...this.#facts].filter((fact) => source.facts.has(fact)));
    const lines = source.lines.filter((line) => this.#lines.has(line));
    this.#svg = cardSvg(
      source,
      { size: this.#size, theme: this.#theme, accent: this.#accent(), facts, lines },
      { words, firstWeekday: setup.plan.firstWeekday },
    );
    if (this.#image !== null) {
      this.#image.src = `data:image/svg+xml,${encodeURIComponent(this.#svg)}`;
      this.#image.alt = words.sharing.card.title(
        words.dates.range(period.first, period.last, live.today),
      );
    }
  }

  #period({ language, plan }: WholeVault['setup']): Period | null {
    const { today } = this.#parts.live;
    if (this.#range === '') return periodOf('week', today, plan.firstWeekday);
    const range = dateRange(this.#range, today, language, plan.firstWeekday);
    if (range === null || range.last - range.first > MOST_CARD_DAYS) return null;
    for (const kind of ['year', 'month'] as const) {
      const whole = periodOf(kind, range.first, plan.firstWeekday);
      if (whole.first === range.first && whole.last === range.last) return whole;
    }
    return { kind: 'days', ...range };
  }

  /** Ticks for what is new: those of what is offered still stay as they are. */
  #offer(source: CardSource): void {
    const before = this.#shown;
    if (!isSame(source.facts, before?.facts)) this.#offerFacts(source);
    if (!isSame(source.lines, before?.lines)) this.#offerLines(source);
  }

  /** A tick for each fact that there is. */
  #offerFacts({ facts }: CardSource): void {
    const parent = this.#factTicks;
    if (parent === null) return;
    const { card } = this.#parts.words.sharing;
    parent.empty();
    this.#facts.clear();
    for (const fact of CARD_FACTS) {
      const says = facts.get(fact);
      if (says === undefined) continue;
      addTickRow(parent, { name: card.facts[fact], how: says }, (isOn) => {
        this.#tick(this.#facts, fact, isOn);
      });
    }
  }

  /** A tick for each line, as it would be read, and one for the names in them. */
  #offerLines({ lines }: CardSource): void {
    const parent = this.#lineTicks;
    if (parent === null) return;
    const { sharing, exporting } = this.#parts.words;
    const { card } = sharing;
    const isOpen = parent.querySelector('details')?.open ?? false;
    const hasFocus = parent.contains(parent.doc.activeElement);
    parent.empty();
    this.#lines.clear();
    if (lines.length === 0) return;
    const row = { name: exporting.names, how: exporting.namesHow, isOn: this.#names };
    const names = addTickRow(parent, row, (isOn) => {
      this.#names = isOn;
      this.#draw();
    });
    if (hasFocus) names.querySelector('input')?.focus();
    const list = parent.createEl('details', { cls: 'small-wins-card-lines' });
    list.open = isOpen;
    list.createEl('summary', { text: card.lines });
    list.createEl('p', { text: card.linesHow, cls: 'setting-item-description' });
    for (const line of lines.slice(0, MOST_LINES)) {
      const label = list.createEl('label');
      const box = label.createEl('input', { type: 'checkbox' });
      label.createSpan({ text: line, attr: { dir: 'auto' } });
      box.addEventListener('change', () => {
        this.#tick(this.#lines, line, box.checked);
      });
    }
    const more = lines.length - MOST_LINES;
    if (more > 0) list.createEl('p', { text: card.more(more), cls: 'setting-item-description' });
  }

  #tick<T>(chosen: Set<T>, what: T, isOn: boolean): void {
    if (isOn) chosen.add(what);
    else chosen.delete(what);
    this.#draw();
  }

  /** The accent of the user's theme, as the app writes it. */
  #accent(): string {
    const { win } = this.contentEl;
    const probe = this.contentEl.createSpan({ cls: 'small-wins-accent' });
    const rgb = /^rgba?\((\d+), (\d+), (\d+)/.exec(win.getComputedStyle(probe).color);
    probe.remove();
    if (rgb === null) return DEFAULT_ACCENT;
    return `#${rgb
      .slice(1)
      .map((value) => Number(value).toString(16).padStart(2, '0'))
      .join('')}`;
  }

  /** Sends the picture as it is shown; it is saved, copied or handed over by `send`. */
  async #send(send: (picture: Picture) => Promise<void>): Promise<void> {
    const svg = this.#svg;
    const period = this.#shown?.subject.period;
    if (svg === null || period === undefined) return;
    const { dates, sharing } = this.#parts.words;
    const name = sharing.card.file(dates.range(period.first, period.last, 0));
    await doOrNotify(async () => {
      await send({ svg, name, ...CARD_SIZES[this.#size] });
      this.close();
    });
  }
}

function isSame<T>(one: Iterable<T>, other: Iterable<T> | undefined): boolean {
  return other !== undefined && JSON.stringify([...one]) === JSON.stringify([...other]);
}
