import type { CitationMessages } from '../citation.js';
import { englishDates } from './dates.js';

export const englishCitation: CitationMessages = {
  undated: 'undated',
  day: (day, month, year) => englishDates.shortDay(day, month, year),
  beside: (name, day) => `${name}, ${day}`,
  paragraph: (source, number) => `${source}, ¶ ${number}`,
};
