import type { Scene } from '../../layout/scene.js';
import { PaintStore } from './columns.js';
import { paintPixels, paintWords, type PaintOptions, type Surface } from './paint.js';
import { Raster } from './raster.js';

/** A canvas of a page or of a worker, as far as it is painted on. `Image` is the platform's `ImageData`. */
export interface PaintedCanvas<Image> {
  width: number;
  height: number;
  getContext: (kind: '2d', options: { alpha: false }) => PaintedContext<Image> | null;
}

interface PaintedContext<Image> extends Surface {
  putImageData: (image: Image, x: number, y: number) => void;
}

/** Makes a picture that shows these pixels, four bytes each, whatever becomes of them. */
export type ImageOf<Image> = (pixels: Uint8ClampedArray<ArrayBuffer>, width: number, height: number) => Image;

/** Paints Scenes on one canvas; its memory is used again for each frame. */
export class Painter<Image> {
  readonly #canvas: PaintedCanvas<Image>;
  readonly #context: PaintedContext<Image>;
  readonly #imageOf: ImageOf<Image>;
  readonly #store = new PaintStore();
  #raster = new Raster(0, 0);
  #image: Image | undefined;

  constructor(canvas: PaintedCanvas<Image>, imageOf: ImageOf<Image>) {
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('this browser gives no 2d canvas');
    this.#canvas = canvas;
    this.#context = context;
    this.#imageOf = imageOf;
  }

  paint(scene: Scene, hasWords: boolean, options: PaintOptions): void {
    const width = Math.max(1, Math.round(scene.width * options.ratio));
    const height = Math.max(1, Math.round(scene.height * options.ratio));
    if (!this.#image || this.#raster.width !== width || this.#raster.height !== height) {
      this.#raster = new Raster(width, height);
      this.#image = this.#imageOf(new Uint8ClampedArray(this.#raster.pixels.buffer), width, height);
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    paintPixels(this.#raster, scene, options, this.#store);
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    this.#context.putImageData(this.#image, 0, 0);
    if (hasWords) paintWords(this.#context, scene, options);
  }
}
