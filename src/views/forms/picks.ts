import { select } from 'd3-selection';
import {
  append,
  appendButton,
  setAttribute,
  setName,
  setShown,
  setText,
  uniqueId,
} from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

/** Something that can be picked, or left. */
export interface Pick {
  readonly id: string;
  readonly name: string;
}

export interface PicksModel {
  readonly picks: readonly Pick[];
  readonly taken: string | null;
  /** the ids of what is meant without being picked, and cannot be left here */
  readonly said: readonly string[];
}

export interface Picks {
  /** Hidden if there are no picks and no field for others. */
  readonly update: (model: PicksModel) => void;
}

export interface PicksLabels {
  readonly label: string;
  /** names a field for what is not in the row; null for no such field */
  readonly other: string | null;
}

/** A row of choices, of which one or none is picked: a second click unpicks it. */
export function mountPicks(
  parent: HTMLElement,
  tools: ViewTools,
  { label, other: otherLabel }: PicksLabels,
  onTake: (id: string | null) => void,
): Picks {
  const { forms } = tools.words;
  const root = append(parent, 'div', 'small-wins-field');
  const title = append(root, 'span', 'small-wins-field-label', `${label} `);
  title.id = uniqueId();
  append(title, 'span', 'small-wins-muted', forms.optional);
  const row = append(root, 'div', 'small-wins-choices');
  row.setAttribute('role', 'group');
  row.setAttribute('aria-labelledby', title.id);
  const list = append(row, 'span', 'small-wins-picks');
  const other = otherLabel === null ? null : mountOther({ root, row }, tools, otherLabel, onTake);

  return {
    update({ picks, taken, said }) {
      setShown(root, picks.length > 0 || other !== null);
      select(list)
        .selectAll<HTMLButtonElement, Pick>('.small-wins-pick')
        .data(picks, ({ id }) => id)
        .join((enter) =>
          enter
            .append('button')
            .attr('type', 'button')
            .attr('class', 'small-wins-pick small-wins-choice-words')
            .on('click', function (_, { id }) {
              onTake(this.getAttribute('aria-pressed') === 'true' ? null : id);
            }),
        )
        .each(function ({ id, name }) {
          setText(this, name);
          setAttribute(this, 'aria-pressed', String(id === taken || said.includes(id)));
        });
      other?.(taken !== null && picks.every(({ id }) => id !== taken) ? taken : null);
    },
  };
}

/** The last choice of the row opens a field for anything else; returns the function that draws it. */
function mountOther(
  { root, row }: { readonly root: HTMLElement; readonly row: HTMLElement },
  tools: ViewTools,
  label: string,
  onTake: (id: string | null) => void,
): (taken: string | null) => void {
  let isOpen = false;
  const toggle = appendButton(row, 'small-wins-pick small-wins-choice-words', () => {
    isOpen = !isOpen;
    show();
    if (isOpen) field.focus();
    onTake(isOpen ? wanted() : null);
  });
  tools.icon(append(toggle, 'span', 'small-wins-button-icon'), 'plus');
  append(toggle, 'span', '', tools.words.forms.other);
  const field = append(root, 'input', 'small-wins-input');
  field.type = 'text';
  field.autocomplete = 'off';
  setName(field, label);
  field.addEventListener('input', () => {
    onTake(wanted());
  });
  const wanted = () => (field.value.trim() === '' ? null : field.value.trim());
  const show = () => {
    setShown(field, isOpen);
    setAttribute(toggle, 'aria-expanded', String(isOpen));
    toggle.classList.toggle('is-chosen', isOpen);
  };
  show();
  return (taken) => {
    const isWritten = taken !== null;
    if (isWritten && taken !== wanted()) field.value = taken;
    if (isWritten !== isOpen && field.ownerDocument.activeElement !== field) {
      isOpen = isWritten;
      show();
    }
  };
}
