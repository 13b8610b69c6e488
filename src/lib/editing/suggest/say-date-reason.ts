import { dateInWords } from '../../messages/date.js';
import type { DateMessages } from '../../messages/types/dates.js';
import type { MakeSuggest } from '../../messages/types/make/suggest.js';
import { parseEdtf } from '../../model/dates/index.js';
import type { DateReason } from './date-choice.js';

interface From {
  readonly from: string;
  readonly title?: string;
  readonly isPublication?: boolean;
}

/** Returns in words how a date was read: “Last month”, read from the publication on 12 March 2025. */
export function sayDateReason(reason: DateReason, messages: MakeSuggest, dates: DateMessages): string {
  const say = (edtf: string): string => inWords(edtf, dates);
  const publication = (edtf: string): string =>
    messages.publication(say(edtf), /^-?\d{4}-\d\d-\d\d/.test(edtf));
  const event = ({ from, title, isPublication = false }: From): string =>
    isPublication ? publication(from) : messages.event(say(from), title);
  switch (reason.kind) {
    case 'stated':
      return messages.stated(reason.words);
    case 'publicationYear':
      return messages.yearFrom(reason.words, publication(reason.published));
    case 'publication':
      return messages.readFrom(reason.words, publication(reason.published));
    case 'otherYear':
      return messages.yearFrom(reason.words, event(reason));
    case 'picked':
    case 'eventBefore':
    case 'textDate':
      return messages.readFrom(reason.words, event(reason));
    case 'countedBack':
      return messages.countedBack(reason.words, event(reason));
    case 'bound':
      return messages.bound(reason.words, event(reason));
    case 'earlier':
      return messages.earlier(reason.words, reason.paragraph);
    case 'byPublication':
      return messages.by(publication(reason.from));
    case 'untilPublication':
      return messages.until(publication(reason.from));
    case 'onPublication':
      return messages.on(publication(reason.from));
    case 'byPicked':
      return messages.by(event(reason));
    case 'untilPicked':
      return messages.until(event(reason));
    case 'onPicked':
      return messages.on(event(reason));
  }
}

/** Returns the day of a date in words: a clock time says nothing more here. */
function inWords(edtf: string, dates: DateMessages): string {
  const read = parseEdtf(edtf.replace(/T.*$/u, ''));
  return read.ok ? dateInWords(read.value, dates) : edtf;
}
