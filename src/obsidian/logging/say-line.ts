import type { Notice } from 'obsidian';
import type { SaidAction, SaidBelow, SaidLine } from '../../views/elements/said-below';
import { doOrNotify, notifyLatest } from '../notices';

/** Says what became of a line, and what can be done about it: in a notice, or where it was asked for. */
export type SayLine = (text: string, ...actions: readonly SaidAction[]) => SaidLine;

/** In a notice, which takes the place of the one about the line before. */
export const inNotice: SayLine = (text, ...actions) =>
  saidBy(notifyLatest('line', text, ...actions));

/** A notice, as what was said. */
export function saidBy(notice: Notice): SaidLine {
  return {
    element: notice.messageEl,
    hide: () => {
      notice.hide();
    },
  };
}

/** Below a field, which a notice would cover; in a notice if the field is no longer on screen by then. */
export function sayBelow(below: SaidBelow): SayLine {
  return (text, ...actions) =>
    below.isShown() ? below.say(text, actions.map(reporting)) : inNotice(text, ...actions);
}

/** An action that says so if it fails. */
function reporting({ name, run }: SaidAction): SaidAction {
  return { name, run: () => doOrNotify(() => Promise.resolve(run())) };
}
