/** The cases as text, for the table test and for the child processes of zones.test.ts. */
import { type DateShape, parseEdtf, shapeOf } from '../../../src/lib/model/dates/index.js';
import { dateInWords, dayInWords, shortDay } from '../../../src/lib/messages/date.js';
import englishDates from '../../../src/lib/messages/en/dates.js';
import { invalidCases, validCases } from './cases.js';

/** What a Date of JavaScript can hold. */
const isInDate = (ms: number): boolean => Math.abs(ms) <= 8.64e15;

/** `2020-09-08T14:25:42`, shorter where seconds or the whole time are zero; beyond a Date the milliseconds. */
export function instantInWords(ms: number): string {
  if (!isInDate(ms)) return String(ms);
  return new Date(ms).toISOString().replace(/(T00:00:00|:00)?\.000Z$/, '');
}

/** `lasted, start open, about end, uncertain`. */
export function shapeInWords(shape: DateShape): string {
  return [
    shape.kind,
    shape.start === 'known' ? '' : `start ${shape.start}`,
    shape.end === 'known' ? '' : `end ${shape.end}`,
    shape.approximateStart ? 'about start' : '',
    shape.approximateEnd ? 'about end' : '',
    shape.uncertain ? 'uncertain' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** A line for each case, with everything that the machine's zone could get wrong. */
export function printCases(): string {
  return [...validCases.map(({ edtf }) => edtf), ...invalidCases.map(({ text }) => text)]
    .map(printCase)
    .join('\n');
}

function printCase(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return JSON.stringify([text, parsed.column, parsed.what, parsed.fix]);
  const shape = shapeOf(parsed.value);
  const days = [shape.earliest, shape.latest]
    .filter(isInDate)
    .map((ms) => `${dayInWords(ms, englishDates)} ${shortDay(ms, englishDates)}`);
  const bounds = [instantInWords(shape.earliest), instantInWords(shape.latest)];
  return JSON.stringify([
    text,
    ...bounds,
    shapeInWords(shape),
    dateInWords(parsed.value, englishDates),
    ...days,
  ]);
}
