import { boundsOf, LANGUAGES, parseEdtf, type Language, type Timeline } from '../lib/core.js';
import { fetchableUrl } from '../lib/net/fetchable-url.js';
import { allowedWords, describe } from './describe.js';

/** Where the links of a mounted timeline go; each may return undefined, and then there is no link. */
export interface MountLinks {
  readonly event?: (event: string) => string | undefined;
  readonly source?: (source: string) => string | undefined;
  /** A quote, by the id of its source and its own anchor. */
  readonly passage?: (source: string, anchor: string) => string | undefined;
}

/** What `mount` takes. One of `timeline` and `src` must be given; all else has a default. */
export interface MountOptions {
  /** A timeline in its JSON form, as an object. */
  readonly timeline?: Timeline;
  /** Address of a timeline in its JSON form; another host must allow it (CORS). */
  readonly src?: string | URL;
  readonly view?: View;
  readonly theme?: Theme;
  readonly lang?: Language;
  /** Id of the event that is selected at first. */
  readonly event?: string | undefined;
  /** First and last date that the axis shows at first, in EDTF: `2020-08`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Ids of the lanes that are shown; all when it is left out. */
  readonly lanes?: readonly string[] | undefined;
  readonly links?: MountLinks;
  /**
   * Where pictures are: an address with a slash behind, or a function that gives one for the name of a file. Without it
   * the page asks for none, and says in words what they show.
   */
  readonly media?: string | ((file: string) => string | undefined);
}

export type View = (typeof VIEWS)[number];
export type Theme = (typeof THEMES)[number];

const VIEWS = ['both', 'axis', 'list', 'story'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

type Check = (value: unknown) => string | undefined;

const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value) ? undefined : `one of ${allowedWords(allowed)}`;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isDate: Check = (value) => {
  const parsed = isText(value) ? parseEdtf(value) : undefined;
  if (!parsed?.ok) return 'a date in EDTF, as "2020", "2020-08" or "2020-09-08"';
  const { earliest, latest } = boundsOf(parsed.value);
  return Number.isFinite(earliest) && Number.isFinite(latest) ? undefined : 'a date with both ends known';
};

/** By option, what a value must be when it is not that; undefined when it is. */
const CHECKS: Readonly<Record<keyof MountOptions, Check>> = {
  timeline: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? undefined
      : 'a timeline in its JSON form, as an object (give an address as src)',
  src: (value) => {
    const fault = isAddress(value) ? fetchableUrl(String(value), pageAddress()) : 'no-address';
    if (fault === 'credentials') return 'an address without a user name or a password in it';
    if (fault === 'private')
      return 'an address that is not of a private network, since this page is of the web';
    return fault === 'no-address'
      ? 'an address that begins with http: or https:, or a relative one'
      : undefined;
  },
  view: oneOf(VIEWS),
  theme: oneOf(THEMES),
  lang: oneOf(LANGUAGES),
  event: (value) => (isText(value) ? undefined : 'the id of an event'),
  from: isDate,
  to: isDate,
  lanes: (value) =>
    Array.isArray(value) && value.length > 0 && value.every(isText) ? undefined : 'a list of ids of lanes',
  media: (value) =>
    isText(value) || typeof value === 'function' ? undefined : 'an address, or a function that gives one',
  links: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(
      ([name, link]) => ['event', 'source', 'passage'].includes(name) && typeof link === 'function',
    )
      ? undefined
      : 'an object whose event, source and passage, where given, are functions',
};

/**
 * Checks options as a caller gives them. What is undefined counts as left out.
 *
 * @throws TypeError that names the option, what was found and what is allowed
 */
export function readOptions(given: unknown): MountOptions {
  if (typeof given !== 'object' || given === null)
    throw new TypeError(
      `mount: the options are ${describe(given)}; allowed is an object with timeline or src`,
    );
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(CHECKS, name))
      throw new TypeError(
        `mount: there is no option "${name}"; allowed are ${allowedWords(Object.keys(CHECKS))}`,
      );
    const allowed = value === undefined ? undefined : CHECKS[name as keyof MountOptions](value);
    if (allowed !== undefined)
      throw new TypeError(`mount: the option ${name} is ${describe(value)}; allowed is ${allowed}`);
  }
  const options: MountOptions = { ...given };
  if ((options.timeline === undefined) === (options.src === undefined))
    throw new TypeError(
      `mount: ${options.src === undefined ? 'neither of the options timeline and src is given' : 'the options timeline and src are both given'}; allowed is one of them`,
    );
  const { from, to } = options;
  if (from !== undefined && to !== undefined && edge(from).earliest >= edge(to).latest)
    throw new TypeError(
      `mount: the option to is "${to}"; allowed is a date that ends after "${from}" begins`,
    );
  return options;
}

/** Returns the times that a date reaches from and to, in UTC milliseconds; a date that was shows has both. */
export function edge(date: string): { readonly earliest: number; readonly latest: number } {
  const parsed = parseEdtf(date);
  return parsed.ok ? boundsOf(parsed.value) : { earliest: NaN, latest: NaN };
}

const isAddress = (value: unknown): value is string | URL => value instanceof URL || isText(value);

/** Returns where there is no page, as in Node, only whole addresses are read. */
export const pageAddress = (): string | undefined => globalThis.document?.baseURI;

/** Returns the full address that `src` names, once `readOptions` has checked it; `guardedFetch` checks it again. */
export function addressOf(src: string | URL | undefined): URL | undefined {
  return src === undefined ? undefined : new URL(src, pageAddress());
}
