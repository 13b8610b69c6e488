/** Kinds of documents that hosts send, by their media type, with the ending that such a file has. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'text/markdown': 'md',
  'text/x-markdown': 'md',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'multipart/related': 'mhtml',
  'message/rfc822': 'mhtml',
  'application/warc': 'warc',
  'application/wacz': 'wacz',
};

/** Types that say no more than the bytes do. */
const UNSAID =
  /^(?:|text\/plain|application\/(?:octet-stream|zip|x-zip-compressed|gzip|x-gzip|msword|rtf)|binary\/octet-stream)$/;

const REFUSED: readonly (readonly [type: RegExp, what: string])[] = [
  [/^image\//, 'a picture: a scan has to go through text recognition first'],
  [/^(?:audio|video)\//, 'a recording: add what was written down of it'],
  [/json$/, 'data (JSON): add the page that shows it'],
  [/^application\/(?:rss|atom)\+xml$/, 'a feed: add the pages that it lists'],
  [/xml$/, 'XML: add the page that shows it'],
  [/^text\/(?:csv|calendar|css|javascript)|javascript$/, 'no page: add the page that shows it'],
];

/**
 * Returns the name that a document from a host would have as a file, so that its kind is known: by its media type, or by its
 * address where that says nothing. Or why it is nothing that can be read.
 */
export function nameOfType(path: string, type: string): string | { readonly refusal: string } {
  const name = path.split('/').pop() ?? '';
  const ending = ENDINGS[type];
  if (ending !== undefined) return hasEnding(name, ending) ? name : `${name.replace(/\.\w+$/, '')}.${ending}`;
  if (UNSAID.test(type))
    return type === 'text/plain' && !/\.(?:md|markdown|txt)$/i.test(name) ? `${name}.txt` : name;
  const what = REFUSED.find(([pattern]) => pattern.test(type))?.[1];
  return {
    refusal: `the host says that it is ${type.slice(0, 100)}, ${what ?? 'which is not read; pages, PDF, DOCX, Markdown and text are'}`,
  };
}

function hasEnding(name: string, ending: string): boolean {
  return name.toLowerCase().endsWith(`.${ending}`);
}
