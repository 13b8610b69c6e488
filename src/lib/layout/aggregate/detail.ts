import type { Viewport } from '../viewport.js';

/**
 * How closely each band is drawn, by how many of its events begin in a pixel: one mark an event, columns with a count,
 * or a density of columns a pixel or two wide.
 */
export type Detail = 'marks' | 'columns' | 'density';

/** Events a pixel at which columns begin, and density. */
const COLUMNS_FROM = 0.05;
const DENSITY_FROM = 1.5;
/** By this part a bound must be passed before the drawing changes, so that it does not flicker to and fro. */
const SLACK = 0.1;

/** Narrowest bucket of density, in pixels; the widest is twice as wide. */
const BUCKET_PX = 1;
/** A column is this many levels above a bucket of density, and a cell that one event speaks for still higher. */
export const COLUMN_LEVELS = 2;
export const CELL_LEVELS = 4;

/** What the last frame decided; the next one keeps to it where it may. Changed in place. */
export interface DetailMemory {
  level: number | undefined;
  details: Detail[];
}

/**
 * Returns the level whose buckets are one to two pixels wide: 2 to the power of it milliseconds, from the epoch on.
 * Buckets so stay where they are while the view moves, and two of them are one of the next level.
 */
export function levelOf(viewport: Viewport, width: number, memory: DetailMemory): number {
  const msPerPx = (viewport.end - viewport.start) / Math.max(1, width);
  const wanted = Math.ceil(Math.log2(msPerPx * BUCKET_PX));
  const kept = memory.level;
  const px = kept === undefined ? 0 : 2 ** kept / msPerPx;
  const isStill = px >= BUCKET_PX * (1 - SLACK) && px <= BUCKET_PX * 2 * (1 + SLACK);
  memory.level = kept !== undefined && isStill ? kept : wanted;
  return memory.level;
}

/** @param perPx events of the band that begin in a pixel of the view, on average */
export function detailOf(band: number, perPx: number, memory: DetailMemory): Detail {
  const was = memory.details[band];
  // A bound lies a little further off for who would have to cross it.
  const columnsFrom = COLUMNS_FROM * (was === 'marks' ? 1 + SLACK : was ? 1 - SLACK : 1);
  const densityFrom = DENSITY_FROM * (was === 'density' ? 1 - SLACK : was ? 1 + SLACK : 1);
  const detail = perPx >= densityFrom ? 'density' : perPx >= columnsFrom ? 'columns' : 'marks';
  memory.details[band] = detail;
  return detail;
}
