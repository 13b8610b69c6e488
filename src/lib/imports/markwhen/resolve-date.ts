import { DAY_MS } from '../../model/dates/calendar.js';
import { boundsOf, parseEdtf } from '../../model/dates/index.js';
import { civilOf } from '../../model/dates/civil.js';
import { edtfOfParts, edtfOfSpan } from '../dates/date-of-parts.js';
import { offsetInZone, writeZoneOffset } from '../dates/zone-offset.js';
import { addAmounts, type AmountUnit } from './amount.js';
import type { Expression, RelativeSide, Side } from './expression.js';
import { endOf, startOf, type Point } from './point.js';

/** The date of an event, and what others can count from. */
export interface ResolvedDate {
  readonly edtf: string;
  /** On its clock, in milliseconds from 1970; the end is when it is over. */
  readonly from: number;
  readonly to: number;
  /** It is less precise than a day. */
  readonly isCoarse: boolean;
  /** It was worked out from another event, or from a length. */
  readonly isCounted: boolean;
  /** It has a time of the day that was left out, since it has no zone. */
  readonly hasLostTime: boolean;
  /** Its end was before its start, and was left out. */
  readonly isReversed: boolean;
}

/** Why there is no date. */
export type NoDate = 'now' | 'no-year' | 'no-event' | 'no-date';

export interface Others {
  readonly previous: ResolvedDate | undefined;
  /** By the ids of the events before; undefined for one without a date. */
  readonly byId: ReadonlyMap<string, ResolvedDate | undefined>;
  readonly hasPrevious: boolean;
  /** IANA name, or seconds east of UTC, of times that have no zone. */
  readonly zone?: string | number | undefined;
}

interface Edge {
  readonly at: number;
  readonly isCoarse: boolean;
  /** It is no more precise than a year. */
  readonly isYear?: boolean;
  /** Absent where it was counted. */
  readonly point?: Point | undefined;
}

/** Works out the date of an event from what stands before its colon and the events before it. */
export function resolveDate(expression: Expression, others: Others): ResolvedDate | NoDate {
  if (expression.kind === 'edtf') return resolveEdtf(expression.edtf);
  const { from, to } = expression;
  if (from.kind === 'now' || to?.kind === 'now') return 'now';
  if (from.kind === 'no-year' || to?.kind === 'no-year') return 'no-year';
  const span = spanOf(from, to, others);
  return typeof span === 'string' ? span : writeSpan(span, expression, others);
}

function resolveEdtf(edtf: string): ResolvedDate | NoDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return 'no-date';
  const { earliest, latest } = boundsOf(parsed.value);
  const times = { isCoarse: true, isCounted: false, hasLostTime: false, isReversed: false };
  return { edtf, from: earliest, to: latest, ...times };
}

interface Span {
  readonly from: Edge;
  /** When it is over. */
  readonly to: Edge;
  readonly isCounted: boolean;
  readonly units: readonly AmountUnit[];
}

function spanOf(from: Side, to: Side | undefined, others: Others): Span | NoDate {
  if (from.kind === 'relative' && to === undefined) return singleRelative(from, others);
  if (from.kind === 'relative' && from.isBefore && to?.kind === 'relative' && to.id === undefined) {
    // `before !id 2 days / 3 weeks`: it ends two days before, and lasted three weeks.
    const base = baseOf(from, others);
    if (typeof base === 'string') return base;
    const end = addAmounts(base.at, from.amounts, -1);
    const start = addAmounts(end, to.amounts, -1);
    const units = [...from.amounts, ...to.amounts].map(({ unit }) => unit);
    return { from: { ...base, at: start }, to: { ...base, at: end }, isCounted: true, units };
  }
  const first = edgeOf(from, 'start', others, undefined);
  if (typeof first === 'string') return first;
  if (to === undefined) {
    const end = first.point ? endOf(first.point) : first.at;
    return { from: first, to: { ...first, at: end }, isCounted: first.point === undefined, units: [] };
  }
  const last = edgeOf(to, 'end', others, first);
  if (typeof last === 'string') return last;
  const sides = [from, to].flatMap((side) => (side.kind === 'relative' ? side.amounts : []));
  const isCounted = first.point === undefined || last.point === undefined;
  return { from: first, to: last, isCounted, units: sides.map(({ unit }) => unit) };
}

/** `3 weeks`: as long as that, from where the one before ends; `before !id 3 weeks`: as long as that until it starts. */
function singleRelative(side: RelativeSide, others: Others): Span | NoDate {
  const base = baseOf(side, others);
  if (typeof base === 'string') return base;
  const other = { ...base, at: addAmounts(base.at, side.amounts, side.isBefore ? -1 : 1) };
  const isBack = other.at < base.at;
  const units = side.amounts.map(({ unit }) => unit);
  return { from: isBack ? other : base, to: isBack ? base : other, isCounted: true, units };
}

function edgeOf(side: Side, which: 'start' | 'end', others: Others, start: Edge | undefined): Edge | NoDate {
  if (side.kind === 'now' || side.kind === 'no-year') return side.kind;
  if (side.kind === 'point') {
    const { point } = side;
    const precision = { isCoarse: point.day === undefined, isYear: point.month === undefined };
    return { at: which === 'start' ? startOf(point) : endOf(point), ...precision, point };
  }
  if (side.kind === 'time') return timeAfter(side.clock, start ?? others.previous?.to, others);
  const isOwnLength = start !== undefined && side.id === undefined && side.edge === undefined;
  const base = isOwnLength
    ? { at: start.at, isCoarse: start.isCoarse, isYear: start.isYear ?? false }
    : baseOf(side, others, start && 'start');
  if (typeof base === 'string') return base;
  return { ...base, at: addAmounts(base.at, side.amounts, side.isBefore ? -1 : 1) };
}

function timeAfter(
  clock: NonNullable<Point['clock']>,
  base: Edge | number | undefined,
  others: Others,
): Edge | NoDate {
  if (base === undefined) return others.hasPrevious ? 'no-date' : 'no-event';
  const after = typeof base === 'number' ? base : base.at;
  const day = Math.floor(after / DAY_MS);
  const [sameDay, nextDay] = [day, day + 1].map((each): Point => ({ ...civilOf(each), clock }));
  const point = sameDay && startOf(sameDay) >= after ? sameDay : nextDay;
  return point ? { at: startOf(point), isCoarse: false, point } : 'no-date';
}

/** Returns the moment that a side counts from. */
function baseOf({ id, edge, isBefore }: RelativeSide, others: Others, otherwise?: 'start'): Edge | NoDate {
  const isKnown = id === undefined ? others.hasPrevious : others.byId.has(id);
  if (!isKnown) return 'no-event';
  const date = id === undefined ? others.previous : others.byId.get(id);
  if (!date) return 'no-date';
  if (!Number.isFinite(date.from) || !Number.isFinite(date.to)) return 'no-date';
  const isStart = (edge ?? (isBefore ? 'start' : (otherwise ?? 'end'))) === 'start';
  return { at: isStart ? date.from : date.to, isCoarse: date.isCoarse };
}

function writeSpan(
  { from, to, isCounted, units }: Span,
  expression: Expression,
  others: Others,
): ResolvedDate | NoDate {
  const times = { from: from.at, to: Math.max(from.at, to.at), isCoarse: from.isCoarse || to.isCoarse };
  const hasTime = [from, to].some(({ at, point }) => (point ? point.clock !== undefined : at % DAY_MS !== 0));
  const isMoment = hasTime && writeTime(from, others) !== undefined && writeTime(to, others) !== undefined;
  const isReversed =
    to.at < from.at || (to.point !== undefined && to.at <= from.at && startOf(to.point) < from.at);
  const rest = { ...times, isCounted, hasLostTime: hasTime && !isMoment, isReversed };
  const isSingle = expression.kind === 'sides' && expression.to === undefined && !isCounted;
  const first = isMoment ? writeTime(from, others) : writeEdge(from, 'start', { units, isCounted });
  const last = isMoment
    ? writeTime(to, others)
    : writeEdge({ ...to, at: times.to }, 'end', { units, isCounted });
  if (first === undefined || last === undefined) return 'no-date';
  // What is over when it begins is at its beginning.
  const isAtOnce = to.at <= from.at;
  return { edtf: isSingle || isAtOnce ? first : edtfOfSpan(first, last), ...rest };
}

interface Counted {
  readonly units: readonly AmountUnit[];
  readonly isCounted: boolean;
}

/** Writes one end as precise as it is: a day that was counted from a month or a year is about that day. */
function writeEdge(edge: Edge, which: 'start' | 'end', { units, isCounted }: Counted): string | undefined {
  const { at, point, isCoarse } = edge;
  const hasUnits = isCounted && units.length > 0;
  const isYears = hasUnits && edge.isYear === true && units.every((unit) => unit === 'year');
  const isMonths = hasUnits && units.every((unit) => unit === 'month' || unit === 'year');
  if (point && !(isCounted && isCoarse && !isMonths && !isYears))
    return edtfOfParts({ year: point.year, month: point.month, day: point.day });
  // An end at midnight is the day before.
  const { year, month, day } = civilOf(Math.floor((which === 'end' ? at - 1 : at) / DAY_MS));
  if (isCoarse && isMonths) return edtfOfParts(isYears ? { year } : { year, month });
  const edtf = edtfOfParts({ year, month, day });
  return edtf !== undefined && isCoarse ? `${edtf}~` : edtf;
}

function writeTime({ at, point }: Edge, { zone }: Others): string | undefined {
  const day = civilOf(Math.floor(at / DAY_MS));
  const seconds = (((at % DAY_MS) + DAY_MS) % DAY_MS) / 1000;
  const parts = {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: Math.floor(seconds % 60),
  };
  const own = point?.clock?.offset;
  const offset = own ?? (typeof zone === 'string' ? offsetInZone(zone, { ...day, ...parts }) : zone);
  if (offset === undefined || (point !== undefined && point.clock === undefined)) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  const isToSecond = parts.second > 0 || (point?.clock?.second ?? 0) > 0;
  const time = [parts.hour, parts.minute, ...(isToSecond ? [parts.second] : [])].map(two).join(':');
  return edtfOfParts({ ...day, time: `${time}${point?.clock?.isUtc ? 'Z' : writeZoneOffset(offset)}` });
}
