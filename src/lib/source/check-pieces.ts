import type { Evidence, Source } from '../model/timeline.js';
import type { CheckedEvidence, PieceOfEvidence } from './checked-evidence.js';
import type { EvidenceFault } from './fault.js';
import { typographyFault } from './faults.js';
import type { PlacedText } from './find.js';
import { placesBehind, type PiecePlace } from './quote-places.js';

/**
 * Checks the pieces of a quote that leaves words out: the first is a quote of its paragraph, each further one is behind the
 * one before it, in the same paragraph or in the next. `checkPiece` checks a piece by itself.
 */
export function checkPieces(
  evidence: Evidence,
  pieces: readonly string[],
  source: Source,
  checkPiece: (piece: PieceOfEvidence) => CheckedEvidence,
): CheckedEvidence {
  const faults: EvidenceFault[] = [];
  const warnings: EvidenceFault[] = [];
  let first: CheckedEvidence['place'] | undefined;
  let last: { readonly at: PiecePlace; readonly index: number } | undefined;
  pieces.forEach((quote, index) => {
    const behind = last && quote.trim() !== '' ? placesBehind(quote, last.at, source) : [];
    const [next] = behind;
    if (last && next) {
      if (behind.length > 1) warnings.push(repeatedWarning(quote, index, behind.length));
      last = { at: next, index };
      return;
    }
    const { occurrence: _occurrence, ...others } = evidence;
    const paragraph = last?.at.paragraph ?? evidence.paragraph;
    const checked = checkPiece(index === 0 ? { ...evidence, quote } : { ...others, quote, paragraph });
    const { place } = checked;
    first ??= place;
    const found =
      'start' in place && place.status !== 'cut' && place.status !== 'changed' ? place : undefined;
    const isExact = found?.passage === quote;
    if (found && last) {
      faults.push(
        isExact ? misplacedFault(quote, index, found, last) : named(typographyFault(quote, found), index),
      );
      // What follows is looked for behind it only where it is in order.
      if (found.paragraph > last.at.paragraph) last = { at: found, index };
      return;
    }
    // Behind a piece that is nowhere, another paragraph is no fault of this one.
    if (index === 0 || !isExact) faults.push(...checked.faults.map((fault) => named(fault, index)));
    warnings.push(...checked.warnings.map((warning) => named(warning, index)));
    if (found) last = { at: found, index };
  });
  return { place: first ?? { status: 'missing' }, faults, warnings };
}

/** Returns a fault of a piece, which says of which. */
function named(fault: EvidenceFault, index: number): EvidenceFault {
  const field = fault.field === 'quote' ? (`quote[${index}]` as const) : fault.field;
  const what = fault.what.replace(/^the quote\b/, `piece ${index + 1} of the quote`);
  return { ...fault, field, what: what === fault.what ? `piece ${index + 1} of the quote: ${what}` : what };
}

function misplacedFault(
  found: string,
  index: number,
  place: PlacedText,
  last: { readonly at: PiecePlace; readonly index: number },
): EvidenceFault {
  const [piece, other] = [`piece ${index + 1} of the quote`, `piece ${last.index + 1}`];
  const isApart = place.paragraph > last.at.paragraph;
  return {
    field: `quote[${index}]`,
    what: isApart
      ? `${piece} is in paragraph ${place.paragraph}, and ${other} in paragraph ${last.at.paragraph}`
      : `${piece} is before ${other} in the text`,
    found,
    fix: isApart
      ? 'make two quotes of it, or quote a piece of each paragraph between: pieces are in one paragraph, or in paragraphs that follow each other'
      : 'write the pieces in the order of the text',
    ...(isApart
      ? {}
      : {
          detail: `${other} is in paragraph ${last.at.paragraph}, this one in paragraph ${place.paragraph}`,
        }),
  };
}

function repeatedWarning(found: string, index: number, count: number): EvidenceFault {
  const times = count === 2 ? 'twice' : `${count} times`;
  return {
    field: `quote[${index}]`,
    what: `piece ${index + 1} of the quote is there ${times} behind the piece before it; the first is taken`,
    found,
    fix: 'quote more of it',
  };
}
