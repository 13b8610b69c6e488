/**
 * What a date claims, for whoever draws it or puts it into words: a moment somewhere in August and a state
 * that lasted all August cover the same days and are not the same thing.
 */
import { boundsOf } from './bounds.js';
import type { Edtf, EdtfDate, EdtfEnd } from './value.js';

export interface DateShape {
  /**
   * `instant`: a moment with its clock time. `day`: somewhere on one day. `within`: a moment somewhere in a longer
   * time. `lasted`: a state, from its start to its end.
   */
  readonly kind: 'instant' | 'day' | 'within' | 'lasted';
  readonly start: EndState;
  readonly end: EndState;
  readonly approximateStart: boolean;
  readonly approximateEnd: boolean;
  /** Some part of the date is marked as uncertain. */
  readonly uncertain: boolean;
  /** UTC milliseconds, half-open, as boundsOf gives them; infinite where the end is not known. */
  readonly earliest: number;
  readonly latest: number;
}

/** `open`: it goes on without an end. `unknown`: there is one, and it is not said when. */
export type EndState = 'known' | 'open' | 'unknown';

/**
 * Tells a moment from a state, and a known end from an open or unknown one. `[..b]` is a moment of unknown start, `[a..]`
 * one of unknown end; `../b` a state of open start, `/b` one of unknown start (ISO 8601-2:2019, EDTF).
 */
export function shapeOf(value: Edtf): DateShape {
  switch (value.kind) {
    case 'date':
      return shapeBetween(value, kindOfDate(value), value, value);
    case 'one-of':
      return shapeBetween(value, 'within', value.earliest ?? 'unknown', value.latest ?? 'unknown');
    case 'interval':
      return shapeBetween(value, 'lasted', value.start, value.end);
  }
}

function kindOfDate(date: EdtfDate): DateShape['kind'] {
  if (date.precision === 'time') return 'instant';
  return date.precision === 'day' ? 'day' : 'within';
}

function shapeBetween(value: Edtf, kind: DateShape['kind'], start: EdtfEnd, end: EdtfEnd): DateShape {
  return {
    kind,
    start: typeof start === 'string' ? start : 'known',
    end: typeof end === 'string' ? end : 'known',
    approximateStart: typeof start !== 'string' && start.approximate,
    approximateEnd: typeof end !== 'string' && end.approximate,
    uncertain: isUncertain(start) || isUncertain(end),
    ...boundsOf(value),
  };
}

function isUncertain(end: EdtfEnd): boolean {
  return typeof end !== 'string' && end.uncertain;
}
