/** The palettes that a heatmap can have. */
export const PALETTE_NAMES = ['theme', 'leaf', 'cividis'] as const;

export type Palette = (typeof PALETTE_NAMES)[number];

/**
 * Levels 1–4 on a light and on a dark ground, as `styles.css` has them too. Neighbours differ in contrast by 1.45 or
 * more, in any kind of colour vision.
 */
export const PALETTES: Readonly<
  Record<Palette, { readonly light: readonly string[]; readonly dark: readonly string[] }>
> = {
  // Outside Obsidian there is no theme: its default accent is used.
  theme: {
    light: ['#bcadf3', '#987ee4', '#734cc8', '#4c2591'],
    dark: ['#6045a6', '#8265d5', '#a693ed', '#cfc5fe'],
  },
  leaf: {
    light: ['#7ecf8b', '#44a85d', '#207c41', '#09512c'],
    dark: ['#20633a', '#2c8b4c', '#4fb768', '#90ea9a'],
  },
  cividis: {
    light: ['#d1b85a', '#a68e51', '#536b89', '#1f3f75'],
    dark: ['#305593', '#607c99', '#b6a263', '#f2d855'],
  },
};
