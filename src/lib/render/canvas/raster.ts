import { blend, type Pixel } from './theme.js';

/** So few pixels of a row are written one by one: asking for them to be filled takes longer. */
const THIN_PX = 8;

/**
 * A picture in memory, written pixel by pixel. Thousands of small shapes cost less so than as calls of a canvas: a
 * frame of 12 lanes of 1,600 columns took 5.7 ms instead of 13.7. Places are device pixels; what lies outside is cut.
 */
export class Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array<ArrayBuffer>;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint32Array(width * height);
  }

  clear(colour: Pixel): void {
    this.pixels.fill(colour);
  }

  rect(left: number, top: number, right: number, bottom: number, colour: Pixel): void {
    const [x0, x1] = [Math.max(0, left), Math.min(this.width, right)];
    if (x0 >= x1) return;
    if (x1 - x0 <= THIN_PX) {
      const last = Math.min(this.height, bottom) * this.width;
      for (let row = Math.max(0, top) * this.width; row < last; row += this.width)
        for (let x = x0; x < x1; x += 1) this.pixels[row + x] = colour;
      return;
    }
    for (let y = Math.max(0, top); y < Math.min(this.height, bottom); y += 1)
      this.pixels.fill(colour, y * this.width + x0, y * this.width + x1);
  }

  /** The edge of a box, `line` pixels thick, inside of it. */
  frame(left: number, top: number, right: number, bottom: number, line: number, colour: Pixel): void {
    this.rect(left, top, right, top + line, colour);
    this.rect(left, bottom - line, right, bottom, colour);
    this.rect(left, top, left + line, bottom, colour);
    this.rect(right - line, top, right, bottom, colour);
  }

  /** A column that is on a line: `full` pixels of one colour from below, and another above them up to `pale`. */
  column(
    left: number,
    right: number,
    bottom: number,
    full: number,
    colour: Pixel,
    pale: number,
    above: Pixel,
  ): void {
    const { width, pixels } = this;
    const highest = Math.min(bottom, Math.max(full, pale));
    for (let up = 0; up < highest; up += 1) {
      const row = (bottom - 1 - up) * width;
      const wanted = up < full ? colour : above;
      for (let x = left; x < right; x += 1) pixels[row + x] = wanted;
    }
  }

  /** Puts a small picture on this one; its pixels that are 0 leave what is there. */
  stamp(small: Raster, left: number, top: number): void {
    for (let y = Math.max(0, -top); y < small.height && top + y < this.height; y += 1) {
      const [from, to] = [y * small.width, (top + y) * this.width + left];
      for (let x = Math.max(0, -left); x < small.width && left + x < this.width; x += 1) {
        const colour = small.pixels[from + x] ?? 0;
        if (colour !== 0) this.pixels[to + x] = colour;
      }
    }
  }

  /** A filled circle with smooth edges, over what is there. */
  dot(x: number, y: number, radius: number, colour: Pixel): void {
    const [x0, x1] = [Math.floor(x - radius - 1), Math.ceil(x + radius + 1)];
    const [y0, y1] = [Math.floor(y - radius - 1), Math.ceil(y + radius + 1)];
    for (let py = Math.max(0, y0); py < Math.min(this.height, y1); py += 1)
      for (let px = Math.max(0, x0); px < Math.min(this.width, x1); px += 1) {
        const [across, down] = [px + 0.5 - x, py + 0.5 - y];
        const cover = radius + 0.5 - Math.sqrt(across * across + down * down);
        if (cover <= 0) continue;
        const at = py * this.width + px;
        this.pixels[at] = cover >= 1 ? colour : blend(colour, this.pixels[at] ?? 0, cover);
      }
  }
}
