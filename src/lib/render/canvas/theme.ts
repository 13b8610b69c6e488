/** A colour as a canvas has it in memory on every machine that browsers run on: alpha, blue, green, red. */
export type Pixel = number;

/** The colours that a canvas is painted with, resolved: a canvas knows no custom properties. */
export interface CanvasTheme {
  readonly paper: Pixel;
  readonly ink: Pixel;
  readonly mute: Pixel;
  readonly rule: Pixel;
  readonly pick: Pixel;
  readonly pickLine: Pixel;
  /** By band. */
  readonly lanes: readonly Pixel[];
  readonly font: string;
}

/** A font of the page: a worker that paints has none of its own. As `FontFace` names it. */
export interface FontFile {
  readonly family: string;
  readonly href: string;
  readonly weight: string;
  readonly style: string;
  readonly unicodeRange: string;
}

/** How an axis looks, whatever it shows. */
export interface Look {
  readonly theme: CanvasTheme;
  readonly fonts: readonly FontFile[];
}

export function pixel(red: number, green: number, blue: number): Pixel {
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** Returns the colour that `colour` makes on `ground` when `part` of it covers. */
export function blend(colour: Pixel, ground: Pixel, part: number): Pixel {
  const mix = (shift: number): number => {
    const [over, under] = [(colour >>> shift) & 255, (ground >>> shift) & 255];
    return Math.round(under + (over - under) * part);
  };
  return pixel(mix(0), mix(8), mix(16));
}

/** As CSS has it. */
export function cssOf(colour: Pixel): string {
  return `rgb(${colour & 255} ${(colour >>> 8) & 255} ${(colour >>> 16) & 255})`;
}

/** Reads what `getComputedStyle` gives for a colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`; black for all else. */
export function pixelOf(computed: string): Pixel {
  const numbers = (computed.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const scale = computed.startsWith('color(') ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = numbers.map((part) => Math.round(part * scale));
  return pixel(red, green, blue);
}
