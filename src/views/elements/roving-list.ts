import { isElement, setAttribute } from './element';

/**
 * Makes a list one tab stop: arrows, Home and End move between its items, in a `row` left and right as seen on screen.
 * Call the returned function after the items have changed.
 */
export function roveList(list: HTMLElement, itemSelector: string, shape?: 'row'): () => void {
  const items = () => [...list.querySelectorAll<HTMLElement>(itemSelector)];
  const setTabStop = (stop: HTMLElement | undefined, all = items()) => {
    for (const item of all) setAttribute(item, 'tabindex', item === stop ? '0' : '-1');
  };
  list.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.findIndex((item) => item === event.target);
    if (at < 0) return;
    const isRightToLeft = shape === 'row' && getComputedStyle(list).direction === 'rtl';
    const onRight = isRightToLeft ? at - 1 : at + 1;
    const sideways = { ArrowRight: onRight, ArrowLeft: 2 * at - onRight };
    const upright = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const ends = { Home: 0, End: all.length - 1 };
    const keys: Readonly<Record<string, number | undefined>> = {
      ...ends,
      ...(shape === 'row' ? sideways : upright),
    };
    const to = keys[event.key];
    const item = to === undefined ? undefined : all[to];
    if (item === undefined) return;
    event.preventDefault();
    item.focus();
  });
  list.addEventListener('focusin', ({ target }) => {
    const item = isElement(target) ? target.closest<HTMLElement>(itemSelector) : null;
    if (item !== null) setTabStop(item);
  });
  return () => {
    const all = items();
    setTabStop(all.find((item) => item.tabIndex === 0) ?? all[0], all);
  };
}
