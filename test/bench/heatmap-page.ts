import type { Day } from '../../src/core/calendar/day';
import type { Heatmap, HeatmapCell } from '../../src/core/insight/heatmap';
import { cellState, heatmap } from '../../src/core/insight/heatmap';
import { levelFloors } from '../../src/core/insight/levels';
import { append } from '../../src/views/elements/element';
import type { HeatmapView } from '../../src/views/heatmap/heatmap';
import { mountHeatmap } from '../../src/views/heatmap/heatmap';
import type { HeatmapModel } from '../../src/views/heatmap/model';
import type { ViewTools } from '../../src/views/elements/view-tools';
import { english } from '../../src/core/words/en/english';
import { PLAN, TODAY, aLife } from '../views/gallery/example';

/** Milliseconds, one for each round. */
export interface HeatmapTimes {
  /** 365 days: ours, the same cells as one SVG string, and three elements a day made one by one */
  readonly year: number[];
  readonly svg: number[];
  readonly oneByOne: number[];
  /** one changed day */
  readonly day: number[];
  /** elements that the change of a day touched, in all rounds */
  readonly touched: number;
  /** ten years, first draw */
  readonly decade: number[];
  /** each step of a wheel through ten years, with its layout */
  readonly steps: number[];
}

const ROUNDS = 60;
const DAYS = 365;
/** The clock of a page ticks in tenths of a millisecond: quicker work is timed many times at once. */
const DAYS_AT_ONCE = 50;
const STEPS = 400;

const tools: ViewTools = {
  words: english,
  icon: () => undefined,
  tooltip: () => undefined,
  showTooltip: () => undefined,
  openDocs: () => undefined,
  announce: () => undefined,
};
const nothing = () => undefined;
const callbacks = {
  openEntry: nothing,
  entryMenu: nothing,
  openLink: nothing,
  openDay: nothing,
  showDay: nothing,
  logFor: nothing,
  openRangeMenu: nothing,
  openFilterMenu: nothing,
};

/** The sidebar's model of some years; the cells are counted before any clock runs. */
function modelOf(years: number): HeatmapModel {
  const context = aLife(years).build().context(PLAN, TODAY);
  const floors = levelFloors(context, null);
  const first = context.firstCounted ?? TODAY;
  const known = new Map<string, Heatmap>();
  const read = (from: Day, to: Day): Heatmap => {
    const key = `${from} ${to}`;
    const made = known.get(key) ?? heatmap({ from, to }, floors, context);
    known.set(key, made);
    return made;
  };
  return {
    quiet: false,
    cellLabel: (cell) => english.days.cell(cellState(cell, context)),
    today: TODAY,
    first,
    firstWeekday: PLAN.firstWeekday,
    read,
    entriesOf: () => [],
    filter: null,
    unreadBefore: null,
    lanes: null,
  };
}

/** An element of the view's own width, empty. */
function aPlace(): HTMLElement {
  const root = append(document.body, 'div', 'small-wins');
  return append(root, 'div', 'small-wins-section-body');
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Draws into a new place, waits for its layout, and removes it. */
function draw(into: (place: HTMLElement) => HeatmapView | null): number {
  const place = aPlace();
  let view: HeatmapView | null = null;
  const ms = timed(() => {
    view = into(place);
    place.getBoundingClientRect();
  });
  (view as HeatmapView | null)?.destroy();
  place.parentElement?.remove();
  return ms;
}

function ours(model: HeatmapModel) {
  return (place: HTMLElement): HeatmapView => {
    const view = mountHeatmap(place, tools, callbacks);
    view.update(model);
    return view;
  };
}

/** The floor: nothing but the picture, by the browser's own parser. */
function svg(cells: readonly HeatmapCell[]) {
  const rects = cells.map(
    ({ column, row, level }) =>
      `<rect x="${column * 16}" y="${row * 16}" width="13" height="13" rx="3" fill="#8${level}d"/>`,
  );
  const text = `<svg width="848" height="112">${rects.join('')}</svg>`;
  return (place: HTMLElement): null => {
    place.append(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
    return null;
  };
}

/** As Heatmap Calendar draws: an item, a span and a link for each day, one after the other, in a grid of fractions. */
function oneByOne(cells: readonly HeatmapCell[]) {
  return (place: HTMLElement): null => {
    const list = append(append(place, 'div', 'bench-peer'), 'ul', 'bench-peer-days');
    for (const { day, count, level } of cells) {
      const item = append(list, 'li', level > 0 ? 'hasData' : 'isEmpty');
      item.dataset.date = String(day);
      item.style.backgroundColor = `rgba(120, 80, 220, ${level / 4})`;
      const link = append(append(item, 'span', 'bench-peer-content'), 'a', 'bench-peer-link');
      link.setAttribute('aria-label', String(day));
      link.textContent = String(count);
    }
    return null;
  };
}

function changeDays(): Pick<HeatmapTimes, 'day' | 'touched'> {
  const model = modelOf(1);
  const view = ours(model)(aPlace());
  let changes = 0;
  const change = () => {
    changes++;
    const read = (from: Day, to: Day): Heatmap => {
      const made = model.read(from, to);
      const cells = [...made.cells];
      const last = cells.length - 1;
      const cell = cells[last];
      if (cell !== undefined) cells[last] = { ...cell, count: 1 + (changes % 2), status: 'won' };
      return { ...made, cells };
    };
    view.update({ ...model, read });
    document.body.getBoundingClientRect();
  };
  change();
  change();
  const observer = new MutationObserver(nothing);
  observer.observe(document.body, { subtree: true, attributes: true, childList: true });
  change();
  const touched = new Set(observer.takeRecords().map(({ target }) => target)).size;
  observer.disconnect();
  const day = Array.from(
    { length: ROUNDS },
    () =>
      timed(() => {
        for (let i = 0; i < DAYS_AT_ONCE; i++) change();
      }) / DAYS_AT_ONCE,
  );
  view.destroy();
  return { day, touched };
}

/** Weeks go by, one for each turn of the wheel, to the first year and back. */
function scroll(): number[] {
  const place = aPlace();
  const view = ours(modelOf(10))(place);
  const surface = place.querySelector('.small-wins-surface');
  const pitch = 16;
  const steps = Array.from({ length: STEPS }, (_, i) =>
    timed(() => {
      const deltaX = (i < STEPS / 2 ? -1 : 1) * pitch;
      surface?.dispatchEvent(new WheelEvent('wheel', { deltaX, cancelable: true }));
      place.getBoundingClientRect();
    }),
  );
  view.destroy();
  place.parentElement?.remove();
  return steps;
}

declare global {
  interface Window {
    benchHeatmap: () => HeatmapTimes;
  }
}

window.benchHeatmap = () => {
  const year = modelOf(1);
  const decade = modelOf(10);
  const { cells } = year.read(TODAY - DAYS + 1, TODAY);
  const times = {
    year: [] as number[],
    svg: [] as number[],
    oneByOne: [] as number[],
    decade: [] as number[],
  };
  const works: readonly [keyof typeof times, () => number][] = [
    ['year', () => draw(ours(year))],
    ['svg', () => draw(svg(cells))],
    ['oneByOne', () => draw(oneByOne(cells))],
    ['decade', () => draw(ours(decade))],
  ];
  for (const [, work] of works) work();
  // In turn, so that a machine that slows down slows all of them.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, work] of works) times[name].push(work());
  }
  return { ...times, ...changeDays(), steps: scroll() };
};
