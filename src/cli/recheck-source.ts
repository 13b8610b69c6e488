import { readDocument, type Timeline, type WrittenQuote } from '../lib/core.js';
import { plainName, recheckQuote, writeSource, type DocumentText } from '../lib/documents/index.js';
import type { FetchOptions } from './fetch/fetch-document.js';
import { incomingPage, type Incoming } from './incoming.js';
import { readBytes } from './read-bytes.js';
import type { RecheckedQuote, RecheckedSource } from './recheck-result.js';
import { sha256 } from './sha256.js';
import { CannotError } from './usage.js';

/** Asks the publisher’s page of a source again, and compares the quotes of it. Writes nothing. */
export async function recheckSource(
  source: Timeline['sources'][number] & { readonly url: string },
  quotes: readonly WrittenQuote[],
  options: FetchOptions & { readonly now: () => Date },
): Promise<RecheckedSource> {
  const { id, url } = source;
  try {
    const incoming = await incomingPage(url, options);
    const document = await readBytes(incoming, {});
    const title = document.metadata.title?.values[0];
    const answered = incoming.fetched?.url;
    return {
      id,
      url,
      quotes: compareQuotes(quotes, document, incoming),
      ...(title === undefined || title === source.title ? {} : { title }),
      ...(answered === undefined || answered === new URL(url).href ? {} : { answered }),
    };
  } catch (error) {
    if (!(error instanceof CannotError)) throw error;
    const fault = error.message.replace(`${url} is not added: `, '');
    return { id, url, fault, uncompared: quotes.length };
  }
}

/** The page goes the way of a document that is added, so that its paragraphs are counted in the same way. */
function compareQuotes(
  quotes: readonly WrittenQuote[],
  { metadata, bodyOf, leftOut }: DocumentText,
  incoming: Incoming,
): readonly RecheckedQuote[] {
  const title = metadata.title?.values[0] ?? plainName(incoming);
  const said = { title: { values: [title], from: '' } };
  const { text } = writeSource('page', said, bodyOf(title), sha256);
  const { source } = readDocument(text, { file: 'page.md', sha256 });
  return quotes.map(({ event, quote, paragraph = 0 }) => ({
    event,
    quote,
    paragraph,
    now: recheckQuote({ quote, paragraph }, source?.paragraphs ?? [], leftOut),
  }));
}
