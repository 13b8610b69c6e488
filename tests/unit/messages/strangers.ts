import { LANGUAGE_NAMES } from '../../../src/lib/messages/languages';
import { capitalised } from '../../../src/lib/render/event-text';
import { cleanNetwork } from '../formats/given';
import { shortTitle } from '../../../src/lib/source';
import { textsOf, unmarked } from './mark';

/** Formats, keys and units have the same names everywhere, and each language calls itself as it does. */
const NAMES =
  /\b(?:Sourceline|SVG|PNG|PDF|HTML|Markdown|JSON|CSV|CSL-JSON|RIS|BibTeX|iCalendar|DOI|Web Annotations|TimelineJS|vis-timeline|markwhen|EDTF)\b/g;
const TONGUES = new RegExp(Object.values(LANGUAGE_NAMES).join('|'), 'g');
const CODES = /https?:\/\/\S*|\b[0-9a-f]{12,}\b/g;

/** All that the timeline says, the longest first. */
const DATA: string[] = [];
const NO_TEXT = new Set(['id', 'lane', 'source', 'language', 'kind', 'basis']);
JSON.stringify(cleanNetwork, (key, value: unknown) => {
  if (NO_TEXT.has(key)) return undefined;
  if (typeof value === 'string' && /\p{L}/u.test(value)) DATA.push(value.replace(/\s+/g, ' ').trim());
  return value;
});
DATA.push(
  ...DATA.flatMap((said) => [capitalised(said), shortTitle(said)]),
  'a made-up fault',
  'data',
  'nowhere',
);
DATA.sort((a, b) => b.length - a.length);

/** Texts that neither a marked catalogue nor the timeline says, nor are among `names`. */
export function strangersIn(html: string, names: readonly string[] = []): string[] {
  return textsOf(html).filter((text) => {
    let left = names
      .reduce((rest, name) => rest.replaceAll(name, ' '), unmarked(text))
      .replace(CODES, ' ')
      .replace(NAMES, ' ')
      .replace(TONGUES, ' ');
    if (
      !/\p{L}/u.test(left) ||
      (left.length > 12 && DATA.some((said) => said.includes(left.replace(/^…|…$/g, ''))))
    )
      return false;
    for (const said of DATA)
      if (left.includes(said))
        left = left.split(new RegExp(`(?<!\\p{L})${escaped(said)}(?!\\p{L})`, 'u')).join(' ');
    return /\p{L}/u.test(left);
  });
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
