import type { Day } from '../../core/calendar/day';
import type { Capture, CaptureCallbacks } from './capture';
import { mountCapture } from './capture';
import { append, appendButton, setShown, setText } from '../elements/element';
import type { OldVaultCallbacks, OldVaultModel } from './old-vault';
import { mountOldVault } from './old-vault';
import { drawProse } from '../elements/prose';
import { mountSprout } from './sprout';
import type { Stage } from '../elements/stage';

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
  readonly capture: Capture;
  readonly update: (model: StartModel | null) => void;
}

/** The friendly first step: in an empty vault, in one without wins, and in an old one that has some. */
export function mountStart(
  parent: HTMLElement,
  stage: Stage,
  callbacks: StartCallbacks & CaptureCallbacks,
): StartView {
  const { words } = stage;
  const first = append(parent, 'div', 'small-wins-first-run');
  mountSprout(first);
  append(first, 'h3', 'small-wins-hello', words.onboarding.title);
  append(first, 'p', 'small-wins-first-run-how', words.onboarding.how);
  const capture = mountCapture(first, stage, callbacks);
  const or = append(first, 'div', 'small-wins-first-run-or');
  const orWords = append(or, 'p', 'small-wins-muted');
  const where = appendButton(or, 'small-wins-button', () => {
    callbacks.openSettings('logging');
  });
  stage.icon(append(where, 'span', 'small-wins-button-icon'), 'file');
  append(where, 'span', '', words.onboarding.where);

  const noWins = append(parent, 'div', 'small-wins-no-wins');
  const noWinsTitle = append(noWins, 'h3', 'small-wins-hello');
  const noWinsHow = append(noWins, 'p', 'small-wins-muted');
  appendButton(append(noWins, 'div', 'small-wins-buttons'), 'small-wins-button', () => {
    callbacks.openSettings('marks');
  }).textContent = words.onboarding.whatCounts;
  const offer = append(noWins, 'div', 'small-wins-offer');
  const offerWords = append(offer, 'p', 'small-wins-muted');
  let offered = '';
  const offerButton = appendButton(
    append(offer, 'div', 'small-wins-buttons'),
    'small-wins-button',
    () => {
      callbacks.countHeading(offered);
    },
  );

  const drawOldVault = mountOldVault(parent, stage, {
    begin: callbacks.begin,
    openSettings: () => {
      callbacks.openSettings('marks');
    },
  });

  return {
    capture,
    update(model) {
      setShown(parent, model !== null);
      setShown(first, model?.kind === 'no-notes');
      setShown(noWins, model?.kind === 'no-wins');
      drawOldVault(model?.kind === 'old-vault' ? model : null);
      if (model?.kind === 'no-notes') {
        const { today, waiting, note, heading, mark } = model;
        capture.update({ today, waiting, idle: words.capture.enterAdds(note, heading) });
        drawProse(orWords, words.onboarding.or(mark));
      } else if (model?.kind === 'no-wins') {
        setText(noWinsTitle, words.onboarding.noWins(model.notes));
        drawProse(noWinsHow, words.onboarding.noWinsHow(model.mark));
        setShown(offer, model.heading !== null);
        if (model.heading === null) return;
        offered = model.heading.text;
        setText(offerWords, words.onboarding.headings(model.heading.notes, offered));
        setText(offerButton, words.onboarding.countHeading(offered));
      }
    },
  };
}
