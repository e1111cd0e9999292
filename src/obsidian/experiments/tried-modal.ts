import { Modal } from 'obsidian';
import { experimentsTried } from '../../models/experiments';
import { append, appendButton, setShown } from '../../views/elements/element';
import { mountRoot } from '../../views/elements/root';
import { mountExperiments } from '../../views/sidebar/experiments';
import { hostTools } from '../icons';
import type { PluginParts } from '../plugin-parts';
import { experimentCallbacks } from './experiment-actions';
import { TryModal } from './try-modal';
import { dressModal } from '../speak-in';
import { openModal } from '../open-modal';

/** Everything that was tried and is, with what came of it. */
export class TriedModal extends Modal {
  readonly #parts: PluginParts;
  #stop: () => void = () => undefined;

  constructor(parts: PluginParts) {
    super(parts.app);
    this.#parts = parts;
  }

  override onOpen(): void {
    const { words, live, experiments } = this.#parts;
    const { tried, none } = words.experiments;
    this.setTitle(tried.title);
    dressModal(this.modalEl);
    const { element: root, tools } = mountRoot(
      this.contentEl,
      'small-wins small-wins-form small-wins-tried',
      hostTools(this.app),
      words,
    );
    const nothing = append(root, 'p', 'small-wins-muted', none);
    const callbacks = experimentCallbacks(this.#parts);
    const draw = mountExperiments(root, tools, {
      begin: callbacks.begin,
      open: (path, event) => {
        this.close();
        callbacks.open(path, event);
      },
      act: (path, action, event) => {
        if (action === 'again' || action === 'open' || action === 'lesson') this.close();
        callbacks.act(path, action, event);
      },
    });
    const buttons = append(root, 'div', 'small-wins-buttons');
    appendButton(buttons, 'small-wins-button', () => {
      this.close();
      openModal(new TryModal(this.#parts));
    }).textContent = tried.more;
    const show = () => {
      const { reports } = experiments;
      setShown(nothing, reports.length === 0);
      draw(experimentsTried(reports, live.today, words));
    };
    this.#stop = live.onChange(show);
    show();
  }

  rebuild(): void {
    this.onClose();
    this.onOpen();
  }

  override onClose(): void {
    this.#stop();
    this.contentEl.empty();
  }
}
