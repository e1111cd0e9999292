import type { ButtonComponent } from 'obsidian';
import { Modal, Setting } from 'obsidian';
import type { CardFact, CardSource } from '../../core/sharing/card';
import { CARD_FACTS, cardSource } from '../../core/sharing/card';
import type { CardSize } from '../../core/sharing/card-svg';
import { CARD_SIZES, cardSvg } from '../../core/sharing/card-svg';
import type { CardTheme } from '../../core/sharing/card-theme';
import { CARD_THEMES } from '../../core/sharing/card-theme';
import { cardPeriod } from '../../models/card-period';
import type { WholeVault } from '../../models/whole-vault';
import { readVault } from '../api/read-vault';
import { doOrNotify } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { accentOf } from './accent';
import { addCardLines } from './card-lines';
import { addChoiceRow, addTextRow, addTickRow } from './form-rows';
import type { Picture } from './send-picture';
import { canSharePictures, copyPicture, savePicture, savePng, sharePicture } from './send-picture';
import { dressModal } from '../speak-in';
import { unbrokenDates } from '../unbroken-dates';

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
  #isListOpen = false;

  #days: Setting | null = null;
  #factTicks: HTMLElement | null = null;
  #lineTicks: HTMLElement | null = null;
  #image: HTMLImageElement | null = null;
  #buttons: ButtonComponent[] = [];
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
    dressModal(this.modalEl);
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
    this.#isListOpen = isUnfolded(this.#lineTicks);
    this.contentEl.empty();
    this.#buttons = [];
    this.#shown = null;
  }

  /** Builds the form again with all that was entered. */
  rebuild(): void {
    this.onClose();
    this.onOpen();
  }

  dayTurned(): void {
    this.#draw();
  }

  #addForm(): void {
    const { sharing, exporting } = this.#parts.words;
    const { card } = sharing;
    const parent = this.contentEl;
    const days = {
      name: card.about,
      how: exporting.rangeExamples,
      placeholder: card.offered[0] ?? '',
      value: this.#range,
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
        {
          name: card.goal,
          options: Object.fromEntries([['', card.wholeVault], ...named]),
          value: this.#goal,
        },
        (path) => {
          this.#goal = path;
          this.#lines.clear();
          this.#draw();
        },
      );
    }
    addChoiceRow(parent, { name: card.size, options: card.sizes, value: this.#size }, (size) => {
      this.#size = (['wide', 'tall', 'poster'] as const).find((each) => each === size) ?? 'wide';
      this.#draw();
    });
    addChoiceRow(
      parent,
      { name: card.theme, options: card.themes, value: this.#theme },
      (theme) => {
        this.#theme = CARD_THEMES.find((each) => each === theme) ?? 'light';
        this.#draw();
      },
    );
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
    const sends = (text: string, send: (picture: Picture) => Promise<boolean>) => {
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
    const { live, words, noteWords } = this.#parts;
    const { failures, exporting } = words;
    const read = cardPeriod(this.#range, vault.setup, live.today);
    const wrong = { unknown: failures.range(this.#range), long: failures.longCard };
    const period = typeof read === 'string' ? null : read;
    this.#days?.setDesc(
      unbrokenDates(typeof read === 'string' ? wrong[read] : exporting.rangeExamples),
    );
    this.#days?.controlEl
      .querySelector('input')
      ?.setAttr('aria-invalid', period === null ? 'true' : null);
    for (const button of this.#buttons) button.setDisabled(period === null);
    this.#svg = null;
    if (period === null) return;
    const { setup, goals } = vault;
    const goal = goals.all().find(({ path }) => path === this.#goal) ?? null;
    const source = cardSource(
      { ...setup, goals, today: live.today, words: noteWords, names: this.#names },
      { period, goal },
    );
    this.#offer(source);
    this.#shown = source;
    const facts = new Set([...this.#facts].filter((fact) => source.facts.has(fact)));
    const lines = source.lines.filter((line) => this.#lines.has(line));
    this.#svg = cardSvg(
      source,
      { size: this.#size, theme: this.#theme, accent: accentOf(this.contentEl), facts, lines },
      { words: noteWords, firstWeekday: setup.plan.firstWeekday },
    );
    if (this.#image !== null) {
      this.#image.src = `data:image/svg+xml,${encodeURIComponent(this.#svg)}`;
      this.#image.alt = words.sharing.card.title(
        words.dates.range(period.first, period.last, live.today),
      );
    }
  }

  /** Ticks for what is new: those of what is offered still stay as they are. */
  #offer(source: CardSource): void {
    const before = this.#shown;
    if (!isSame(source.facts, before?.facts)) this.#offerFacts(source);
    if (!isSame(source.lines, before?.lines)) this.#offerLines(source);
  }

  /** A tick for each fact that there is; on only where the form was built again with it. */
  #offerFacts({ facts }: CardSource): void {
    const parent = this.#factTicks;
    if (parent === null) return;
    const { card } = this.#parts.words.sharing;
    parent.empty();
    if (this.#shown !== null) this.#facts.clear();
    for (const fact of CARD_FACTS) {
      const says = facts.get(fact);
      if (says === undefined) continue;
      const row = { name: card.facts[fact], how: says, isOn: this.#facts.has(fact) };
      addTickRow(parent, row, (isOn) => {
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
    const isFirst = this.#shown === null;
    const isOpen = isFirst ? this.#isListOpen : isUnfolded(parent);
    const hasFocus = parent.contains(parent.doc.activeElement);
    parent.empty();
    if (!isFirst) this.#lines.clear();
    if (lines.length === 0) return;
    const row = { name: exporting.names, how: exporting.namesHow, isOn: this.#names };
    const names = addTickRow(parent, row, (isOn) => {
      this.#names = isOn;
      this.#draw();
    });
    if (hasFocus) names.querySelector('input')?.focus();
    const isTicked = (line: string) => this.#lines.has(line);
    const list = addCardLines(parent, { lines, isTicked }, card, (line, isOn) => {
      this.#tick(this.#lines, line, isOn);
    });
    list.open = isOpen;
  }

  #tick<T>(chosen: Set<T>, what: T, isOn: boolean): void {
    if (isOn) chosen.add(what);
    else chosen.delete(what);
    this.#draw();
  }

  /** Sends the picture as it is shown; `send` saves, copies or hands it over, and answers whether it has left. */
  async #send(send: (picture: Picture) => Promise<boolean>): Promise<void> {
    const svg = this.#svg;
    const period = this.#shown?.subject.period;
    if (svg === null || period === undefined) return;
    const { dates, sharing } = this.#parts.noteWords;
    const name = sharing.card.file(dates.range(period.first, period.last, 0));
    await doOrNotify(async () => {
      if (await send({ svg, name, ...CARD_SIZES[this.#size] })) this.close();
    });
  }
}

function isUnfolded(parent: HTMLElement | null): boolean {
  return parent?.querySelector('details')?.open ?? false;
}

function isSame<T>(one: Iterable<T>, other: Iterable<T> | undefined): boolean {
  return other !== undefined && JSON.stringify([...one]) === JSON.stringify([...other]);
}
