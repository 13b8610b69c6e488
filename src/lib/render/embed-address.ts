/** What the address of an embed page can ask for, in the order in which it is written. */
export const EMBED_OPTIONS = ['event', 'from', 'to', 'lanes', 'view', 'theme', 'lang', 'height'] as const;
export type EmbedOption = (typeof EMBED_OPTIONS)[number];

/** What an embed can show, the usual one first: events one at a time below a strip of the axis. */
export const EMBED_VIEWS = ['story', 'axis', 'list', 'both'] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];

/**
 * Height in CSS pixels of a frame, by what it shows. A story has this height at any width and with any event; the others
 * tell a page that listens how high they are, and scroll inside where the frame is lower.
 */
const HEIGHTS: Readonly<Record<EmbedView, number>> = { story: 560, axis: 560, list: 720, both: 720 };

/** Returns the height of a frame; what is no view counts as left out. */
export function frameHeight(view: string = EMBED_VIEWS[0]): number {
  return Object.hasOwn(HEIGHTS, view) ? HEIGHTS[view as EmbedView] : HEIGHTS.story;
}

/** What an embed shows; whatever is left out is the embed page's own choice. */
export interface EmbedChoice {
  /** Id of the event that is selected at first. */
  readonly event?: string;
  /** The time that is shown at first, as EDTF dates. */
  readonly from?: string;
  readonly to?: string;
  /** Ids of the lanes that are shown. */
  readonly lanes?: readonly string[];
  readonly view?: EmbedView;
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly lang?: string;
  /** `fit` lets a long list scroll inside the frame, `full` makes the frame as high as its page. A story keeps its height. */
  readonly height?: 'fit' | 'full';
}

/** Returns the choice as pairs of option and text, in order; what is left out or empty is not there. */
export function choicePairs(choice: EmbedChoice): readonly (readonly [EmbedOption, string])[] {
  return EMBED_OPTIONS.map((option) => {
    const value = choice[option] ?? '';
    return [option, typeof value === 'string' ? value : value.join(',')] as const;
  }).filter(([, text]) => text !== '');
}

/**
 * Address of an embed page with the choice as its query.
 *
 * @param page address of the embed page; a query that it has is kept, its fragment stays at the end.
 */
export function embedAddress(page: string, choice: EmbedChoice = {}): string {
  const query = choicePairs(choice).map(([option, text]) => `${option}=${encodeValue(text)}`);
  if (query.length === 0) return page;
  const hash = page.indexOf('#');
  const [before, fragment] = hash < 0 ? [page, ''] : [page.slice(0, hash), page.slice(hash)];
  const joint = !before.includes('?') ? '?' : /[?&]$/.test(before) ? '' : '&';
  return `${before}${joint}${query.join('&')}${fragment}`;
}

/** Percent-encodes what a query may not hold; commas, slashes and colons may remain, and read better so. */
function encodeValue(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(/%(?:2C|2F|3A)/g, decodeURIComponent);
}
