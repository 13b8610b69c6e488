import type { Handle } from '@sveltejs/kit';

/** Fonts are preloaded beside scripts and styles, so that the first paint has them where the line is fast. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { preload: ({ type }) => type === 'js' || type === 'css' || type === 'font' });
