import type { Day } from '../calendar/day';
import type { DayWords } from '../calendar/day-words';
import type { Heatmap, HeatmapCell } from './heatmap';
import { escapeXml } from '../text/escape-xml';
import { fnv1a } from '../text/fnv1a';
import { isRightToLeft } from '../text/right-to-left';
import { textWidth } from '../text/text-width';
import { BAND_WEEKS } from './heatmap';
import type { Palette } from './palette';
import { PALETTES } from './palette';
import type { PictureSide } from './picture-side';
import { sideOf } from './picture-side';

const CELL = 13;
const PITCH = 16;
const LABEL_WIDTH = 40;
const MONTHS_HEIGHT = 20;
const LEGEND_HEIGHT = 32;
const MARGIN = 12;
const FONT_SIZE = 11;
const BAND_GAP = 12;
const BAND_HEIGHT = MONTHS_HEIGHT + 7 * PITCH + BAND_GAP;

/** The words and colours of a picture. */
export interface SvgStyle {
  /** a day's label */
  readonly label: (cell: HeatmapCell) => string;
  readonly words: SvgWords;
  readonly dates: SvgDates;
  readonly palette: Palette;
}

/** The words for months and weekdays, each as short as its language has it. */
export interface SvgDates extends DayWords {
  weekdayShort(day: Day): string;
}

/** The words on a picture. */
export interface SvgWords {
  readonly untitled: string;
  readonly title: (first: Day, last: Day) => string;
  readonly summary: (wins: number, wonDays: number, days: number) => string;
  /** number of wins of a level, from the least to the most; null for no upper limit */
  readonly level: (from: number, to: number | null) => string;
  readonly missed: string;
  readonly rest: string;
  readonly paused: string;
  readonly frozen: string;
}

/**
 * A heatmap as a complete SVG document: no script, no font, nothing to load. It has a title and a description, each
 * day has a label, statuses differ in shape, and it follows the reader's light or dark setting.
 */
export function heatmapSvg(heatmap: Heatmap, { label, words, dates, palette }: SvgStyle): string {
  const { columns, cells } = heatmap;
  const bands = Math.max(1, Math.ceil(columns.length / BAND_WEEKS));
  const width = 2 * MARGIN + LABEL_WIDTH + Math.min(columns.length, BAND_WEEKS) * PITCH;
  const legend = legendItems(heatmap, words);
  const fullWidth = Math.max(width, MARGIN + legend.width);
  const side = sideOf(fullWidth, isRightToLeft(words.missed));
  const height = 2 * MARGIN + bands * BAND_HEIGHT + LEGEND_HEIGHT;
  const [first, last] = [cells[0], cells.at(-1)];
  const title =
    first === undefined || last === undefined ? words.untitled : words.title(first.day, last.day);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" width="${fullWidth}" height="${height}" viewBox="0 0 ${fullWidth} ${height}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description(cells, words))}</desc>`,
    style(palette),
    '<defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="mark" d="M0 0V4"/></pattern></defs>',
    `<rect class="ground" width="${fullWidth}" height="${height}"/>`,
    ...columnLabels(heatmap, dates, side),
    ...weekdayLabels(heatmap, bands, { dates, side }),
    ...cells.map((cell) => cellSvg(cell, label(cell), side)),
    ...legendSvg(legend.items, MARGIN + bands * BAND_HEIGHT + 12, side),
    '</svg>',
    '',
  ].join('\n');
  return signedSvg(svg);
}

/** A picture with a last line by which {@link isHeatmapSvg} knows it again. */
export function signedSvg(svg: string): string {
  return svg + signature(svg);
}

const SIGNED = /<!-- A heatmap by Small Wins, [0-9a-f]+ -->\n$/;

/** What a heatmap is recognized by later, so that the next one overwrites nothing else. */
function signature(svg: string): string {
  return `<!-- A heatmap by Small Wins, ${fnv1a(svg)} -->\n`;
}

/** Whether a file's text is a heatmap as it was drawn here, and nobody has changed it since. */
export function isHeatmapSvg(text: string): boolean {
  const found = SIGNED.exec(text);
  return found !== null && found[0] === signature(text.slice(0, found.index));
}

function description(cells: readonly HeatmapCell[], words: SvgWords): string {
  const wins = cells.reduce((sum, { count }) => sum + count, 0);
  const won = cells.filter(({ status }) => status === 'won').length;
  const days = cells.filter(({ status }) => status !== 'future' && status !== 'before').length;
  return words.summary(wins, won, days);
}

function style(palette: Palette): string {
  const { light, dark } = PALETTES[palette];
  const levels = (colors: readonly string[]) =>
    colors.map((color, i) => `.level-${i + 1}{fill:${color}}`).join('');
  return [
    '<style>',
    `text{font:${FONT_SIZE}px system-ui,sans-serif;fill:#5c5c5c}`,
    '.ground{fill:#fff}.level-0{fill:#22222214}.before{fill:none;stroke:#22222229}',
    '.mark{stroke:#5c5c5ccc;fill:none;stroke-width:1.5}.dot{fill:#5c5c5ccc}.hatch{fill:url(#hatch)}.today{stroke:#222;fill:none;stroke-width:1.5}',
    levels(light),
    '@media (prefers-color-scheme:dark){',
    'text{fill:#b3b3b3}.ground{fill:#1e1e1e}.level-0{fill:#dadada14}.before{stroke:#dadada29}',
    '.mark{stroke:#b3b3b3cc}.dot{fill:#b3b3b3cc}.today{stroke:#dadada}',
    levels(dark),
    '}',
    '</style>',
  ].join('');
}

function place(column: number, row: number): { x: number; y: number } {
  return {
    x: MARGIN + LABEL_WIDTH + (column % BAND_WEEKS) * PITCH,
    y: MARGIN + Math.floor(column / BAND_WEEKS) * BAND_HEIGHT + MONTHS_HEIGHT + row * PITCH,
  };
}

function cellSvg(cell: HeatmapCell, label: string, side: PictureSide): string {
  const { x, y } = place(cell.column, cell.row);
  const today = cell.isToday
    ? `<rect class="today" x="-1.5" y="-1.5" width="${CELL + 3}" height="${CELL + 3}" rx="4"/>`
    : '';
  return `<g transform="translate(${side.at(x, CELL)} ${y})"><title>${escapeXml(label)}</title>${shape(cell)}${today}</g>`;
}

function shape({ level, status }: Pick<HeatmapCell, 'level' | 'status'>): string {
  const square = (names: string) =>
    `<rect class="${names}" width="${CELL}" height="${CELL}" rx="3"/>`;
  const middle = CELL / 2;
  if (level > 0) return square(`level-${level}`);
  switch (status) {
    case 'future':
      return '';
    case 'before':
    case 'after':
      return `<rect class="before" x="0.5" y="0.5" width="${CELL - 1}" height="${CELL - 1}" rx="3"/>`;
    case 'rest':
      return `${square('level-0')}<circle class="dot" cx="${middle}" cy="${middle}" r="1.5"/>`;
    case 'paused':
      return square('level-0') + square('hatch');
    case 'frozen':
      return `${square('level-0')}<circle class="mark" cx="${middle}" cy="${middle}" r="3.75"/>`;
    default:
      return square('level-0');
  }
}

/** A month's name above the week it begins in, and the year where a year or the range begins. */
function columnLabels({ columns }: Heatmap, dates: DayWords, side: PictureSide): string[] {
  const labels: string[] = [];
  let free = -Infinity;
  for (const [column, { month, year }] of columns.entries()) {
    if (column % BAND_WEEKS === 0) free = -Infinity;
    if (month === null) continue;
    const { x, y } = place(column, 0);
    if (x < free) continue;
    const text = year === null ? dates.month(month) : dates.monthAndYear(month);
    labels.push(side.text(text, x, y - 7));
    free = x + Math.max(text.length * 8, textWidth(text, FONT_SIZE));
  }
  return labels;
}

function weekdayLabels(
  { columns }: Heatmap,
  bands: number,
  { dates, side }: { readonly dates: SvgDates; readonly side: PictureSide },
): string[] {
  const first = columns[0]?.first ?? 0;
  return Array.from({ length: bands }, (_, band) => band * BAND_WEEKS).flatMap((column) =>
    [0, 2, 4, 6].map((row) => {
      const { y } = place(column, row);
      const name = dates.weekdayShort(first + row);
      return side.text(name, MARGIN, y + 10);
    }),
  );
}

/** A part of the legend, and where it begins after the names of weekdays. */
interface LegendItem {
  readonly x: number;
  readonly picture: string;
  readonly text: string;
}

function legendItems(
  { legend, cells }: Heatmap,
  words: SvgWords,
): { readonly items: readonly LegendItem[]; readonly width: number } {
  const shown = new Set(cells.filter(({ level }) => level === 0).map(({ status }) => status));
  const statuses = ['missed', 'rest', 'paused', 'frozen'] as const;
  const told = [
    ...legend
      .filter(({ level }) => level > 0)
      .map(({ level, from, to }) => ({
        picture: shape({ level, status: 'won' }),
        text: words.level(from, to),
      })),
    ...statuses
      .filter((status) => shown.has(status))
      .map((status) => ({ picture: shape({ level: 0, status }), text: words[status] })),
  ];
  let x = 0;
  const items = told.map(({ picture, text }) => {
    const item = { x, picture, text };
    x += PITCH + 2 + Math.max(text.length * 7, textWidth(text, FONT_SIZE)) + 12;
    return item;
  });
  return { items, width: LABEL_WIDTH + x };
}

function legendSvg(items: readonly LegendItem[], y: number, side: PictureSide): string[] {
  return items.flatMap(({ x, picture, text }) => {
    const start = MARGIN + LABEL_WIDTH + x;
    return [
      `<g transform="translate(${side.at(start, CELL)} ${y})">${picture}</g>`,
      side.text(text, start + PITCH + 2, y + 10.5),
    ];
  });
}
