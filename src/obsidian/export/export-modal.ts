import type { ButtonComponent, TextComponent } from 'obsidian';
import { Modal, Setting } from 'obsidian';
import { dateRange } from '../../core/calendar/date-range';
import { jsonDocument } from '../../core/documents/json-document';
import { narrowedEntries } from '../../core/goals/narrowed-entries';
import type { Kind } from '../../core/notes/entry';
import { evidenceOf } from '../../core/review/evidence';
import type { EvidenceFormat } from '../../core/review/evidence-text';
import { EVIDENCE_FORMATS, evidenceText } from '../../core/review/evidence-text';
import { noteLinks } from '../../core/review/note-link';
import { onEnter } from '../../views/forms/text-field';
import { notify, doOrNotify } from '../notices';
import { openFile } from '../open-note';
import { readVault } from '../api/read-vault';
import type { Parts } from '../plugin-parts';
import { Refusal } from '../../core/words/refusal';
import { freePath } from './free-path';

/** What to export, and where to. */
interface Wish {
  readonly range: string;
  readonly kind: Kind | null;
  readonly format: EvidenceFormat;
  /** a path in the vault, without an extension */
  readonly name: string;
}

/** Asks what to export, and writes it into a new file or to the clipboard. */
export class ExportModal extends Modal {
  readonly #parts: Parts;

  #range: Setting | null = null;
  readonly #buttons: ButtonComponent[] = [];
  #name: TextComponent | null = null;
  #wish: Wish;

  constructor(parts: Parts) {
    super(parts.app);
    this.#parts = parts;
    const name = parts.words.evidence.title(null);
    this.#wish = { range: '', kind: null, format: 'md', name };
  }

  override onOpen(): void {
    const texts = this.#parts.words.exporting;
    this.setTitle(texts.title(null));
    this.modalEl.addClass('small-wins-modal');
    const add = (name: string) => new Setting(this.contentEl).setName(name);
    this.#range = add(texts.range)
      .setDesc(texts.rangeExamples)
      .addText((field) => {
        field.inputEl.setAttr('aria-label', texts.range);
        field.setPlaceholder(texts.rangeDefault).onChange((range) => {
          this.#wish = { ...this.#wish, range };
          this.#check(field.inputEl);
        });
        onEnter(field.inputEl, () => void this.#write());
      });
    add(texts.kind).addDropdown((dropdown) => {
      dropdown.selectEl.setAttr('aria-label', texts.kind);
      dropdown.addOptions({ ...texts.kinds }).onChange((value) => {
        const kinds: readonly Kind[] = ['win', 'step', 'setback', 'lesson', 'kudos'];
        this.#choose(kinds.find((kind) => kind === value) ?? null);
      });
    });
    add(texts.format).addDropdown((dropdown) => {
      dropdown.selectEl.setAttr('aria-label', texts.format);
      dropdown.addOptions({ ...texts.formats }).onChange((value) => {
        const format = EVIDENCE_FORMATS.find((known) => known === value) ?? 'md';
        this.#wish = { ...this.#wish, format };
      });
    });
    add(texts.file)
      .setDesc(texts.fileHow)
      .addText((field) => {
        this.#name = field;
        field.inputEl.setAttr('aria-label', texts.file);
        field.setValue(this.#wish.name).onChange((name) => {
          this.#wish = { ...this.#wish, name };
        });
        onEnter(field.inputEl, () => void this.#write());
      });
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

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Title and file are named after what is exported, unless the user has named the file. */
  #choose(kind: Kind | null): void {
    const { exporting, evidence } = this.#parts.words;
    const isOwnName = this.#wish.name !== evidence.title(this.#wish.kind);
    const name = isOwnName ? this.#wish.name : evidence.title(kind);
    this.#wish = { ...this.#wish, kind, name };
    this.#name?.setValue(name);
    this.setTitle(exporting.title(kind));
  }

  /** Says below the field if its range is not understood; nothing can be exported until it is. */
  #check(field: HTMLInputElement): void {
    const { exporting, failures } = this.#parts.words;
    const words = this.#wish.range.trim();
    const { setup, today } = this.#parts.live;
    const isUnknown =
      setup !== null &&
      words !== '' &&
      dateRange(words, today, setup.language, setup.plan.firstWeekday) === null;
    this.#range?.setDesc(isUnknown ? failures.range(words) : exporting.rangeExamples);
    field.setAttr('aria-invalid', isUnknown ? 'true' : null);
    for (const button of this.#buttons) button.setDisabled(isUnknown);
  }

  async #copy(): Promise<void> {
    await doOrNotify(async () => {
      const { text, count } = await this.#text();
      await this.contentEl.win.navigator.clipboard.writeText(text);
      this.close();
      const { exporting, evidence } = this.#parts.words;
      notify(exporting.copied(evidence.amount(this.#wish.kind, count)));
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
      this.close();
      const amount = words.evidence.amount(this.#wish.kind, count);
      notify(words.exporting.written(amount, file.path));
      if (file.extension === 'md') await openFile(app, file, null);
    });
  }

  async #text(): Promise<{ readonly text: string; readonly count: number }> {
    const { app, live } = this.#parts;
    const { setup, goals } = await readVault(this.#parts);
    const { today } = live;
    const { range: words, kind, format } = this.#wish;
    const { language, plan } = setup;
    const range = words.trim() === '' ? null : dateRange(words, today, language, plan.firstWeekday);
    if (range === null && words.trim() !== '') {
      throw new Refusal(this.#parts.words.failures.range(words.trim()));
    }
    const entries = evidenceOf(
      narrowedEntries(
        goals,
        { today, countSteps: plan.countSteps },
        { from: range?.first, to: range?.last, kind, area: null, goal: null },
      ),
      kind,
    );
    const vault = encodeURIComponent(app.vault.getName());
    const text = evidenceText(entries, format, {
      today,
      title: this.#parts.words.evidence.title(kind),
      words: this.#parts.words,
      language,
      link: noteLinks(app.vault.getMarkdownFiles().map(({ path }) => path)),
      href: (path) => `obsidian://open?vault=${vault}&file=${encodeURIComponent(path)}`,
      json: jsonDocument,
    });
    return { text, count: entries.length };
  }
}
