import { Painter } from '../../render/canvas/painter.js';
import type { AxisClient, SceneDrawn } from '../../state/archive-client.js';

/** Hands a canvas to the worker, which paints on it; in a browser that keeps it here, the page paints what the worker drew. */
export function handCanvas(client: AxisClient, canvas: HTMLCanvasElement): void {
  let painter: Painter<ImageData> | undefined;
  client.setCanvas(canvas, ({ scene, options }: SceneDrawn) => {
    painter ??= new Painter(canvas, (pixels, width, height) => new ImageData(pixels, width, height));
    painter.paint(scene, true, options);
  });
}
