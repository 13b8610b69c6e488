/**
 * How far apart two colours are to an eye: CIEDE2000 of sRGB colours, as seen with normal and with colour-blind sight.
 *
 * Simulation: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A physiologically-based model for simulation of color
 * vision deficiency”, 2009, severity 1.0, on linear RGB. Difference: G. Sharma, W. Wu, E. N. Dalal, “The CIEDE2000
 * color-difference formula”, 2005, all weights 1. White point D65.
 */

export type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const SAME: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export const SIGHTS = {
  normal: SAME,
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
} as const satisfies Readonly<Record<string, Matrix>>;

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];
const BLUE_CHROMA = 25 ** 7;

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function each([x, y, z]: Triple, change: (value: number, index: number) => number): Triple {
  return [change(x, 0), change(y, 1), change(z, 2)];
}

function linearOf(hex: string): Triple {
  const byte = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  return each([byte(1), byte(3), byte(5)], (value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
}

/** Returns the CIE Lab of a colour `#rrggbb` as an eye sees it. */
export function labOf(hex: string, sight: keyof typeof SIGHTS = 'normal'): Triple {
  const seen = each(times(SIGHTS[sight], linearOf(hex)), (value) => Math.min(1, Math.max(0, value)));
  const [x, y, z] = each(times(TO_XYZ, seen), (value, index) => {
    const part = value / (WHITE[index] ?? 1);
    return part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const cos = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/** Returns ΔE2000 of two Lab colours. */
export function differenceOf([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(mean ** 7 / (mean ** 7 + BLUE_CHROMA));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const hueOf = (a: number, b: number): number => ((Math.atan2(b, a * stretch) * 180) / Math.PI + 360) % 360;
  const [h1, h2] = [c1 === 0 ? 0 : hueOf(a1, b1), c2 === 0 ? 0 : hueOf(a2, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const [light, chroma] = [l2 - l1, c2 - c1];
  const hue = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
  const [meanL, meanC] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const far = Math.abs(h1 - h2) > 180 ? (h1 + h2 < 360 ? 180 : -180) : 0;
  const meanH = isGrey ? h1 + h2 : (h1 + h2) / 2 + far;
  const t =
    1 -
    0.17 * cos(meanH - 30) +
    0.24 * cos(2 * meanH) +
    0.32 * cos(3 * meanH + 6) -
    0.2 * cos(4 * meanH - 63);
  const lightPart = light / (1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2));
  const chromaPart = chroma / (1 + 0.045 * meanC);
  const huePart = hue / (1 + 0.015 * meanC * t);
  const rotation =
    -sin(60 * Math.exp(-(((meanH - 275) / 25) ** 2))) *
    2 *
    Math.sqrt(meanC ** 7 / (meanC ** 7 + BLUE_CHROMA));
  return Math.sqrt(lightPart ** 2 + chromaPart ** 2 + huePart ** 2 + rotation * chromaPart * huePart);
}

/** Returns the contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export function contrastOf(first: string, second: string): number {
  const luminance = (hex: string): number => times(TO_XYZ, linearOf(hex))[1];
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
