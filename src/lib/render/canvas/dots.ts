import { Raster } from './raster.js';
import type { Pixel } from './theme.js';

/** Places between two pixels that a dot may have. */
const PHASES = 4;

/** Dots as small pictures, drawn once for each colour: hundreds of them are a frame's worth of circles otherwise. */
export class DotStore {
  readonly #dots = new Map<string, Raster>();

  /**
   * Puts a dot with a ring of the ground's colour round it.
   *
   * @param radius of the dot without its ring, in device pixels, as are the places
   * @param isHollow about the date: the ground shows in its middle
   */
  put(raster: Raster, x: number, y: number, { radius, ring, fill, ground, isHollow }: Dot): void {
    const half = Math.ceil(radius + ring) + 1;
    const left = Math.floor(x);
    const phase = Math.floor((x - left) * PHASES);
    const key = `${fill} ${ground} ${radius} ${ring} ${phase} ${isHollow}`;
    let dot = this.#dots.get(key);
    if (!dot) {
      dot = drawn(half, phase / PHASES, { radius, ring, fill, ground, isHollow });
      this.#dots.set(key, dot);
    }
    raster.stamp(dot, left - half, Math.floor(y) - half);
  }
}

export interface Dot {
  readonly radius: number;
  readonly ring: number;
  readonly fill: Pixel;
  readonly ground: Pixel;
  readonly isHollow: boolean;
}

function drawn(half: number, shift: number, { radius, ring, fill, ground, isHollow }: Dot): Raster {
  const size = half * 2 + 1;
  const dot = new Raster(size, size);
  const [x, y] = [half + shift, half];
  dot.clear(ground);
  dot.dot(x, y, radius, fill);
  if (isHollow) dot.dot(x, y, radius * 0.55, ground);
  for (let py = 0; py < size; py += 1)
    for (let px = 0; px < size; px += 1)
      if (Math.hypot(px + 0.5 - x, py + 0.5 - y) > radius + ring) dot.pixels[py * size + px] = 0;
  return dot;
}
