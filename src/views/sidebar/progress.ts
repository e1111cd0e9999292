import { append, setAttribute, setVariable } from '../elements/element';

/** A thin bar that fills. `label` names it for screen readers; null hides it if text beside it says the same. */
export function mountProgress(
  parent: HTMLElement,
): (done: number, all: number, label: string | null) => void {
  const bar = append(parent, 'div', 'small-wins-progress');
  append(bar, 'div', 'small-wins-progress-value');
  return (done, all, label) => {
    const share = all > 0 ? Math.min(1, done / all) : 0;
    setVariable(bar, '--small-wins-share', `${Math.round(share * 1000) / 10}%`);
    setAttribute(bar, 'aria-hidden', label === null ? 'true' : null);
    setAttribute(bar, 'role', label === null ? null : 'progressbar');
    setAttribute(bar, 'aria-label', label);
    setAttribute(bar, 'aria-valuemin', label === null ? null : '0');
    setAttribute(bar, 'aria-valuemax', label === null ? null : String(all));
    setAttribute(bar, 'aria-valuenow', label === null ? null : String(done));
  };
}
