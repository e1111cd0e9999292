import { fieldsOf } from '../../core/text/json';
import type { SectionName } from './section-name';
import { SECTION_NAMES, isSectionName } from './section-name';

/** In which order the sidebar's sections are, and which of them are hidden. */
export interface SectionLayout {
  /** all of them */
  readonly order: readonly SectionName[];
  readonly hidden: ReadonlySet<SectionName>;
}

export const USUAL_LAYOUT: SectionLayout = { order: SECTION_NAMES, hidden: new Set() };

/** A layout as it is kept on the device. */
export function savedLayout({ order, hidden }: SectionLayout) {
  return { order, hidden: [...hidden] };
}

/** A kept layout, read without trust: sections that it does not name come where they usually are. */
export function layoutOf(saved: unknown): SectionLayout {
  const { order, hidden } = fieldsOf(saved);
  const kept = [...new Set(namesIn(order))];
  const complete = SECTION_NAMES.reduce<readonly SectionName[]>((all, name, at) => {
    if (all.includes(name)) return all;
    const before = SECTION_NAMES.slice(0, at)
      .filter((each) => all.includes(each))
      .at(-1);
    const place = before === undefined ? 0 : all.indexOf(before) + 1;
    return [...all.slice(0, place), name, ...all.slice(place)];
  }, kept);
  return { order: complete, hidden: new Set(namesIn(hidden)) };
}

/** Whether anything differs from how the sections usually are. */
export function isUsual({ order, hidden }: SectionLayout): boolean {
  return hidden.size === 0 && order.every((name, at) => name === SECTION_NAMES[at]);
}

/** The section one place up (−1) or down (1) among those on screen; null if it is already the first or last of them. */
export function moved(
  layout: SectionLayout,
  name: SectionName,
  by: -1 | 1,
  onScreen: readonly SectionName[],
): SectionLayout | null {
  const neighbour = onScreen[onScreen.indexOf(name) + by];
  if (!onScreen.includes(name) || neighbour === undefined) return null;
  const others = layout.order.filter((each) => each !== name);
  const place = others.indexOf(neighbour) + (by === 1 ? 1 : 0);
  return { ...layout, order: [...others.slice(0, place), name, ...others.slice(place)] };
}

/** The same with a section hidden, or shown again. */
export function withHidden(
  layout: SectionLayout,
  name: SectionName,
  isHidden: boolean,
): SectionLayout {
  const others = [...layout.hidden].filter((each) => each !== name);
  return { ...layout, hidden: new Set(isHidden ? [...others, name] : others) };
}

function namesIn(saved: unknown): SectionName[] {
  return Array.isArray(saved) ? saved.filter(isSectionName) : [];
}
