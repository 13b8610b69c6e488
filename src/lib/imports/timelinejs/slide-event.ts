import { oneLine } from '../../formats/plain.js';
import type { EventDate } from '../../model/timeline.js';
import { checkedSpan, importedDate, REVERSED_SPAN } from '../dates/date-of-parts.js';
import type { EventKeys } from '../event-key.js';
import { addressesIn, readHtml } from '../html-text.js';
import type { CandidateQuote, CandidateSource, ImportedEvent } from '../import.js';
import { ERA_IMPORTANCE, ERA_TAG, type ItemReport } from '../item-report.js';
import { pageAddress } from '../page-address.js';
import { readSlideDate } from './slide-date.js';
import type { Slide, SlideDate, SlideNames } from './slide.js';

/** Turns the slides of a file into events. */
export class SlideReader {
  /** Slides whose time of day was left out, since nobody knows its zone. */
  timesLeftOut = 0;
  readonly #report: ItemReport;
  readonly #names: SlideNames;
  readonly #keys: EventKeys;
  readonly #zone: string | undefined;

  constructor(report: ItemReport, names: SlideNames, keys: EventKeys, zone: string | undefined) {
    this.#report = report;
    this.#names = names;
    this.#keys = keys;
    this.#zone = zone;
  }

  /** Adds the event of a slide to the report; one without a headline is said to be left out. */
  read(slide: Slide): void {
    const title = oneLine(readHtml(slide.headline).text).trim();
    if (title === '') {
      this.#report.problem('no-title', slide.row, {
        column: this.#names.headline,
        what: `${this.#names.slide} ${slide.row} has no headline, and is left out`,
        found: readHtml(slide.text).text,
        fix: 'give it a headline',
      });
      return;
    }
    this.#report.add(this.#eventOf(slide, title));
  }

  #eventOf(slide: Slide, title: string): ImportedEvent {
    const { text, links, quotes } = readHtml(slide.text);
    const date = this.#dateOf(slide);
    const media = mediaOf(slide.media);
    const sources = [...links, ...media.sources, ...slide.linked.flatMap(linksOf)].filter(
      ({ url }) => url === undefined || pageAddress(url) !== undefined,
    );
    const plain = addressesIn(text).map((url) => ({ url }));
    const group = oneLine(readHtml(slide.group).text).trim();
    return {
      key: this.#keys.keyOf(slide.id, title),
      row: slide.row,
      title,
      ...(text === '' ? {} : { summary: text }),
      ...(date ? { date } : {}),
      ...(group === '' ? {} : { lane: group }),
      ...(slide.kind === 'era' ? { tags: [ERA_TAG], importance: ERA_IMPORTANCE } : {}),
      sources: eachOnce([...sources, ...plain.filter(({ url }) => pageAddress(url) !== undefined)]),
      quotes: [...quotes.map((quote): CandidateQuote => ({ text: quote })), ...media.quotes],
      fields: { ...slide.fields, ...(media.isField ? { [this.#names.media]: slide.media } : {}) },
    };
  }

  #dateOf(slide: Slide): EventDate | undefined {
    const { start: startName, end: endName } = this.#names;
    if (slide.start === undefined) {
      this.#say('date', slide, { column: startName, what: 'there is no date', fix: 'give it a year' });
      return undefined;
    }
    const start = this.#part(slide, slide.start, startName);
    if (start === undefined) return undefined;
    const end = slide.end && this.#part(slide, slide.end, endName);
    const { edtf, isReversed } = checkedSpan(start, end);
    if (isReversed) this.#say('doubtful-date', slide, { column: endName, ...REVERSED_SPAN });
    const from = `${this.#names.slide} ${slide.row} of ${this.#report.name}`;
    return importedDate(edtf, from, oneLine(readHtml(slide.displayDate).text));
  }

  #part(slide: Slide, part: SlideDate, column: string): string | undefined {
    const { edtf, fault, isTimeLeftOut = false } = readSlideDate(part, this.#zone);
    if (isTimeLeftOut) this.timesLeftOut += 1;
    const isStart = part === slide.start;
    if (fault !== undefined) {
      const kind = edtf === undefined && isStart ? 'date' : 'doubtful-date';
      this.#say(kind, slide, { column, ...fault, part });
    }
    return edtf;
  }

  #say(
    kind: 'date' | 'doubtful-date',
    slide: Slide,
    said: { readonly column: string; readonly what: string; readonly fix: string; readonly part?: SlideDate },
  ): void {
    const { column, what, fix, part = slide.end } = said;
    const found = part ? [part.year, part.month, part.day, part.time].join(' ').trim() : '';
    this.#report.problem(kind, slide.row, { column, what, found, fix });
  }
}

/** Returns what the media of a slide are: a page to quote from, a quotation, or something that is shown. */
function mediaOf(media: string): {
  readonly sources: readonly CandidateSource[];
  readonly quotes: readonly CandidateQuote[];
  readonly isField: boolean;
} {
  const page = pageAddress(media);
  if (page !== undefined) return { sources: [{ url: page }], quotes: [], isField: false };
  if (!/<(?:blockquote|q)\b/i.test(media)) return { sources: [], quotes: [], isField: media !== '' };
  const { links, quotes } = readHtml(media);
  return { sources: links, quotes: quotes.map((text) => ({ text })), isField: quotes.length === 0 };
}

/** Returns the links of a text, or the address that it is. */
function linksOf(text: string): readonly CandidateSource[] {
  const { links, text: plain } = readHtml(text);
  return [...links, ...addressesIn(plain).map((url) => ({ url }))];
}

function eachOnce(sources: readonly CandidateSource[]): readonly CandidateSource[] {
  const known = new Map<string, CandidateSource>();
  for (const source of sources) {
    const key = source.url ?? source.title ?? '';
    if (known.get(key)?.title === undefined) known.set(key, { ...known.get(key), ...source });
  }
  return [...known.values()];
}
