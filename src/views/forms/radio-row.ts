import { append, setShown, setText, uniqueId } from '../elements/element';
import { onEnter } from './text-field';

/** One of a few choices, one of which is picked. */
export interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** a sentence under the name, if the choice needs one */
  readonly how?: string;
}

export interface RadioRow<Id extends string> {
  readonly element: HTMLElement;
  readonly chosen: () => Id | null;
  /** picks a choice without calling back */
  readonly choose: (id: Id) => void;
  readonly rename: (id: Id, name: string) => void;
  /** offers a choice, or hides it */
  readonly offer: (id: Id, isOffered: boolean) => void;
  /** focuses the choice that is picked */
  readonly focus: () => void;
}

export interface RadioRowActs<Id extends string> {
  readonly choose: (id: Id) => void;
  /** Submits the form around the choices: radio buttons alone ignore Enter. */
  readonly enter?: () => void;
}

/** Choices as buttons in a row; to the keyboard and to screen readers they are plain radio buttons. */
export function mountRadioRow<Id extends string>(
  parent: HTMLElement,
  legend: { readonly text: string; readonly className: string },
  choices: readonly Choice<Id>[],
  acts: RadioRowActs<Id>,
): RadioRow<Id> {
  const element = append(parent, 'fieldset', 'small-wins-choices');
  append(element, 'legend', legend.className, legend.text);
  const group = uniqueId();
  const made = choices.map(({ id, name, how }) => {
    const label = append(element, 'label', 'small-wins-choice');
    const radio = append(label, 'input', 'small-wins-choice-radio');
    radio.type = 'radio';
    radio.name = group;
    radio.addEventListener('change', () => {
      acts.choose(id);
    });
    onEnter(radio, () => acts.enter?.());
    const words = append(label, 'span', 'small-wins-choice-words');
    const title = append(words, 'span', '', name);
    if (how !== undefined) append(words, 'span', 'small-wins-muted', how);
    return { id, label, radio, title };
  });
  const of = (wanted: Id) => made.find(({ id }) => id === wanted);
  const taken = () => made.find(({ radio }) => radio.checked);
  return {
    element,
    chosen: () => taken()?.id ?? null,
    choose(id) {
      const choice = of(id);
      if (choice !== undefined) choice.radio.checked = true;
    },
    rename(id, name) {
      const choice = of(id);
      if (choice !== undefined) setText(choice.title, name);
    },
    offer(id, isOffered) {
      const choice = of(id);
      if (choice !== undefined) setShown(choice.label, isOffered);
    },
    focus() {
      taken()?.radio.focus();
    },
  };
}
