import type { DocumentFile, DocumentText } from './document-file.js';
import type { Metadata } from './metadata.js';
import { asOneLine } from './plain.js';

/**
 * Returns what is known of a document: what it says of itself, what was said on the command line, and where it was fetched
 * from; with notes on what does not agree.
 */
export function completeMetadata(
  document: Pick<DocumentText, 'metadata' | 'savedFrom' | 'savedAt'>,
  incoming: DocumentFile,
  { title, language }: { readonly title?: string | undefined; readonly language?: string | undefined } = {},
): { readonly metadata: Metadata; readonly notes: readonly string[] } {
  const { metadata } = document;
  const given = (value: string, from: string) => ({ values: [value], from });
  const { url, notes } = addressOf(document, incoming);
  const accessed = incoming.fetched
    ? given(incoming.fetched.at, 'the clock of this machine')
    : (metadata.accessed ?? document.savedAt);
  return {
    metadata: {
      ...metadata,
      title:
        title !== undefined
          ? given(asOneLine(title), '--title')
          : (metadata.title ?? given(plainName(incoming), 'name of the file')),
      ...(language === undefined ? {} : { language: given(language, '--language') }),
      ...(url === undefined ? {} : { url }),
      ...(accessed === undefined ? {} : { accessed }),
    },
    notes,
  };
}

/** The name of its file without its ending. */
export function plainName({ fileName }: Pick<DocumentFile, 'fileName'>): string {
  return asOneLine(fileName.replace(/^.*\//, '').replace(/\.\w+$/, '')) || 'document';
}

/** Returns all addresses that a document is known by. */
export function documentAddresses({ url }: Metadata, { fetched }: DocumentFile): readonly string[] {
  return [...(url?.values ?? []), ...(fetched ? [fetched.url, fetched.asked ?? fetched.url] : [])];
}

/** What a page says of its own address goes before the one that it came from, and both are said where they differ. */
function addressOf(
  { metadata, savedFrom }: Pick<DocumentText, 'metadata' | 'savedFrom'>,
  { fetched }: DocumentFile,
): { readonly url?: Metadata['url']; readonly notes: readonly string[] } {
  const said = metadata.url;
  const came = fetched
    ? {
        values: [fetched.url],
        from: fetched.asked === undefined ? 'the address that was asked' : 'the address that answered',
      }
    : savedFrom;
  const redirected =
    fetched?.asked === undefined ? [] : [`${fetched.asked} leads on to ${fetched.url}, which answered`];
  const [one, other] = [said?.values[0] ?? '', came?.values[0] ?? ''];
  if (!came || !said || isSame(one, other)) return { url: said ?? came, notes: redirected };
  // Many sites give each of their pages the address of the first one.
  const isFront = isFrontPage(one) && !isFrontPage(other);
  const note = isFront
    ? `the page names the front page as its address: ${one}  (${said.from}); ${other} is written`
    : `the page names another address as its own: ${one}  (${said.from}), which is written; ${other} was read`;
  return { url: isFront ? came : said, notes: [...redirected, note] };
}

function isSame(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}

function isFrontPage(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname === '/' && new URL(address).search === '';
}
