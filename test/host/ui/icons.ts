import { icons } from 'lucide';

type Shape = readonly [string, Readonly<Record<string, string | number | undefined>>];

const added = new Map<string, string>();
/** What was drawn already: a copy costs jsdom a fraction of another drawing. */
const drawn = new Map<string, SVGSVGElement>();
/** Lucide's icons by Obsidian's names for them: `CalendarDays` is `calendar-days`. The app brings version 0.446.0. */
const library = new Map<string, readonly Shape[]>(
  Object.entries(icons).map(([name, [, , shapes = []]]) => [
    kebabCase(name),
    shapes as readonly Shape[],
  ]),
);

function kebabCase(name: string): string {
  return name
    .replace(/([a-z])([A-Z0-9])|([A-Z0-9])([A-Z][a-z])|([0-9])([A-Z])/g, (_, ...parts: string[]) =>
      parts
        .slice(0, 6)
        .filter((part) => part !== undefined)
        .join('-'),
    )
    .toLowerCase();
}

function bare(iconId: string): string {
  return iconId.replace(/^lucide-/, '');
}

/** Adds an icon: the inside of an SVG drawn in a square of 100 by 100 (the developer docs, "Icons"). */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
  drawn.delete(iconId);
}

export function removeIcon(iconId: string): void {
  added.delete(iconId);
  drawn.delete(iconId);
}

export function getIconIds(): string[] {
  return [...[...library.keys()].map((name) => `lucide-${name}`), ...added.keys()];
}

export function getIcon(iconId: string): SVGSVGElement | null {
  const icon = drawn.get(iconId) ?? draw(iconId);
  if (icon === null) return null;
  drawn.set(iconId, icon);
  return activeDocument.importNode(icon, true);
}

function draw(iconId: string): SVGSVGElement | null {
  const own = added.get(iconId);
  const shapes = library.get(bare(iconId));
  if (own === undefined && !shapes) return null;
  const svg = createSvg('svg', {
    cls: ['svg-icon', own === undefined ? `lucide-${bare(iconId)}` : iconId],
    attr: {
      viewBox: own === undefined ? '0 0 24 24' : '0 0 100 100',
      width: 24,
      height: 24,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
  });
  if (own !== undefined) {
    const parsed = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg">${own}</svg>`,
      'image/svg+xml',
    );
    svg.append(...parsed.documentElement.childNodes);
  }
  for (const [tag, attributes] of shapes ?? []) {
    const shape = svg.createSvg(tag as 'path');
    for (const [name, value] of Object.entries(attributes)) shape.setAttr(name, value ?? null);
  }
  return svg;
}

/** "Does nothing if no icon associated with the iconId." */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  if (!icon) return;
  parent.empty();
  parent.appendChild(icon);
}
