import { COLUMNS } from '../model/columns.js';
import { Cells } from './cells.js';
import type { About } from './about.js';
import type { Collector } from './collector.js';
import { isObject, JsonRows, type SourceNames } from './json-row.js';
import { JsonSplitter, type JsonPart } from './json-splitter.js';
import { parseJson, type ParsedJson } from './parse-json.js';
import type { Problem } from './problem.js';
import type { PartReader } from './reader.js';

/**
 * JSON: a timeline of ours, or a list of rows. It is split by its brackets and one event is parsed at a time, so no text
 * is longer than an event and what comes before a break is read. Rows are counted by event.
 */
export class JsonReader implements PartReader {
  readonly #rows: JsonRows;
  readonly #cells = new Cells();
  readonly #splitter: JsonSplitter;
  readonly #lanes = new Map<string, string>();
  readonly #decoder = new TextDecoder();
  #row = 0;
  #title: string | undefined;
  #language: string | undefined;
  #wrongPart: Problem | undefined;

  readonly #collector: Collector;

  constructor(collector: Collector) {
    this.#collector = collector;

    this.#rows = new JsonRows(collector);
    this.#splitter = new JsonSplitter((part, bytes) => this.#take(part, bytes));
  }

  get leftOut(): readonly string[] {
    return this.#rows.leftOut;
  }

  get rows(): number {
    return this.#row;
  }

  get work(): number {
    return this.#splitter.work;
  }

  get about(): About {
    return {
      ...(this.#title === undefined ? {} : { title: this.#title }),
      ...(this.#language === undefined ? {} : { language: this.#language }),
      lanes: this.#lanes,
    };
  }

  push(bytes: Uint8Array): Problem | undefined {
    return this.#placed(this.#splitter.push(bytes));
  }

  end(): Problem | undefined {
    return this.#placed(this.#splitter.end()) ?? this.#wrongPart;
  }

  #placed(problem: Problem | undefined): Problem | undefined {
    const isWithin = problem !== undefined && ['broken', 'json', 'row-bytes'].includes(problem.kind);
    return isWithin ? { ...problem, row: this.#row + 1 } : problem;
  }

  #take(part: JsonPart, bytes: Uint8Array): void {
    const text = this.#decoder.decode(bytes);
    let parsed: ParsedJson;
    try {
      parsed = parseJson(text);
    } catch {
      if (part !== 'events') {
        // The rows can be read without it: it is reported once all of them are.
        this.#wrongPart ??= { kind: 'json-part', detail: part };
        return;
      }
      this.#row += 1;
      this.#collector.fault(this.#row, COLUMNS.length, 'json', text.slice(0, 400));
      return;
    }
    const { value } = parsed;
    if (part === 'events') {
      this.#row += 1;
      if (this.#rows.fill(parsed, this.#cells, this.#row)) this.#collector.add(this.#cells, this.#row);
    } else if (part === 'lanes') this.#takeLane(value);
    else if (part === 'sources') this.#takeSource(value);
    else if (typeof value === 'string') {
      if (part === 'title') this.#title = value;
      else this.#language = value;
    }
  }

  #takeLane(value: unknown): void {
    if (isObject(value) && typeof value['id'] === 'string' && typeof value['title'] === 'string')
      this.#lanes.set(value['id'], value['title']);
  }

  #takeSource(value: unknown): void {
    if (!isObject(value) || typeof value['id'] !== 'string') return;
    this.#rows.sources.set(value['id'], namesOf(value));
  }
}

function namesOf({ title, publisher, url, paragraphs }: Readonly<Record<string, unknown>>): SourceNames {
  const texts = new Map<number, string>();
  for (const paragraph of Array.isArray(paragraphs) ? paragraphs : [])
    if (
      isObject(paragraph) &&
      typeof paragraph['number'] === 'number' &&
      typeof paragraph['text'] === 'string'
    )
      texts.set(paragraph['number'], paragraph['text']);
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof publisher === 'string' ? { publisher } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    texts,
  };
}
