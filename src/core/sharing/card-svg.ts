import type { Weekday } from '../calendar/day';
import { signedSvg } from '../insight/heatmap-svg';
import { escapeXml } from '../text/escape-xml';
import { isRightToLeft } from '../text/right-to-left';
import type { Words } from '../words/words';
import type { CardFact, CardSource } from './card';
import type { CardBox } from './card-picture';
import { placePicture } from './card-picture';
import type { CardColours, CardTheme } from './card-theme';
import { cardColours } from './card-theme';
import { wrapText } from './wrapped-text';

/** Sizes in pixels: for links, for phones, and A3 on paper. */
export const CARD_SIZES = {
  wide: { width: 1200, height: 630 },
  tall: { width: 1080, height: 1350 },
  poster: { width: 1123, height: 1587 },
} as const;
export type CardSize = keyof typeof CARD_SIZES;

/** What is on a card, and how it looks. */
export interface CardChoice {
  readonly size: CardSize;
  readonly theme: CardTheme;
  /** `#8a5cf5` */
  readonly accent: string;
  readonly facts: ReadonlySet<CardFact>;
  /** of the source's lines, in order */
  readonly lines: readonly string[];
}

export interface CardLanguage {
  readonly words: Words;
  readonly firstWeekday: Weekday;
}

const MARGIN = 64;
const HEADING = 46;
const FACT = 40;
const LINE = 26;
const LINE_GAP = 10;
const ROW = 1.4;
const ROWS_A_LINE = 2;
/** At most this share of a card's height is text. */
const MOST_TEXT = 0.42;

/** A part of the card's text: one row, where it is, and how. */
interface Row {
  readonly text: string;
  readonly size: number;
  readonly kind: 'ink' | 'soft';
  readonly isBold: boolean;
  /** room above it */
  readonly gap: number;
}

/**
 * A card as a complete SVG document: the picture and its days, and only those facts and lines that were chosen. No
 * script, no font, nothing to load.
 */
export function cardSvg(source: CardSource, choice: CardChoice, language: CardLanguage): string {
  const { width, height } = CARD_SIZES[choice.size];
  const colours = cardColours(choice.theme, choice.accent);
  const inner = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const heading = headingRows(source, choice, language.words, inner.width);
  const isBeside = choice.size === 'wide' && choice.lines.length > 0;
  const isRight = beginsOnTheRight(language.words);
  const beside = inner.width * 0.46;
  const textBox = isBeside
    ? { ...inner, width: beside, x: inner.x + (isRight ? inner.width - beside : 0) }
    : inner;
  const lines = lineRows(choice, textBox, heading);
  const top = heightOf(isBeside ? heading : [...heading, ...lines]);
  const left = isBeside ? textBox.width + MARGIN / 2 : 0;
  const picture: CardBox = {
    x: inner.x + (isRight ? 0 : left),
    y: inner.y + top + (isBeside || lines.length === 0 ? 16 : 32),
    width: inner.width - left,
    height: inner.height - top - (isBeside || lines.length === 0 ? 16 : 32),
  };
  const { words } = language;
  const title = words.sharing.card.title(daysOf(source, words));
  const said = [...factsOn(source, choice), ...choice.lines].join(' · ');
  return signedSvg(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" width="${sizeOf(choice.size)[0]}" height="${sizeOf(choice.size)[1]}" viewBox="0 0 ${width} ${height}">`,
      `<title id="title">${escapeXml(title)}</title>`,
      `<desc id="description">${escapeXml(said)}</desc>`,
      `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
      ...drawnRows(heading, inner, colours, isRight),
      ...drawnRows(lines, { ...textBox, y: inner.y + heightOf(heading) + 16 }, colours, isRight),
      ...drawnPicture(source, picture, colours, language),
      '</svg>',
      '',
    ].join('\n'),
  );
}

/** Width and height as they are written: a poster in millimetres of A3. */
function sizeOf(size: CardSize): readonly [string, string] {
  const { width, height } = CARD_SIZES[size];
  return size === 'poster' ? ['297mm', '420mm'] : [String(width), String(height)];
}

/** `2026` and the like for whole periods, else both days. */
function daysOf({ subject: { period } }: CardSource, { dates }: Words): string {
  const { kind, first, last } = period;
  if (kind === 'year') return dates.year(first);
  if (kind === 'month') return dates.monthOfYear(first);
  return dates.range(first, last, 0);
}

function factsOn({ facts }: CardSource, choice: CardChoice): string[] {
  return [...facts].filter(([fact]) => choice.facts.has(fact)).map(([, text]) => text);
}

function headingRows(source: CardSource, choice: CardChoice, words: Words, width: number): Row[] {
  const heading = choice.facts.has('goal') ? (source.facts.get('goal') ?? null) : null;
  const days = daysOf(source, words);
  const facts = [...source.facts]
    .filter(([fact]) => fact !== 'goal' && choice.facts.has(fact))
    .map(([, text]) => text);
  const rows = (text: string, size: number, kind: Row['kind'], isBold: boolean): Row[] =>
    wrapText(text, size, { width, most: 2 }).map((row) => ({
      text: row,
      size,
      kind,
      isBold,
      gap: 0,
    }));
  return [
    ...rows(heading ?? days, HEADING, 'ink', true),
    ...(heading === null ? [] : rows(days, FACT * 0.8, 'soft', false)),
    ...(facts.length === 0 ? [] : rows(words.list(facts), FACT, 'ink', false)),
  ];
}

function lineRows({ lines, size }: CardChoice, box: CardBox, heading: readonly Row[]): Row[] {
  const isBeside = size === 'wide' && lines.length > 0;
  const room = (isBeside ? box.height : box.height * MOST_TEXT) - heightOf(heading);
  const rows: Row[] = [];
  for (const line of lines) {
    const own = wrapText(line, LINE, { width: box.width, most: ROWS_A_LINE }).map(
      (text, row): Row => ({
        text,
        gap: row === 0 ? LINE_GAP : 0,
        size: LINE,
        kind: 'soft',
        isBold: false,
      }),
    );
    if (heightOf([...rows, ...own]) > room) break;
    rows.push(...own);
  }
  return rows;
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { size, gap }) => sum + size * ROW + gap, 0);
}

function beginsOnTheRight(words: Words): boolean {
  return isRightToLeft(words.sharing.card.title(''));
}

/** Each row begins on the side of its first letter; one without any, such as a year, on that of the card's language. */
function drawnRows(
  rows: readonly Row[],
  box: CardBox,
  colours: CardColours,
  isRightCard: boolean,
): string[] {
  let y = box.y;
  return rows.map(({ text, size, kind, isBold, gap }) => {
    y += size * ROW + gap;
    const isRight = /\p{L}/u.test(text) ? isRightToLeft(text) : isRightCard;
    return textSvg({
      text,
      x: isRight ? box.x + box.width : box.x,
      y: y - size * 0.4,
      size,
      weight: isBold ? 700 : 400,
      colour: colours[kind],
      isRight,
    });
  });
}

interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly isRight: boolean;
}

function textSvg({ text, x, y, size, weight, colour, isRight }: DrawnText): string {
  const direction = isRight ? ' direction="rtl"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-family="system-ui, sans-serif" font-size="${round(size)}" font-weight="${weight}" fill="${colour}"${direction} unicode-bidi="isolate">${escapeXml(text)}</text>`;
}

function drawnPicture(
  { cells }: CardSource,
  box: CardBox,
  colours: CardColours,
  { words, firstWeekday }: CardLanguage,
): string[] {
  const { squares, labels } = placePicture(cells, box, { dates: words.dates, firstWeekday });
  const isRight = beginsOnTheRight(words);
  const fromStart = (x: number, width: number) => (isRight ? 2 * box.x + box.width - x - width : x);
  return [
    ...labels.map(({ x, y, size, text }) =>
      textSvg({ text, x: fromStart(x, 0), y, size, weight: 400, colour: colours.soft, isRight }),
    ),
    ...squares.map(({ x, y, size, cell }) => {
      const fill = cell.level === 0 ? colours.empty : (colours.levels[cell.level - 1] ?? '');
      const isAhead = cell.status === 'future' ? ' fill-opacity="0.5"' : '';
      return `<rect x="${round(fromStart(x, size))}" y="${round(y)}" width="${round(size)}" height="${round(size)}" rx="${round(size * 0.2)}" fill="${fill}"${isAhead}/>`;
    }),
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
