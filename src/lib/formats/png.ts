import type { Format } from './format.js';
import { figureSheet } from './svg.js';

/** Sharp on paper and on fine screens. */
const SCALE = 2;

/** The numbered figure as a picture; the renderer is loaded only now. */
export const png: Format = {
  id: 'png',
  extension: 'png',
  mediaType: 'image/png',
  write: async (timeline, options, assets) => {
    const { rasterise } = await import('./raster.js');
    return rasterise(figureSheet(timeline, options, true), timeline, assets, options.figure?.scale ?? SCALE);
  },
};
