import { Modal } from 'obsidian';
import type { FormCallbacks } from '../views/forms/form-callbacks';
import { hostTools } from './icons';
import type { PluginParts } from './plugin-parts';
import { dressModal } from './speak-in';

/** A dialog with a form over a draft. It shows the form again at every change of the vault or the day, until it closes. */
export abstract class FormModal<
  Draft,
  Form extends { readonly destroy: () => void },
> extends Modal {
  protected readonly parts: PluginParts;
  protected draft: Draft;
  #form: Form | null = null;
  #stop: () => void = () => undefined;

  protected constructor(parts: PluginParts, draft: Draft) {
    super(parts.app);
    this.parts = parts;
    this.draft = draft;
  }

  /** The dialog's title, in whole words. */
  protected abstract heading(): string;

  /** Puts the form into the dialog. */
  protected abstract mount(parent: HTMLElement, callbacks: FormCallbacks<Draft>): Form;

  /** Shows in the form what follows from the draft. */
  protected abstract show(form: Form): void;

  protected abstract focus(form: Form): void;

  /** Does what the form asks for; true if that is done, which closes the dialog. Says itself what went wrong. */
  protected abstract submit(draft: Draft): Promise<boolean>;

  override onOpen(): void {
    this.setTitle(this.heading());
    dressModal(this.modalEl);
    this.#form = this.mount(this.contentEl, {
      ...hostTools(this.app),
      change: (draft) => {
        this.draft = draft;
        this.update();
      },
      submit: async (draft) => {
        this.draft = draft;
        const isDone = await this.submit(draft);
        if (isDone) this.close();
        return isDone;
      },
      cancel: () => {
        this.close();
      },
    });
    this.#stop = this.parts.live.onChange(() => {
      this.update();
    });
    this.update();
    this.focus(this.#form);
  }

  override onClose(): void {
    this.#stop();
    this.#form?.destroy();
    this.#form = null;
  }

  /** Builds the form again from its draft. */
  rebuild(): void {
    this.onClose();
    this.onOpen();
  }

  /** Shows the draft again; nothing once the dialog is closed. */
  protected update(): void {
    if (this.#form !== null) this.show(this.#form);
  }
}
