import type { Evidence, Source } from '../../lib/index.js';
import type { PassageMark, PlacedPassage } from '../../lib/editing/project.js';
import { placesOf, type QuoteInPlace } from '../../lib/editing/select/placed-quotes.js';
import type { LayerName, LayerSpan } from '../../lib/editing/select/text-pieces.js';

/** A paragraph of the article or a part without a number, as the pane shows it. */
export interface ArticleRow {
  readonly key: string;
  readonly number: number | undefined;
  readonly kind: string | undefined;
  readonly level: number | undefined;
  readonly mark: string | undefined;
  readonly text: string;
  readonly spans: readonly LayerSpan[];
  /** Ids and titles of the events that rest on it, each once. */
  readonly events: readonly string[];
  readonly titles: readonly string[];
  readonly isMarked: boolean;
}

/** What is shown in the text beside its words. */
export interface ArticleLayers {
  readonly quotes: readonly QuoteInPlace[];
  readonly marks: readonly PassageMark[];
  /** Words that are dates. */
  readonly dates: readonly PlacedPassage[];
  /** The date that is gone through. */
  readonly current: PlacedPassage | undefined;
  /** Quotes of the form. */
  readonly form: readonly Evidence[];
  /** The selection, where the browser cannot paint it over the text. */
  readonly selection: PlacedPassage | undefined;
}

/** Returns the rows of a document in reading order. */
export function articleRows(source: Source, layers: ArticleLayers): readonly ArticleRow[] {
  const spans = spansByParagraph(source, layers);
  const byParagraph = quotesByParagraph(layers.quotes);
  const marked = new Set(
    layers.marks
      .filter(({ document }) => document === source.id)
      .flatMap(({ pieces }) => pieces.map(({ paragraph }) => paragraph)),
  );
  const shown = (
    { kind, level, mark, text }: NonNullable<Source['after']>[number],
    key: string,
  ): ArticleRow => ({
    key: `${source.id} ${key}`,
    number: undefined,
    kind,
    level,
    mark,
    text,
    spans: [],
    events: [],
    titles: [],
    isMarked: false,
  });
  return [
    ...source.paragraphs.flatMap(({ number, kind, level, mark, text, before = [] }) => [
      ...before.map((block, index) => shown(block, `${number}-${index}`)),
      {
        key: `${source.id} ${number}`,
        number,
        kind,
        level,
        mark,
        text,
        spans: spans.get(number) ?? [],
        events: [...(byParagraph.get(number)?.keys() ?? [])],
        titles: [...(byParagraph.get(number)?.values() ?? [])],
        isMarked: marked.has(number),
      },
    ]),
    ...(source.after ?? []).map((block, index) => shown(block, `after-${index}`)),
  ];
}

/** Returns rows that stayed as they were as the same objects, so that nothing of them is drawn again. */
export function keepRows(before: readonly ArticleRow[], after: readonly ArticleRow[]): readonly ArticleRow[] {
  const known = new Map(before.map((row) => [row.key, row]));
  return after.map((row) => {
    const old = known.get(row.key);
    return old && isSameRow(old, row) ? old : row;
  });
}

function isSameRow(a: ArticleRow, b: ArticleRow): boolean {
  const { spans, events, titles, ...rest } = a;
  return (
    (Object.keys(rest) as (keyof typeof rest)[]).every((name) => a[name] === b[name]) &&
    hasSame(events, b.events) &&
    hasSame(titles, b.titles) &&
    spans.length === b.spans.length &&
    spans.every((span, index) => isSameSpan(span, b.spans[index]))
  );
}

function isSameSpan(a: LayerSpan, b: LayerSpan | undefined): boolean {
  return a.layer === b?.layer && a.event === b.event && a.start === b.start && a.end === b.end;
}

function hasSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Returns the titles of the events on each paragraph, by their ids. */
function quotesByParagraph(
  quotes: readonly QuoteInPlace[],
): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const found = new Map<number, Map<string, string>>();
  for (const { event, title, pieces } of quotes)
    for (const { paragraph } of pieces)
      found.set(paragraph, (found.get(paragraph) ?? new Map<string, string>()).set(event, title));
  return found;
}

function spansByParagraph(source: Source, layers: ArticleLayers): ReadonlyMap<number, readonly LayerSpan[]> {
  const spans = new Map<number, LayerSpan[]>();
  const add = (paragraph: number, span: LayerSpan): void => {
    const list = spans.get(paragraph);
    if (list) list.push(span);
    else spans.set(paragraph, [span]);
  };
  const addPassage = (layer: LayerName, passage: PlacedPassage | undefined): void => {
    if (passage?.document !== source.id) return;
    for (const { paragraph, start, end } of passage.pieces) add(paragraph, { layer, start, end });
  };
  for (const { event, pieces } of layers.quotes)
    for (const { paragraph, start, end } of pieces) add(paragraph, { layer: 'quote', event, start, end });
  for (const date of layers.dates) addPassage('date', date);
  for (const mark of layers.marks) addPassage('mark', mark);
  for (const item of layers.form)
    for (const { paragraph, start, end } of placesOf(item, source))
      add(paragraph, { layer: 'form', start, end });
  addPassage('selection', layers.selection);
  addPassage('current', layers.current);
  return spans;
}

/** Returns the numbers of the paragraphs that an event rests on. */
export function coveredParagraphs(rows: readonly ArticleRow[]): ReadonlySet<number> {
  return new Set(
    rows.flatMap(({ number, events }) => (number !== undefined && events.length > 0 ? [number] : [])),
  );
}
