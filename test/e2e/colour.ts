/** A colour as it is painted, 0–1 for each of red, green and blue. */
export type Painted = readonly [number, number, number];

/** How someone sees: as most people do, or without one of the three kinds of cones. */
export type Sight = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';

export const SIGHTS: readonly Sight[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** Contrast of two colours, 1–21, by the formula of WCAG 2. */
export function contrast(a: Painted, b: Painted): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: Painted): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Distance in OKLab, where equal numbers look about equally far apart. */
export function distance(a: Painted, b: Painted, sight: Sight): number {
  const [first, second] = [okLab(seen(a, sight)), okLab(seen(b, sight))];
  return Math.hypot(...first.map((value, i) => value - (second[i] ?? 0)));
}

type Matrix = readonly [Painted, Painted, Painted];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const WITHOUT: Readonly<Record<Exclude<Sight, 'normal'>, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: Painted, sight: Sight): Painted {
  const light = linear(colour);
  if (sight === 'normal') return light;
  const [red, green, blue] = times(WITHOUT[sight], light);
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return [within(red), within(green), within(blue)];
}

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function okLab(light: Painted): Painted {
  const [long, middle, short] = times(TO_CONES, light);
  return times(TO_LAB, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)]);
}

function times(matrix: Matrix, [x, y, z]: Painted): Painted {
  const row = ([a, b, c]: Painted) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function linear([red, green, blue]: Painted): Painted {
  const channel = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return [channel(red), channel(green), channel(blue)];
}
