import { oneLine } from '../../formats/plain.js';
import type { DayOrder } from '../../tables/dates/day-order.js';
import { importedDate } from '../dates/date-of-parts.js';
import { isKnownZone } from '../dates/zone-offset.js';
import type { EventKeys } from '../event-key.js';
import type { ImportedEvent, ImportOptions, ImportProblem } from '../import.js';
import { readEventLine, type EventLine } from './event-line.js';
import { readEventText } from './event-text.js';
import { noDateProblem, noTitleProblem, repeatProblem, reversedProblem, zoneProblem } from './problems.js';
import { listOf, readProperties } from './properties.js';
import { resolveDate, type ResolvedDate } from './resolve-date.js';
import { sectionsAfter, type Section } from './section.js';

export interface PageOptions {
  /** The number of its first line in the file. */
  readonly firstLine: number;
  readonly keys: EventKeys;
  readonly options: ImportOptions;
  /** Its title is then the lane of what is in no section. */
  readonly isOneOfSeveral: boolean;
}

/** What a page of a file has. */
export interface Page {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly events: readonly ImportedEvent[];
  readonly problems: readonly ImportProblem[];
  readonly rows: number;
  readonly order: DayOrder;
  readonly orderFrom: 'file' | 'otherwise';
  /** It has dates whose order of day and month matters. */
  readonly hasOrdered: boolean;
  readonly lostTimes: number;
  /** What the header says that has no place. */
  readonly unplacedHeader: readonly string[];
}

const PLACED = new Set(['title', 'description', 'dateFormat', 'timezone', 'tz', 'view', 'edit']);

/** Reads a page: its header, and then its events, each with the lines below it. */
export function readMarkwhenPage(lines: readonly string[], given: PageOptions): Page {
  const first = lines.findIndex((line) => line.trim() !== '' && !/^\s*\/\//.test(line));
  const top = first < 0 ? lines.length : first;
  const header = readHeader(lines, top);
  const { values } = header;
  const format = values.get('dateFormat');
  const order = /^d\/M\/y$/.test(format ?? '')
    ? 'dmy'
    : format === undefined
      ? (given.options.order ?? 'mdy')
      : 'mdy';
  const reader = new PageReader(order, values, given);
  reader.read(lines, header.end);
  return {
    title: textOf(values.get('title'), true),
    description: textOf(values.get('description'), false),
    events: reader.events,
    problems: reader.problems,
    rows: reader.rows,
    order,
    orderFrom: format === undefined ? 'otherwise' : 'file',
    hasOrdered: reader.hasOrdered,
    lostTimes: reader.lostTimes,
    unplacedHeader: [...values.keys()].filter((name) => !PLACED.has(name) && !name.startsWith('#')),
  };
}

/** Reads the settings of a page; blank lines and comments may stand between them. */
function readHeader(
  lines: readonly string[],
  from: number,
): { readonly values: ReadonlyMap<string, string>; readonly end: number } {
  const values = new Map<string, string>();
  const isOther = (line: string): boolean =>
    readEventLine(line, 'mdy') !== undefined || sectionsAfter(line, []) !== undefined;
  let end = from;
  for (;;) {
    const part = readProperties(lines, isOther, end);
    for (const [name, value] of part.values) values.set(name, value);
    end += part.length;
    while (end < lines.length && (lines[end] ?? '').trim() === '') end += 1;
    if (part.length === 0 || end >= lines.length) return { values, end };
  }
}

function textOf(value: string | undefined, isOneLine: boolean): string | undefined {
  const text = (isOneLine ? oneLine(value ?? '') : (value ?? '')).trim();
  return text === '' ? undefined : text;
}

class PageReader {
  readonly events: ImportedEvent[] = [];
  readonly problems: ImportProblem[] = [];
  rows = 0;
  hasOrdered = false;
  lostTimes = 0;
  readonly #order: DayOrder;
  readonly #header: ReadonlyMap<string, string>;
  readonly #given: PageOptions;
  readonly #byId = new Map<string, ResolvedDate | undefined>();
  #previous: ResolvedDate | undefined;
  #last: { readonly line: string; readonly event: EventLine | undefined } | undefined;
  #sections: readonly Section[] = [];

  constructor(order: DayOrder, header: ReadonlyMap<string, string>, given: PageOptions) {
    this.#order = order;
    this.#header = header;
    this.#given = given;
  }

  read(lines: readonly string[], start: number): void {
    for (let at = start; at < lines.length;) {
      const line = lines[at] ?? '';
      const sections = sectionsAfter(line, this.#sections);
      const event = sections ? undefined : this.#eventOf(line);
      if (sections) {
        const isStart = sections.length > 0 && sections.at(-1) !== this.#sections.at(-1);
        this.#sections = isStart ? this.#withZone(sections, lines, at + 1) : sections;
      }
      if (!event) {
        at += 1;
        continue;
      }
      const end = this.#endOf(lines, at + 1);
      this.#add(event, lines.slice(at + 1, end), this.#given.firstLine + at);
      at = end;
    }
  }

  #withZone(sections: readonly Section[], lines: readonly string[], from: number): readonly Section[] {
    const isEnd = (line: string): boolean => line.trim() === '' || this.#isOther(line);
    const { values } = readProperties(lines, isEnd, from);
    const zone = values.get('timezone') ?? values.get('tz');
    return sections.map((section, at) =>
      at === sections.length - 1 && zone ? { ...section, zone } : section,
    );
  }

  /** Returns where the lines of an event end: at the next event, or section. */
  #endOf(lines: readonly string[], from: number): number {
    let end = from;
    while (end < lines.length && !this.#isOther(lines[end] ?? '')) end += 1;
    return end;
  }

  #isOther(line: string): boolean {
    return sectionsAfter(line, []) !== undefined || this.#eventOf(line) !== undefined;
  }

  /** Reads a line once: it is asked for as the end of the event before, and as the beginning of its own. */
  #eventOf(line: string): EventLine | undefined {
    if (this.#last?.line !== line) this.#last = { line, event: readEventLine(line, this.#order) };
    return this.#last.event;
  }

  #add(line: EventLine, below: readonly string[], row: number): void {
    this.rows += 1;
    const properties = readProperties(below, (each) => each.trim() === '' || this.#isOther(each));
    const { values } = properties;
    const others = below.slice(properties.length).filter((each) => !/^\s*\/\//.test(each));
    const text = readEventText(line.text, others);
    const id = values.get('id') ?? text.id;
    const before = this.problems.length;
    const date = this.#dateOf(line, values, row);
    if (id !== undefined) this.#byId.set(id, date);
    this.#previous = date;
    if (line.recurrence !== undefined) this.problems.push(repeatProblem(line.recurrence, row));
    if (text.title === '') {
      // What is wrong with its date does not matter then.
      this.problems.splice(before);
      this.problems.push(noTitleProblem(line.written, row));
      return;
    }
    const outer = this.#sections.map(({ title }) => title).filter((title) => title !== '');
    const lane =
      outer[0] ?? (this.#given.isOneOfSeveral ? textOf(this.#header.get('title'), true) : undefined);
    const ownTags = [
      ...this.#sections.flatMap(({ tags }) => tags),
      ...text.tags,
      ...listOf(values.get('tags')),
    ];
    const tags = [...new Set(ownTags)];
    const rest = [...values].filter(([name]) => !['id', 'tags', 'timezone', 'tz'].includes(name));
    const asWritten = date?.isCounted ? line.written : undefined;
    const from = `line ${row} of ${this.#given.options.name}`;
    this.events.push({
      key: this.#given.keys.keyOf(id, text.title),
      row,
      title: text.title,
      ...(text.summary === '' ? {} : { summary: text.summary }),
      ...(date ? { date: importedDate(date.edtf, from, asWritten) } : {}),
      ...(lane === undefined ? {} : { lane }),
      ...(text.actors.length === 0 ? {} : { actors: text.actors }),
      ...(tags.length === 0 ? {} : { tags }),
      sources: text.sources,
      quotes: [],
      fields: {
        ...(outer.length > 1 ? { section: outer.slice(1).join(' / ') } : {}),
        ...Object.fromEntries(rest),
        ...text.fields,
      },
    });
  }

  #dateOf(line: EventLine, values: ReadonlyMap<string, string>, row: number): ResolvedDate | undefined {
    const zone = this.#zoneOf(values, row);
    const others = { previous: this.#previous, byId: this.#byId, hasPrevious: this.rows > 1, zone };
    const date = line.expression ? resolveDate(line.expression, others) : 'no-date';
    if (/(?:^|[^\d])\d{1,2}\/\d{1,2}\/\d/.test(line.written)) this.hasOrdered = true;
    if (typeof date === 'string') {
      this.problems.push(noDateProblem(date, line, row));
      return undefined;
    }
    if (date.isReversed) this.problems.push(reversedProblem(line.written, row));
    if (date.hasLostTime) this.lostTimes += 1;
    return date;
  }

  #zoneOf(values: ReadonlyMap<string, string>, row: number): string | number | undefined {
    const ofEvent = values.get('timezone') ?? values.get('tz');
    const ofSection = this.#sections
      .map(({ zone }) => zone)
      .filter((zone) => zone !== undefined)
      .at(-1);
    const said = ofEvent ?? ofSection ?? this.#header.get('timezone') ?? this.#header.get('tz');
    if (said === undefined || said === '') return this.#given.options.zone;
    const hours = /^(?:utc|gmt)?\s*([+-]?\d{1,2}(?:\.\d+)?)$/i.exec(said)?.[1];
    if (hours !== undefined && Math.abs(Number(hours)) <= 14) return Number(hours) * 3600;
    if (isKnownZone(said)) return said;
    if (ofEvent !== undefined) this.problems.push(zoneProblem(ofEvent, row));
    return this.#given.options.zone;
  }
}
