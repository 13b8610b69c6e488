import type { QueryAnswer } from './answer-rows.js';

/** Which name of a query stands for what. */
export interface AnswerColumns {
  readonly item: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly precision: ReadonlyMap<string, string>;
  readonly lane: string | undefined;
  readonly quote: string | undefined;
  /** Those whose values are addresses of pages. */
  readonly pages: readonly string[];
}

const ENTITY = /^https?:\/\/[^/]+\/entity\/[QPL]\d+$/;
const ADDRESS = /^https?:\/\//;
const MOMENT = /^[+-]?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const UNKNOWN = /^(?:t\d+|_:\w+|.*\/genid\/\S*)$/;
const PRECISION = /prec/i;
const END = /^(?:end|until|to|finish|dissol|abol|death|died)|(?:end|_to)(?:date|time|year)?$/i;
const SAMPLE = 200;

/** Returns what the names of a query are, by their values and by how Wikidata names them. */
export function answerColumnsOf({ names, rows }: QueryAnswer): AnswerColumns {
  const sample = rows.slice(0, SAMPLE);
  const hasMost = (name: string, pattern: RegExp): boolean => {
    const values = sample.flatMap(({ values: row }) => row.get(name) || []);
    return values.length > 0 && values.filter((value) => pattern.test(value)).length * 2 >= values.length;
  };
  const named = (pattern: RegExp): string | undefined => names.find((name) => pattern.test(name));
  const entities = names.filter((name) => hasMost(name, ENTITY));
  const item = entities.find((name) => names.includes(`${name}Label`)) ?? entities[0];
  const dates = names.filter(
    (name) => hasMost(name, MOMENT) || (sample.length < 3 && hasMost(name, UNKNOWN)),
  );
  const start = dates.find((name) => !END.test(name)) ?? dates[0];
  const end = dates.find((name) => END.test(name) && name !== start);
  const precision = new Map(
    [start, end].flatMap((date): [string, string][] => {
      if (date === undefined) return [];
      const own = names.find(
        (name) => PRECISION.test(name) && name.toLowerCase().startsWith(date.toLowerCase()),
      );
      const only = names.filter((name) => PRECISION.test(name) && !hasMost(name, ADDRESS));
      const found = own ?? (only.length === 1 || date === start ? only[0] : undefined);
      return found === undefined ? [] : [[date, found]];
    }),
  );
  const title =
    (item !== undefined && names.includes(`${item}Label`) ? `${item}Label` : undefined) ??
    named(/^(?:label|title|name|event)(?:Label)?$/i);
  return {
    item,
    title,
    summary:
      item !== undefined && names.includes(`${item}Description`)
        ? `${item}Description`
        : named(/description$/i),
    start,
    end,
    precision,
    lane: named(/^(?:lane|group|category|type|class|instance)Label$/i),
    quote: named(/quot/i),
    pages: names.filter((name) => hasMost(name, ADDRESS) && !entities.includes(name)),
  };
}

/** Returns the page of an item, where people read it. */
export function pageOfItem(entity: string): string {
  return entity.replace(/^http:/, 'https:').replace('/entity/', '/wiki/');
}

/** Returns the id of an item: Q42. */
export function idOfItem(entity: string): string {
  return entity.slice(entity.lastIndexOf('/') + 1);
}
