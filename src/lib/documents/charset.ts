/** A text, and how it was found to be written; or why the bytes are not read. */
export type Decoded =
  | { readonly text: string; readonly charset: string; readonly from: string }
  | { readonly text?: never; readonly question: string };

/** What older texts are most often written in; each is asked for where nothing says it. */
const GUESSES = ['gb18030', 'big5', 'windows-1252'] as const;

/** How far a page is looked at for its charset, in bytes. */
const HEAD = 4096;

/**
 * Reads bytes as text: by the charset that is given, else by byte order mark, by what a page or its header says, or as UTF-8.
 * Bytes that fit none of these are a question, with what each likely charset would make of them: no letter is replaced.
 */
export function decodeDocument(
  bytes: Uint8Array,
  options: { charset?: string; header?: string; isPage: boolean },
): Decoded {
  const given = options.charset;
  if (given !== undefined) return decodeGiven(bytes, given);
  const marked = markOf(bytes);
  if (marked !== undefined)
    return decodeAs(bytes, marked, 'byte order mark') ?? { question: ask(bytes, marked) };
  const { header } = options;
  const meta = options.isPage ? metaOf(bytes) : undefined;
  // A host that names the charset of all its pages may be wrong for one of them.
  return (
    (header === undefined ? undefined : decodeAs(bytes, header, 'its header says so')) ??
    (meta === undefined ? undefined : decodeAs(bytes, meta, 'the page says so')) ??
    decodeAs(bytes, 'utf-8', 'its bytes are UTF-8') ?? { question: ask(bytes, header ?? meta) }
  );
}

function decodeGiven(bytes: Uint8Array, charset: string): Decoded {
  if (!isKnown(charset))
    return {
      question: `--charset ${charset} is no charset that can be read; there are ${GUESSES.join(', ')}, utf-8 and others`,
    };
  const read = decodeAs(bytes, charset, '--charset');
  return read ?? { question: `its bytes are not ${charset}${samples(bytes)}` };
}

function isKnown(charset: string): boolean {
  try {
    new TextDecoder(charset);
    return true;
  } catch {
    return false;
  }
}

function decodeAs(bytes: Uint8Array, charset: string, from: string): Decoded | undefined {
  // All that says GB2312 or GBK is read by its successor, which has their letters at the same bytes.
  const label = /^(?:gb2312|gbk|x-gbk|gb_2312-80|chinese)$/i.test(charset) ? 'gb18030' : charset;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return {
      // As a stream: Node 20 reads “ ” ’ – € of a whole text in Windows-1252 as control characters.
      text: decoder.decode(bytes, { stream: true }) + decoder.decode(),
      charset: label.toLowerCase(),
      from,
    };
  } catch {
    return undefined;
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Returns the charset that the head of a page names. */
function metaOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  return (
    /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]*encoding=["']([\w.:-]+)/.exec(head)?.[1]
  );
}

function ask(bytes: Uint8Array, said: string | undefined): string {
  const why =
    said === undefined
      ? 'it does not say its charset, and its bytes are not UTF-8'
      : `it says that it is ${said}, which its bytes are not`;
  return `${why}${samples(bytes)}; say which with --charset`;
}

/** Returns what the first words that are not plain English letters would be. */
function samples(bytes: Uint8Array): string {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  // Begins at a letter: one of Chinese has two bytes.
  const part = bytes.subarray(Math.max(0, at), at + 24);
  const read = GUESSES.map((charset) => {
    const text = new TextDecoder(charset).decode(part, { stream: true });
    return `${charset} reads “${text.replace(/\s+/g, ' ').trim()}”`;
  });
  return at < 0 ? '' : `: ${read.join(', ')}`;
}
