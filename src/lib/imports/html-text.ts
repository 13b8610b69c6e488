import { Parser } from 'htmlparser2';
import { oneLine } from '../formats/plain.js';
import { webAddress } from '../model/address.js';
import type { CandidateSource } from './import.js';

/** What HTML in a field of a file says. */
export interface HtmlText {
  /** Plain text; paragraphs and line breaks are line breaks. */
  readonly text: string;
  /** Its links to pages, each once. */
  readonly links: readonly CandidateSource[];
  /** The texts of its block quotes, each on one line. */
  readonly quotes: readonly string[];
}

const BREAKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure'],
  ...['footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre'],
  ...['section', 'table', 'td', 'th', 'tr', 'ul'],
]);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'head']);

/** Reads a field that may have HTML: what it says, where it links to, what it quotes. Nothing of it stays markup. */
export function readHtml(html: string): HtmlText {
  if (!/[<&]/.test(html)) return { text: tidy(html), links: [], quotes: [] };
  let text = '';
  let unseen = 0;
  const links = new Map<string, string>();
  const quotes: string[] = [];
  const openLinks: { url: string | undefined; from: number }[] = [];
  const openQuotes: number[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNSEEN.has(name)) unseen += 1;
      if (BREAKS.has(name)) text += '\n';
      if (name === 'img' && unseen === 0) text += attributes['alt'] ?? '';
      if (name === 'a') openLinks.push({ url: importedAddress(attributes['href']), from: text.length });
      if (name === 'blockquote' || name === 'q') openQuotes.push(text.length);
    },
    ontext(words) {
      if (unseen === 0) text += words;
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      if (name === 'a') {
        const link = openLinks.pop();
        if (link?.url !== undefined && !links.has(link.url))
          links.set(link.url, oneLine(text.slice(link.from)).trim());
      }
      if (name === 'blockquote' || name === 'q') {
        const quote = oneLine(text.slice(openQuotes.pop() ?? text.length))
          .replace(/ +/g, ' ')
          .trim();
        if (quote !== '') quotes.push(quote);
      }
      if (BREAKS.has(name)) text += '\n';
    },
  });
  parser.write(html);
  parser.end();
  return {
    text: tidy(text),
    links: [...links].map(([url, title]) => (title === '' || title === url ? { url } : { url, title })),
    quotes,
  };
}

/** Returns an address of the web without the space round it; undefined for what is none, or has a name before its host. */
export function importedAddress(text: string | undefined): string | undefined {
  const address = webAddress(text?.trim());
  return address !== undefined && URL.canParse(address) ? address : undefined;
}

/** Returns the addresses of the web that stand in a plain text, each once, without the punctuation behind them. */
export function addressesIn(text: string): readonly string[] {
  const found = (text.match(/https?:\/\/[^\s<>"“”«»]+/gi) ?? []).map((each) =>
    each.replace(/[.,;:!?)\]}'’]+$/, ''),
  );
  return [...new Set(found)].filter((each) => importedAddress(each) !== undefined);
}

/** Returns a text without blank lines and without spaces at the ends of its lines. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}
