import { DEFAULT_ACCENT } from '../../core/sharing/card-theme';

/** The accent of the user's theme as `#rrggbb`, read from an element inside `parent`. */
export function accentOf(parent: HTMLElement): string {
  const probe = parent.createSpan({ cls: 'small-wins-accent' });
  const rgb = /^rgba?\((\d+), (\d+), (\d+)/.exec(parent.win.getComputedStyle(probe).color);
  probe.remove();
  if (rgb === null) return DEFAULT_ACCENT;
  return `#${rgb
    .slice(1)
    .map((value) => Number(value).toString(16).padStart(2, '0'))
    .join('')}`;
}
