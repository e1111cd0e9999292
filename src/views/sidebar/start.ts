import type { Day } from '../../core/calendar/day';
import type { Capture, CaptureCallbacks } from './capture';
import { mountCapture } from './capture';
import { append, appendButton, setShown, setText } from '../elements/element';
import type { OldVaultCallbacks, OldVaultModel } from './old-vault';
import { mountOldVault } from './old-vault';
import { onceWanted } from '../elements/once-wanted';
import { drawProse } from '../elements/prose';
import { mountStarters } from './starters';
import { mountSprout } from './sprout';
import type { SaidBelow } from '../elements/said-below';
import type { ViewTools } from '../elements/view-tools';

/** Shown instead of the sections, or beside Today, until there is a first win. */
export type StartModel =
  | {
      readonly kind: 'no-notes';
      readonly today: Day;
      /** the daily note's name, and the heading a line goes under; null for the note's end */
      readonly note: string;
      readonly heading: string | null;
      /** the tag, with `#` */
      readonly mark: string;
      readonly waiting: boolean;
    }
  | {
      readonly kind: 'no-wins';
      /** daily notes */
      readonly notes: number;
      readonly mark: string;
      /** a heading that seems to have wins under it, and how many notes have it */
      readonly heading: { readonly text: string; readonly notes: number } | null;
    }
  | OldVaultModel;

export interface StartCallbacks extends OldVaultCallbacks {
  /** Opens the settings of marks, or of logging. */
  readonly openSettings: (group: 'marks' | 'logging') => void;
  /** Makes list items under a heading count as wins. */
  readonly countHeading: (heading: string) => void;
}

export interface StartView {
  /** Whether something typed would be in an element. */
  readonly isField: (element: Element) => boolean;
  readonly update: (model: StartModel | null) => void;
}

/** The friendly first step: in an empty vault, in one without wins, and in an old one that has some. */
export function mountStart(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: StartCallbacks & CaptureCallbacks,
  today: Capture,
): StartView {
  // The first win takes the first run's field away: what became of it is said below the field that comes.
  const below: SaidBelow = {
    ...today.below,
    isShown: () => parent.isShown() || today.below.isShown(),
  };
  let field: Element | null = null;
  const drawFirst = onceWanted(() => {
    const first = mountFirst(parent, tools, { ...callbacks, below });
    ({ field } = first.capture);
    return first.draw;
  });
  const drawNoWins = onceWanted(() => mountNoWins(parent, tools, callbacks, today.fill));
  const drawOldVault = onceWanted(() =>
    mountOldVault(parent, tools, {
      begin: callbacks.begin,
      openSettings: () => {
        callbacks.openSettings('marks');
      },
    }),
  );

  return {
    isField: (element) => element === field,
    update(model) {
      setShown(parent, model !== null);
      drawFirst(model?.kind === 'no-notes' ? model : null);
      drawNoWins(model?.kind === 'no-wins' ? model : null);
      drawOldVault(model?.kind === 'old-vault' ? model : null);
    },
  };
}

type StartOf<Kind extends StartModel['kind']> = Extract<StartModel, { readonly kind: Kind }>;

/** An empty vault: the field itself, and what Enter in it does. */
function mountFirst(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: StartCallbacks & CaptureCallbacks,
) {
  const { words } = tools;
  const first = append(parent, 'div', 'small-wins-first-run');
  mountSprout(first);
  append(first, 'h3', 'small-wins-hello', words.onboarding.title);
  append(first, 'p', 'small-wins-first-run-how', words.onboarding.how);
  const capture = mountCapture(first, tools, callbacks);
  mountStarters(first, tools, capture.fill);
  const or = append(first, 'div', 'small-wins-first-run-or');
  const orWords = append(or, 'p', 'small-wins-muted');
  const where = appendButton(or, 'small-wins-button', () => {
    callbacks.openSettings('logging');
  });
  tools.icon(append(where, 'span', 'small-wins-button-icon'), 'file');
  append(where, 'span', '', words.onboarding.where);
  return {
    capture,
    draw: (model: StartOf<'no-notes'> | null): void => {
      setShown(first, model !== null);
      if (model === null) return;
      const { today, waiting, note, heading, mark } = model;
      capture.update({ today, waiting, idle: words.capture.enterAdds(note, heading) });
      drawProse(orWords, words.onboarding.or(mark));
    },
  };
}

/** Notes without a win: what counts as one, and a heading whose items could. */
function mountNoWins(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: StartCallbacks,
  fillToday: (text: string) => void,
): (model: StartOf<'no-wins'> | null) => void {
  const { words } = tools;
  const noWins = append(parent, 'div', 'small-wins-no-wins');
  const title = append(noWins, 'h3', 'small-wins-hello');
  const how = append(noWins, 'p', 'small-wins-muted');
  mountStarters(noWins, tools, fillToday);
  appendButton(append(noWins, 'div', 'small-wins-buttons'), 'small-wins-button', () => {
    callbacks.openSettings('marks');
  }).textContent = words.onboarding.whatCounts;
  const offer = append(noWins, 'div', 'small-wins-offer');
  const offerWords = append(offer, 'p', 'small-wins-muted');
  const offerButtons = append(offer, 'div', 'small-wins-buttons');
  let offered = '';
  const offerButton = appendButton(offerButtons, 'small-wins-button', () => {
    callbacks.countHeading(offered);
  });
  return (model) => {
    setShown(noWins, model !== null);
    if (model === null) return;
    const { notes, mark, heading } = model;
    setText(title, words.onboarding.noWins(notes));
    drawProse(how, words.onboarding.noWinsHow(mark));
    setShown(offer, heading !== null);
    if (heading === null) return;
    offered = heading.text;
    setText(offerWords, words.onboarding.headings(heading.notes, offered));
    setText(offerButton, words.onboarding.countHeading(offered));
  };
}
