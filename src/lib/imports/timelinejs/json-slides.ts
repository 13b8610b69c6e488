import { leftFields } from '../item-report.js';
import { objectOf, scalarText } from '../json/json-text.js';
import { timeFields } from './slide-date.js';
import type { Slide, SlideDate, SlideNames } from './slide.js';

type Fields = Readonly<Record<string, unknown>>;

export const JSON_NAMES: SlideNames = {
  headline: 'text.headline',
  start: 'start_date',
  end: 'end_date',
  media: 'media.url',
  slide: 'item',
};
const PLACED: ReadonlySet<string> = new Set([
  ...['unique_id', 'group', 'display_date', 'autolink', 'text.headline', 'text.text', 'media.url'],
  'start_date.display_date',
  ...['start_date', 'end_date'].flatMap((date) =>
    ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'].map((part) => `${date}.${part}`),
  ),
]);

/** Returns a slide of the JSON of TimelineJS 3. */
export function jsonSlide(item: Fields, kind: Slide['kind'], row: number): Slide {
  const text = objectOf(item['text']);
  const media = objectOf(item['media']);
  const [start, end] = [objectOf(item['start_date']), objectOf(item['end_date'])];
  const dates = { start: start && dateOf(start), end: end && dateOf(end) };
  return {
    kind,
    row,
    id: scalarText(item['unique_id']),
    // Eras of old files have it by itself.
    headline: scalarText(text?.['headline']) || scalarText(item['headline']),
    text: scalarText(text?.['text']),
    ...dates,
    displayDate: scalarText(item['display_date']) || scalarText(start?.['display_date']),
    group: scalarText(item['group']),
    media: scalarText(media?.['url']),
    linked: ['caption', 'credit', 'link'].map((name) => scalarText(media?.[name])),
    fields: { ...leftFields(item, PLACED), ...timeFields(dates, JSON_NAMES) },
  };
}

function dateOf(date: Fields): SlideDate {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) => scalarText(date[part]));
  return { year, month, day, time: clockOf(date) };
}

/** Returns the time of day of a date; empty for midnight, which stands for none. */
function clockOf(date: Fields): string {
  const [hour = '', minute = '', second = ''] = ['hour', 'minute', 'second'].map((part) =>
    scalarText(date[part]),
  );
  if ([hour, minute, second].every((part) => part === '' || Number(part) === 0)) return '';
  const two = (part: string): string => (part || '0').padStart(2, '0');
  return [two(hour), two(minute), ...(second === '' || Number(second) === 0 ? [] : [two(second)])].join(':');
}
