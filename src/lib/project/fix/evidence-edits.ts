import type { Keys } from '../../model/shape.js';
import type { Source } from '../../model/timeline.js';
import { findQuote, normalisedSpans, spansAtBoundaries, type FoundQuote } from '../../source/find.js';
import { findUnmarked } from '../../source/marked-quote.js';
import { completeEvidence } from '../complete-evidence.js';
import { isFields } from '../written.js';
import { writtenEvidence } from '../written-evidence.js';
import type { Edit, EditValue } from './edit.js';

/** Returns what can be written into the quotes of an event: their source, their paragraph, their exact signs. */
export function evidenceEdits(
  event: Readonly<Record<string, unknown>>,
  keys: Keys,
  path: string,
  sources: readonly Source[],
): readonly Edit[] {
  const isListed = event['evidence'] !== undefined;
  return writtenEvidence(event).flatMap((item, index): readonly Edit[] => {
    const at = isListed ? [...keys, 'evidence', index] : keys;
    const name = `${path}.evidence[${index}]`;
    const written = typeof item === 'string' ? { quote: item } : item;
    if (!isFields(written)) return [];
    const found = placeOf(written, sources);
    const wanted = Object.entries(found).filter(([field, value]) => written[field] !== value);
    if (typeof item === 'string')
      return wanted.length > 0
        ? [{ keys: at, value: { quote: item, ...found }, before: item, path: name }]
        : [];
    return wanted.map(([field, value]) => ({
      keys: [...at, field],
      value,
      before: written[field],
      path: `${name}.${field}`,
    }));
  });
}

/** Returns what is known for certain of a quote: nothing where several places could be meant. */
function placeOf(
  written: Readonly<Record<string, unknown>>,
  sources: readonly Source[],
): { readonly [field: string]: EditValue } {
  const { quote, paragraph: named, occurrence } = written;
  if (typeof quote !== 'string' || (named !== undefined && typeof named !== 'number')) return {};
  const source = sourceOf(written, quote, sources);
  if (!source) return {};
  const place = foundIn(quote, source, named ?? 0, typeof occurrence === 'number' ? occurrence : 1);
  if (!place || (place.status !== 'verbatim' && !isOnly(place, source))) return {};
  const isSame = place.passage === quote;
  if (!isSame && place.occurrences > 1) return {};
  return {
    ...(isSame ? {} : { quote: place.passage }),
    source: source.id,
    paragraph: place.paragraph,
  };
}

/** The source that is named, that has the quote as it is, or that alone has it but for signs. */
function sourceOf(
  written: Readonly<Record<string, unknown>>,
  quote: string,
  sources: readonly Source[],
): Source | undefined {
  const completed = completeEvidence(written, sources, () => undefined);
  const id = isFields(completed) ? completed['source'] : undefined;
  if (id !== undefined) return sources.find((each) => each.id === id);
  const [only, ...others] = sources.filter((source) => foundIn(quote, source, 0, 1) !== undefined);
  return others.length === 0 ? only : undefined;
}

function foundIn(
  quote: string,
  { paragraphs }: Source,
  named: number,
  occurrence: number,
): FoundQuote | undefined {
  const place = findQuote(quote, paragraphs, named, { unmarked: findUnmarked, occurrence });
  if (place.status === 'marked') {
    const [only, ...others] = place.passages;
    return others.length === 0 ? only : undefined;
  }
  return place.status === 'cut' || place.status === 'changed' || place.status === 'missing'
    ? undefined
    : place;
}

/** A passage that only one paragraph has, whatever its typography. */
function isOnly({ passage, status, paragraph: number }: FoundQuote, { paragraphs }: Source): boolean {
  if (status === 'normalised') return true;
  const having = paragraphs.filter(
    ({ text }) => spansAtBoundaries(text, passage).length > 0 || normalisedSpans(text, passage).length > 0,
  );
  return having.length === 1 && having[0]?.number === number;
}
