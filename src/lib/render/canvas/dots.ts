import { Raster } from './raster.js';
import type { Pixel } from './theme.js';

/** Places between two pixels that a dot may have. */
const PHASES = 4;

/** Dots as small pictures, drawn once for each colour: hundreds of them are a frame's worth of circles otherwise. */
export class DotStore {
  /** By colour, and then by place between two pixels and whether it is hollow. */
  readonly #dots = new Map<Pixel, (Raster | undefined)[]>();
  #radius = 0;
  #ring = 0;
  #ground = 0;

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
    // Themes and ratios change rarely; a key for each dot of a frame would cost more than the dots.
    if (radius !== this.#radius || ring !== this.#ring || ground !== this.#ground) {
      this.#dots.clear();
      [this.#radius, this.#ring, this.#ground] = [radius, ring, ground];
    }
    let ofColour = this.#dots.get(fill);
    if (!ofColour) this.#dots.set(fill, (ofColour = []));
    const at = phase * 2 + Number(isHollow);
    const dot = (ofColour[at] ??= drawn(half, phase / PHASES, { radius, ring, fill, ground, isHollow }));
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
