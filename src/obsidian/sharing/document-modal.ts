import type { ButtonComponent } from 'obsidian';
import { Modal, Setting } from 'obsidian';
import type { NoteDocument } from '../../core/review/note-document';
import { joinParts } from '../../core/review/review-note';
import type { WholeVault } from '../../models/whole-vault';
import { readVault } from '../api/read-vault';
import { attempt, notify } from '../notices';
import { openFile } from '../open-note';
import type { PluginParts } from '../plugin-parts';
import { TextPreview } from './text-preview';
import { dressModal } from '../speak-in';

/** Asks what a document tells, shows it, and writes it into its note. */
export abstract class DocumentModal extends Modal {
  protected readonly parts: PluginParts;
  #preview: TextPreview | null = null;
  #write: ButtonComponent | null = null;
  /** grows with every change: an older text may be ready later */
  #asked = 0;

  constructor(parts: PluginParts) {
    super(parts.app);
    this.parts = parts;
  }

  protected abstract heading(): string;

  /** Puts the fields into the dialog. */
  protected abstract addFields(parent: HTMLElement): void;

  /** The document as the fields say; null while they cannot be used. */
  protected abstract compose(vault: WholeVault): NoteDocument | null;

  override onOpen(): void {
    const { sharing, exporting } = this.parts.words;
    this.setTitle(this.heading());
    dressModal(this.modalEl);
    this.addFields(this.contentEl);
    this.#preview = new TextPreview(this.contentEl, this.parts.words);
    new Setting(this.contentEl)
      .addButton((button) =>
        button.setButtonText(exporting.cancel).onClick(() => {
          this.close();
        }),
      )
      .addButton((button) => {
        this.#write = button
          .setButtonText(sharing.write)
          .setCta()
          .onClick(() => void this.send());
      });
    this.changed();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Builds the form again with all that was entered. */
  rebuild(): void {
    this.onClose();
    this.onOpen();
  }

  dayTurned(): void {
    this.changed();
  }

  /** Shows the document as it is now; it can be written only if there is one. */
  protected changed(): void {
    const asked = ++this.#asked;
    void readVault(this.parts).then(
      (vault) => {
        if (asked !== this.#asked) return;
        const document = this.compose(vault);
        this.#write?.setDisabled(document === null);
        if (document !== null) this.#preview?.show(joinParts(document.sections));
      },
      () => undefined,
    );
  }

  /** Writes the document, opens its note, and says where it is. */
  protected async send(): Promise<void> {
    const { app, reviewer, words } = this.parts;
    const written = await attempt(() => reviewer.writeDocument((vault) => this.compose(vault)));
    if (written === null) return;
    this.close();
    await openFile(app, written.file, null);
    const { kept, changed, file } = written;
    notify(words.sharing.written(file.path, changed, kept.length));
  }
}
