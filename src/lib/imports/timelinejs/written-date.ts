import type { SlideDate } from './slide.js';

/**
 * Returns the parts of a date of TimelineJS 2 and of its first sheet: `2020,9,8`, `2020,9,8,14,30`, `9/8/2020 14:30`, where the
 * month is always first, `2020-09-08`, `2020-09-08T14:30`. What is neither comes back as its year, for the reader of years; undefined where it is empty.
 */
export function writtenDate(text: string): SlideDate | undefined {
  if (text === '') return undefined;
  const [year = '', month = '', day = '', hour = '', minute = ''] = text.split(/\s*,\s*/);
  if (text.includes(',') && /^-?\d+(?:\s*,\s*\d*)+$/.test(text)) {
    const isMidnight = Number(hour) === 0 && Number(minute) === 0;
    const time = isMidnight ? '' : `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
    return { year, month, day, time };
  }
  const slashes = /^(\d{1,2})\/(?:(\d{1,2})\/)?(-?\d+)(?:\s+(.+))?$/.exec(text);
  if (slashes)
    return { year: slashes[3] ?? '', month: slashes[1] ?? '', day: slashes[2] ?? '', time: slashes[4] ?? '' };
  const iso = /^([+-]?\d+)-(\d{2})(?:-(\d{2})(?:[T\s]+(\d.*))?)?$/i.exec(text);
  if (iso) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '', time: iso[4] ?? '' };
  return { year: text, month: '', day: '', time: '' };
}
