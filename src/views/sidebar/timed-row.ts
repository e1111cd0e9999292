import { append, appendButton, isRepeated, setShown, setText } from '../elements/element';
import { mountRing } from '../elements/ring';
import type { ViewTools } from '../elements/view-tools';
import type { StepTime } from './step-list';
import { countdown } from './step-list';

/** What a timer runs for, in words, and what is left on it. */
export interface RunningTimer extends StepTime {
  readonly text: string;
}

/**
 * The running timer, where it is for none of the steps that are listed: for a goal, another line or any words. A phone
 * shows it nowhere else.
 */
export function mountTimedRow(
  parent: HTMLElement,
  tools: ViewTools,
  stop: () => void,
): (running: RunningTimer | null) => void {
  const place = append(parent, 'div');
  let draw: ((running: RunningTimer) => void) | null = null;
  return (running) => {
    setShown(place, running !== null);
    if (running === null) {
      place.replaceChildren();
      draw = null;
    } else {
      draw ??= timedRow(place, tools, stop);
      draw(running);
    }
  };
}

function timedRow(
  place: HTMLElement,
  tools: ViewTools,
  stop: () => void,
): (running: RunningTimer) => void {
  const row = append(place, 'div', 'small-wins-step small-wins-timed');
  const icon = append(row, 'span', 'small-wins-timed-icon');
  icon.setAttribute('aria-hidden', 'true');
  tools.icon(icon, 'timer');
  const text = append(row, 'bdi', 'small-wins-step-text');
  const button = appendButton(row, 'small-wins-timer', (event) => {
    if (!isRepeated(event)) stop();
  });
  button.classList.add('is-running');
  const ring = mountRing(button, 'small-wins-timer-ring', 20, 2.5);
  const time = append(button, 'span', 'small-wins-timer-time');
  button.append(' ');
  const act = append(button, 'span', 'small-wins-spoken');
  return ({ text: words, seconds, left }) => {
    setText(text, words);
    setText(act, tools.words.entry.stopTimer(words));
    setText(time, countdown(left ?? 0));
    ring.update((left ?? 0) / seconds);
  };
}
