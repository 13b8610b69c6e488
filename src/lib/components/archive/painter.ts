import type { Scene } from '../../layout/scene.js';
import { PaintStore } from '../../render/canvas/columns.js';
import { paintPixels, paintWords, type PaintOptions } from '../../render/canvas/paint.js';
import { Raster } from '../../render/canvas/raster.js';

/** Paints Scenes on one canvas; its memory is used anew for each frame. */
export class Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #heights = new PaintStore();
  #raster = new Raster(0, 0);
  #image: ImageData | undefined;

  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('this browser gives no 2d canvas');
    this.#canvas = canvas;
    this.#context = context;
  }

  paint(scene: Scene, hasWords: boolean, options: PaintOptions): void {
    const width = Math.max(1, Math.round(scene.width * options.ratio));
    const height = Math.max(1, Math.round(scene.height * options.ratio));
    if (!this.#image || this.#raster.width !== width || this.#raster.height !== height) {
      this.#raster = new Raster(width, height);
      this.#image = new ImageData(new Uint8ClampedArray(this.#raster.pixels.buffer), width, height);
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    paintPixels(this.#raster, scene, options, this.#heights);
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    this.#context.putImageData(this.#image, 0, 0);
    if (hasWords) paintWords(this.#context, scene, options);
  }
}
