/**
 * Date to text, the other way round from parse.ts: for every text that parses, `formatEdtf(parseEdtf(text).value)`
 * is that text again.
 */
import type { Edtf, EdtfDate, EdtfEnd, EdtfTime } from './value.js';

/**
 * Writes a date as an EDTF string (ISO 8601-2:2019, the profile of parse.ts). Takes any value that parseEdtf
 * gives; numbers out of range (a 13th month) are written as they are and will not parse again.
 */
export function formatEdtf(value: Edtf): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value);
    case 'interval':
      return `${formatEnd(value.start)}/${formatEnd(value.end)}`;
    case 'one-of': {
      const { earliest, latest } = value;
      return `[${earliest ? formatDate(earliest) : ''}..${latest ? formatDate(latest) : ''}]`;
    }
  }
}

function formatEnd(end: EdtfEnd): string {
  if (end === 'unknown') return '';
  return end === 'open' ? '..' : formatDate(end);
}

function formatDate(date: EdtfDate): string {
  return formatFields(date) + formatQualifier(date);
}

function formatFields(date: EdtfDate): string {
  switch (date.precision) {
    case 'decade':
      return formatDecade(date.year);
    case 'year':
      return formatYear(date.year);
    case 'month-unspecified':
      return `${formatYear(date.year)}-XX`;
    case 'season':
      return `${formatYear(date.year)}-${date.season}`;
    case 'month':
      return `${formatYear(date.year)}-${pad(date.month)}`;
    case 'day-unspecified':
      return `${formatYear(date.year)}-${pad(date.month)}-XX`;
    case 'day':
      return `${formatYear(date.year)}-${pad(date.month)}-${pad(date.day)}`;
    case 'time':
      return `${formatYear(date.year)}-${pad(date.month)}-${pad(date.day)}T${formatClock(date)}`;
  }
}

/** `2020`, `0099`, `-0044`, `Y12000`. */
function formatYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return (year < 0 ? '-' : '') + pad(Math.abs(year), 4);
}

/** From the decade's earliest year: 2020 is `202X`, -49 is `-004X`, -9 is `-000X`. */
function formatDecade(year: number): string {
  return `${year < 0 ? '-' : ''}${pad(Math.floor(Math.abs(year) / 10), 3)}X`;
}

function formatClock(time: EdtfTime): string {
  const second = time.second === undefined ? '' : `:${pad(time.second)}`;
  return `${pad(time.hour)}:${pad(time.minute)}${second}${formatOffset(time.offset)}`;
}

function formatOffset(offset: 'Z' | number): string {
  if (offset === 'Z') return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function formatQualifier(date: EdtfDate): string {
  if (date.approximate) return date.uncertain ? '%' : '~';
  return date.uncertain ? '?' : '';
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
