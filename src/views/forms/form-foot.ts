import { append, appendButton, setAttribute, setShown, setText } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';

export interface FormFootActs {
  /** False, or a rejection: nothing was done, and the form stays as it is. */
  readonly submit: () => Promise<boolean>;
  readonly cancel: () => void;
}

export interface FormFoot {
  /** Does what the button says; runs once at a time. */
  readonly submit: () => void;
  readonly update: (model: FormFootModel) => void;
}

export interface FormFootModel {
  /** at the start edge */
  readonly hint: string;
  readonly submit: string;
  /** why nothing was done, or cannot be; null if all is well */
  readonly error: string | null;
  /** what can be done about the error, as buttons below it; none if left out */
  readonly offers?: readonly FormOffer[];
}

/** A way out of an error. */
export interface FormOffer {
  readonly name: string;
  readonly act: () => void;
}

/** The end of a form: an error, a hint, and the two buttons. */
export function mountFormFoot(parent: HTMLElement, tools: ViewTools, acts: FormFootActs): FormFoot {
  const error = append(parent, 'p', 'small-wins-form-error');
  error.setAttribute('role', 'alert');
  const icon = append(error, 'span', 'small-wins-problem-icon');
  icon.setAttribute('aria-hidden', 'true');
  tools.icon(icon, 'triangle-alert');
  const errorWords = append(error, 'span');
  const offers = append(parent, 'div', 'small-wins-form-offers');
  const foot = append(parent, 'div', 'small-wins-form-foot');
  const hint = append(foot, 'span', 'small-wins-muted');
  appendButton(foot, 'small-wins-button', acts.cancel).textContent = tools.words.forms.cancel;
  const button = appendButton(foot, 'small-wins-button mod-cta', submit);
  let isBusy = false;

  function submit(): void {
    if (isBusy) return;
    isBusy = true;
    setAttribute(button, 'aria-busy', 'true');
    const finish = () => {
      isBusy = false;
      setAttribute(button, 'aria-busy', null);
    };
    // The caller reports its own errors; here it only matters that the form can be sent again.
    acts.submit().then(finish, finish);
  }

  return {
    submit,
    update(model) {
      setText(hint, model.hint);
      setText(button, model.submit);
      setShown(error, model.error !== null);
      setText(errorWords, model.error ?? '');
      drawOffers(offers, model.offers ?? []);
    },
  };
}

function drawOffers(parent: HTMLElement, offers: readonly FormOffer[]): void {
  setShown(parent, offers.length > 0);
  // The same offers keep their buttons, and one of them the focus.
  const names = Array.from(parent.children, ({ textContent }) => textContent);
  if (names.join('\n') === offers.map(({ name }) => name).join('\n')) return;
  parent.textContent = '';
  for (const { name, act } of offers) {
    appendButton(parent, 'small-wins-button', act).textContent = name;
  }
}
