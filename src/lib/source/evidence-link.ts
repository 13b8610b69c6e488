import { quotePieces } from '../model/quote.js';
import type { Evidence, Source } from '../model/timeline.js';
import { fragmentLink, passageLink } from './fragment.js';
import { placePieces } from './quote-places.js';

/** Returns the link to the quote of an event on the page of its source; to its words alone where it is not in its paragraph. */
export function evidenceLink(source: Source, item: Evidence): string | undefined {
  const places = placePieces(item, source);
  if (places) return passageLink(source, places);
  return fragmentLink(source, quotePieces(item.quote)[0] ?? '', item.paragraph);
}
