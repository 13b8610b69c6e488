import type { Format } from './format.js';

/** The numbered figure with its notes as PDF; what writes it is loaded only now. */
export const pdf: Format = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  write: async (timeline, options, assets) =>
    (await import('./pdf/document.js')).writePdf(timeline, options, assets),
};
