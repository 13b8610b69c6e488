import { oneLine } from '../../formats/plain.js';
import { webAddress } from '../html-text.js';
import type { CandidateQuote } from '../import.js';
import { listOf, objectOf, scalarText } from '../json/json-text.js';

type Fields = Readonly<Record<string, unknown>>;

/** Services that show a page of another address. */
const PROXY =
  /^https?:\/\/(?:via\.hypothes\.is|via3?\.hypothes\.is|docdrop\.org\/pdf)\/(?:proxy\/|pdf\?url=)?(?=https?:)/i;

/** Returns the address of the page itself; undefined for a file of somebody's machine. */
export function pageOfUri(uri: string): string | undefined {
  return webAddress(uri.replace(PROXY, '').replace(/#(?:annotations:|:~:text=).*$/, ''));
}

/** Returns the passages that an annotation marks. */
export function quotesOf(annotation: Fields, url: string | undefined): readonly CandidateQuote[] {
  const targets = Array.isArray(annotation['target']) ? annotation['target'] : [annotation['target']];
  return targets.flatMap((target) =>
    selectorsOf(objectOf(target)).flatMap((selector): CandidateQuote[] => {
      const text = scalarText(selector['exact']).trim();
      if (selector['type'] !== 'TextQuoteSelector' || text === '') return [];
      const [prefix, suffix] = ['prefix', 'suffix'].map((name) =>
        typeof selector[name] === 'string' ? selector[name] : '',
      );
      return [
        {
          text,
          ...(url === undefined ? {} : { url }),
          ...(prefix ? { prefix } : {}),
          ...(suffix ? { suffix } : {}),
        },
      ];
    }),
  );
}

/** One selector may stand for a list, and others refine it. */
function selectorsOf(target: Fields | undefined): readonly Fields[] {
  const given = target?.['selector'];
  const list = Array.isArray(given) ? given : [given];
  return list.flatMap((each) => {
    const selector = objectOf(each);
    if (!selector) return [];
    const refined = objectOf(selector['refinedBy']);
    return refined ? [selector, refined] : [selector];
  });
}

/** Returns the title of the document of an annotation: a list of texts, or one. */
export function documentTitle(annotation: Fields): string {
  const title = objectOf(annotation['document'])?.['title'];
  return oneLine(scalarText(Array.isArray(title) ? listOf(title)[0] : title)).trim();
}
