/** The looks of a card. */
export const CARD_THEMES = ['light', 'dark', 'accent'] as const;
export type CardTheme = (typeof CARD_THEMES)[number];

/** Colours of a card: hexadecimal, so that every program that draws SVG knows them. */
export interface CardColours {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  /** a day without a win */
  readonly empty: string;
  /** levels 1–4 */
  readonly levels: readonly string[];
}

/** Obsidian's own accent. */
export const DEFAULT_ACCENT = '#8a5cf5';

/** `#rgb` or `#rrggbb` as three numbers to 255; null for anything else. */
export function parseColour(written: string): readonly [number, number, number] | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(written.trim());
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(written.trim());
  const [, r, g, b] = short ?? long ?? [];
  if (r === undefined || g === undefined || b === undefined) return null;
  const value = (digits: string) => parseInt(digits.length === 1 ? digits + digits : digits, 16);
  return [value(r), value(g), value(b)];
}

/** The colours of a theme around an accent; a colour that cannot be read is Obsidian's own accent. */
export function cardColours(theme: CardTheme, accent: string): CardColours {
  const tone = parseColour(accent) ?? parseColour(DEFAULT_ACCENT) ?? [0, 0, 0];
  if (theme === 'accent') {
    // White letters as large as these want a contrast of 3.
    const isBright = luminance(tone) > 0.3;
    const ink: Tone = isBright ? [24, 24, 27] : [255, 255, 255];
    const shade = (share: number) => hex(mix(tone, ink, share));
    return {
      ground: hex(tone),
      ink: hex(ink),
      soft: shade(0.82),
      empty: shade(0.12),
      levels: [0.35, 0.55, 0.78, 1].map(shade),
    };
  }
  const isDark = theme === 'dark';
  const ground: Tone = isDark ? [30, 30, 30] : [255, 255, 255];
  const ink: Tone = isDark ? [236, 236, 236] : [28, 28, 30];
  // The darkest level has to differ from the ground, whatever the accent.
  const full = luminance(tone) < 0.05 && isDark ? mix(tone, [255, 255, 255], 0.5) : tone;
  const strong = !isDark && luminance(full) > 0.5 ? mix(full, [0, 0, 0], 0.4) : full;
  return {
    ground: hex(ground),
    ink: hex(ink),
    soft: hex(mix(ground, ink, 0.66)),
    empty: hex(mix(ground, ink, 0.08)),
    levels: [0.35, 0.58, 0.8, 1].map((share) => hex(mix(ground, strong, share))),
  };
}

type Tone = readonly [number, number, number];

function mix(from: Tone, to: Tone, share: number): Tone {
  const at = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [at(0), at(1), at(2)];
}

function hex(tone: Tone): string {
  return `#${tone.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance (WCAG 2), 0–1. */
function luminance(tone: Tone): number {
  const [r, g, b] = tone.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
