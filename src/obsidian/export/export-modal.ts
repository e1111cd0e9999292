import type { ButtonComponent, TextComponent } from 'obsidian';
import { Modal, Setting } from 'obsidian';
import { dateRange } from '../../core/calendar/date-range';
import type { Kind } from '../../core/notes/entry';
import { kindNamed } from '../../core/notes/entry';
import type { EvidenceDocument } from '../../core/sharing/evidence-text';
import { EVIDENCE_FORMATS } from '../../core/sharing/evidence-text';
import type { ExportWish, LinesToExport } from '../../models/export-wish';
import {
  exportedAmount,
  exportedDocument,
  isMixed,
  openedExport,
  toldLines,
  withKind,
} from '../../models/export-wish';
import { nameBy } from '../../views/elements/element';
import { onEnter } from '../../views/forms/text-field';
import { notify, doOrNotify } from '../notices';
import { keepNotesLanguage } from '../notes-language';
import { openFile } from '../open-note';
import { readVault } from '../api/read-vault';
import type { PluginParts } from '../plugin-parts';
import { Refusal } from '../../core/words/refusal';
import { freePath } from './free-path';
import { addChoiceRow, addTextRow, addTickRow } from '../sharing/form-rows';
import { TextPreview } from '../sharing/text-preview';
import { dressModal } from '../speak-in';
import { unbrokenDates } from '../unbroken-dates';

/** Asks what to export, shows what leaves, and writes it into a new file or to the clipboard. */
export class ExportModal extends Modal {
  readonly #parts: PluginParts;

  #range: Setting | null = null;
  #buttons: ButtonComponent[] = [];
  #name: TextComponent | null = null;
  #preview: TextPreview | null = null;
  #wish: ExportWish;

  /** With lines, only what is told of them is asked. */
  constructor(parts: PluginParts, chosen: LinesToExport | null = null) {
    super(parts.app);
    this.#parts = parts;
    this.#wish = openedExport(parts.noteWords, chosen);
  }

  override onOpen(): void {
    this.#nameTitle();
    dressModal(this.modalEl);
    if (this.#wish.lines === null) this.#addFilters();
    this.#addForm();
    this.#preview = new TextPreview(this.contentEl, this.#parts.words);
    this.#addButtons();
    this.#check();
    this.#show();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.#buttons = [];
  }

  /** Builds the form again with all that was entered. */
  rebuild(): void {
    this.onClose();
    this.onOpen();
  }

  dayTurned(): void {
    this.#check();
    this.#show();
  }

  #nameTitle(): void {
    const { exporting } = this.#parts.words;
    const lines = toldLines(this.#wish);
    this.setTitle(
      lines === null ? exporting.title(this.#wish.kind) : exporting.linesTitle(lines.length),
    );
  }

  /** Which lines. */
  #addFilters(): void {
    const texts = this.#parts.words.exporting;
    const parent = this.contentEl;
    const wish = this.#wish;
    const send = () => void this.#write();
    this.#range = addTextRow(
      parent,
      {
        name: texts.range,
        how: texts.rangeExamples,
        placeholder: texts.rangeDefault,
        value: wish.range,
      },
      (range) => {
        this.#change({ range });
      },
      send,
    );
    addChoiceRow(parent, { name: texts.kind, options: texts.kinds, value: wish.kind }, (value) => {
      this.#chooseKind(kindNamed(value));
    });
    const goals = this.#parts.live.goals.all();
    if (goals.length > 0) {
      const named = goals.map(({ path, name }) => [path, name] as const);
      addChoiceRow(
        parent,
        {
          name: texts.goal,
          options: Object.fromEntries([['', texts.anyGoal], ...named]),
          value: wish.goal,
        },
        (goal) => {
          this.#change({ goal });
        },
      );
    }
    addTextRow(
      parent,
      { name: texts.area, placeholder: texts.areaExample, value: wish.area },
      (area) => {
        this.#change({ area });
      },
      send,
    );
    addTextRow(
      parent,
      { name: texts.text, value: wish.text },
      (text) => {
        this.#change({ text });
      },
      send,
    );
  }

  /** What is told of them, and where it goes. */
  #addForm(): void {
    const texts = this.#parts.words.exporting;
    const parent = this.contentEl;
    const wish = this.#wish;
    const { lines } = wish;
    if (lines !== null && isMixed(lines)) {
      const row = { name: texts.uncounted, how: texts.uncountedHow, isOn: wish.uncounted };
      addTickRow(parent, row, (uncounted) => {
        this.#change({ uncounted });
        this.#nameTitle();
      });
    }
    const ofNames = { name: texts.names, how: texts.namesHow, isOn: wish.names };
    addTickRow(parent, ofNames, (names) => {
      this.#change({ names });
    });
    const ofLinks = { name: texts.links, how: texts.linksHow, isOn: wish.links };
    addTickRow(parent, ofLinks, (links) => {
      this.#change({ links });
    });
    const { ics, ...ofLines } = texts.formats;
    const formats = this.#wish.lines === null ? { ...ofLines, ics } : ofLines;
    addChoiceRow(parent, { name: texts.format, options: formats, value: wish.format }, (value) => {
      this.#change({ format: EVIDENCE_FORMATS.find((known) => known === value) ?? 'md' });
    });
    const row = new Setting(this.contentEl);
    row
      .setName(texts.file)
      .setDesc(texts.fileHow)
      .addText((field) => {
        this.#name = field;
        nameBy(field.inputEl, row.nameEl);
        field.setValue(this.#wish.name).onChange((name) => {
          this.#wish = { ...this.#wish, name };
        });
        onEnter(field.inputEl, () => void this.#write());
      });
  }

  #addButtons(): void {
    const texts = this.#parts.words.exporting;
    const foot = new Setting(this.contentEl);
    foot.addButton((button) =>
      button.setButtonText(texts.cancel).onClick(() => {
        this.close();
      }),
    );
    const writes = (text: string, act: () => Promise<void>) => {
      foot.addButton((button) => {
        this.#buttons.push(button.setButtonText(text).onClick(() => void act()));
      });
    };
    writes(texts.copy, () => this.#copy());
    writes(texts.write, () => this.#write());
    this.#buttons.at(-1)?.setCta();
  }

  #change(change: Partial<ExportWish>): void {
    this.#wish = { ...this.#wish, ...change };
    this.#check();
    this.#show();
  }

  /** Title and file are named after what is exported, unless the user has named the file. */
  #chooseKind(kind: Kind | null): void {
    const wish = withKind(this.#wish, kind, this.#parts.noteWords);
    this.#name?.setValue(wish.name);
    this.#change(wish);
    this.#nameTitle();
  }

  /** Says below the field if its range is not understood; nothing can be exported until it is. */
  #check(): void {
    const { exporting, failures } = this.#parts.words;
    const words = this.#wish.range.trim();
    const isUnknown = words !== '' && !this.#isRange(words);
    this.#range?.setDesc(
      unbrokenDates(isUnknown ? failures.range(words) : exporting.rangeExamples),
    );
    this.#range?.controlEl
      .querySelector('input')
      ?.setAttr('aria-invalid', isUnknown ? 'true' : null);
    for (const button of this.#buttons) button.setDisabled(isUnknown);
  }

  /** Shows what leaves; while the range is not understood, what was shown before stays. */
  #show(): void {
    const wish = this.#wish;
    void this.#text().then(
      ({ text }) => {
        if (wish === this.#wish) this.#preview?.show(text);
      },
      () => undefined,
    );
  }

  async #copy(): Promise<void> {
    await doOrNotify(async () => {
      const { text, count } = await this.#text();
      await this.contentEl.win.navigator.clipboard.writeText(text);
      this.close();
      notify(this.#parts.words.exporting.copied(this.#amount(count)));
    });
  }

  async #write(): Promise<void> {
    await doOrNotify(async () => {
      const { app, writer, words } = this.#parts;
      const { text, count } = await this.#text();
      const path = freePath(app.vault, this.#wish.name, this.#wish.format, words);
      const { file } = await writer.change(path, (existing) => {
        if (existing !== null) throw new Refusal(words.failures.exists(path));
        return { text };
      });
      keepNotesLanguage(this.#parts.store);
      this.close();
      notify(words.exporting.written(this.#amount(count), file.path));
      if (file.extension === 'md') await openFile(app, file, null);
    });
  }

  #isRange(words: string): boolean {
    const { setup, today } = this.#parts.live;
    return dateRange(words, today, setup.dayLanguages, setup.plan.firstWeekday) !== null;
  }

  #amount(count: number): string {
    return exportedAmount(this.#wish, count, this.#parts.words);
  }

  async #text(): Promise<EvidenceDocument> {
    const { vault } = this.#parts.app;
    const wish = this.#wish;
    const notes = vault.getMarkdownFiles().map(({ path }) => path);
    return exportedDocument(wish, await readVault(this.#parts), {
      name: vault.getName(),
      notes,
      noteWords: this.#parts.noteWords,
    });
  }
}
