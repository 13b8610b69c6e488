import { useOneOf } from '../model/parse.js';
import type { Evidence, Source } from '../model/timeline.js';
import { checkPieces } from './check-pieces.js';
import type { CheckedEvidence, PieceOfEvidence } from './checked-evidence.js';
import { faultOf } from './faults.js';
import { findQuote, type FindUnmarked, type Place } from './find.js';
import { nearestPassage } from './nearest.js';
import { repetitionWarning } from './place-faults.js';
import { unpublishedFault } from './unpublished.js';

/** What evidence is checked with. */
export interface EvidenceOptions {
  /** By source id: the lines of boilerplate, so that a quote of them is reported as one. */
  readonly boilerplate?: Readonly<Record<string, readonly string[]>>;
  readonly unmarked?: FindUnmarked | undefined;
}

const MISSING: Place = { status: 'missing' };

/** Checks a quote, or each piece of one, against the paragraphs of its source. */
export function checkEvidence(
  evidence: Evidence,
  sources: ReadonlyMap<string, Source>,
  options: EvidenceOptions,
): CheckedEvidence {
  const { quote } = evidence;
  const source = sources.get(evidence.source);
  if (!source) {
    const fix = useOneOf([...sources.keys()], 'source');
    const fault = { field: 'source', what: 'no such source', found: evidence.source, fix } as const;
    return { place: MISSING, faults: [fault], warnings: [] };
  }
  const unpublished = unpublishedFault(evidence, source);
  const checked =
    typeof quote === 'string'
      ? checkPiece({ ...evidence, quote }, source, options)
      : checkPieces(evidence, quote, source, (piece) => checkPiece(piece, source, options));
  return unpublished ? { ...checked, faults: [unpublished] } : checked;
}

/** Checks a quote that leaves nothing out, or the first piece of one. */
function checkPiece(evidence: PieceOfEvidence, source: Source, options: EvidenceOptions): CheckedEvidence {
  const { quote, paragraph, occurrence } = evidence;
  if (quote.trim() === '') {
    const fix = `quote the words of ${source.id}, paragraph ${paragraph}, that carry the event`;
    const fault = { field: 'quote', what: 'the quote is empty', found: 'no text', fix } as const;
    return { place: MISSING, faults: [fault], warnings: [] };
  }
  const place = findQuote(quote, source.paragraphs, paragraph, {
    nearest: nearestPassage,
    unmarked: options.unmarked,
    occurrence,
  });
  const fault = faultOf(evidence, place, source, boilerplateOf(source, options));
  const warning = place.status === 'verbatim' ? repetitionWarning(evidence, place, source) : undefined;
  return {
    place,
    faults: fault ? [fault] : [],
    warnings: warning ? [{ field: 'quote', ...warning }] : [],
  };
}

/** Returns the boilerplate of a source. Its id may be `constructor`: only what the record itself has counts. */
function boilerplateOf({ id }: Source, { boilerplate = {} }: EvidenceOptions): readonly string[] {
  return Object.hasOwn(boilerplate, id) ? (boilerplate[id] ?? []) : [];
}
