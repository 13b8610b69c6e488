import { escapeHtml } from '../render/escape-html.js';
import { iriOf } from './addresses.js';
import { wellFormed } from './plain.js';
import type { EventProofs, ProofQuote } from './proofs.js';

/** Returns what an event says and rests on as HTML for another program: paragraphs, block quotes and links, and nothing else. */
export function proofHtml({ summary, lines, quotes }: EventProofs): string {
  const first = summary === '' ? [] : [paragraphHtml(summary)];
  return [...first, ...quotes.map(quoteHtml), ...lines.map(paragraphHtml)].join('');
}

/** Returns a text as a paragraph of HTML. */
export function paragraphHtml(text: string): string {
  return `<p>${plainHtml(text).replace(/\r\n|[\n\r\u2028\u2029\u0085]/g, '<br>')}</p>`;
}

/** Returns a text as HTML without markup. */
export function plainHtml(text: string): string {
  return escapeHtml(wellFormed(text));
}

/** Returns a quotation with the link to its proof behind it: in the block quote are the words of the source alone. */
function quoteHtml({ text, place, url }: ProofQuote): string {
  const link =
    url === undefined ? plainHtml(place) : `<a href="${escapeHtml(iriOf(url))}">${plainHtml(place)}</a>`;
  return `<blockquote>${plainHtml(text)}</blockquote><p>${link}</p>`;
}
