import type { Viewport } from '../layout/viewport.js';
import { extentOf } from '../layout/fit.js';
import { boundsOf, parseEdtf } from '../model/dates/index.js';
import { tableOf } from '../model/table.js';
import type { Timeline } from '../model/timeline.js';
import { EMBED_OPTIONS, EMBED_VIEWS, type EmbedOption } from '../render/embed-address.js';
import { LANGUAGES, type Language } from '../messages/languages.js';
import type { OptionMessages } from '../messages/types/embed.js';
import type { Parts } from './options.js';

/** What an option may be, where that is a short list. */
const CHOICES = {
  view: EMBED_VIEWS,
  theme: ['light', 'dark', 'auto'],
  lang: LANGUAGES,
  height: ['fit', 'full'],
} as const;

type Choice = keyof typeof CHOICES;
const NAMES: readonly string[] = EMBED_OPTIONS;

/** The options of an embed, read and whole: what was left out or wrong has its default. */
export interface EmbedOptions {
  readonly event?: string;
  readonly viewport?: Viewport;
  readonly lanes?: readonly string[];
  /** Language of the interface. */
  readonly lang: Language;
  readonly view: Parts;
  readonly theme: 'light' | 'dark' | 'auto';
  readonly height: 'fit' | 'full';
}

/** A fault in the address: which option, and a sentence with what was found and what is allowed. */
export interface OptionFault {
  readonly option: string;
  readonly text: string;
}

export interface ReadOptions {
  readonly options: EmbedOptions;
  readonly faults: readonly OptionFault[];
  /** Nothing was asked for that changes what the build drew. */
  readonly isPlain: boolean;
}

/** A value that is said again is cut at so many characters. */
const MAX_FOUND = 60;

/**
 * Reads the options of an embed of `timeline` from the query of its address, with or without its `?`. Whatever
 * is wrong is reported and left out; it never throws. `others` are options that somebody else reads.
 */
export function readOptions(
  query: string,
  timeline: Timeline,
  messages: OptionMessages,
  others: readonly string[] = [],
): ReadOptions {
  const faults: OptionFault[] = [];
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (others.includes(name)) continue;
    if (!NAMES.includes(name)) faults.push({ option: cut(name), text: messages.unknown(cut(name), NAMES) });
    else if (given.has(name)) faults.push({ option: name, text: messages.twice(name) });
    else given.set(name, value);
  }
  const wrong = (option: EmbedOption, found: string, allowed: string): undefined => {
    faults.push({ option, text: messages.wrong(option, cut(found), allowed) });
  };
  const choice = <N extends Choice>(name: N): (typeof CHOICES)[N][number] | undefined => {
    const value = given.get(name);
    const choices: readonly string[] = CHOICES[name];
    if (value === undefined || choices.includes(value)) return value as (typeof CHOICES)[N][number];
    return wrong(name, value, messages.oneOf(choices));
  };
  const time = (name: 'from' | 'to'): { start: number; end: number } | undefined => {
    const value = given.get(name);
    if (value === undefined) return undefined;
    const date = parseEdtf(value);
    const { earliest, latest } = date.ok ? boundsOf(date.value) : { earliest: NaN, latest: NaN };
    if (Number.isFinite(earliest) && Number.isFinite(latest)) return { start: earliest, end: latest };
    return wrong(name, value, messages.aDate);
  };

  const lanes = lanesOf(given.get('lanes'), timeline, (unknown, all) =>
    wrong('lanes', unknown.join(','), messages.someOf(all)),
  );
  const event = given.get('event');
  const found = timeline.events.find(({ id, aliases = [] }) => id === event || aliases.includes(event ?? ''));
  if (event !== undefined && !found) wrong('event', event, messages.anEvent(timeline.events[0]?.id ?? ''));
  else if (found && lanes && !lanes.includes(found.lane))
    wrong('event', found.id, messages.anEventOfLanes(lanes));
  const isShown = found && (!lanes || lanes.includes(found.lane));

  const viewport = viewportOf(time('from'), time('to'), timeline, (option) => {
    const both = given.has('from') && given.has('to');
    const single = option === 'from' ? messages.beforeLast : messages.afterFirst;
    wrong(option, given.get(option) ?? '', both ? messages.later(given.get('from') ?? '') : single);
  });
  const options: EmbedOptions = {
    lang: choice('lang') ?? LANGUAGES[0],
    view: choice('view') ?? EMBED_VIEWS[0],
    theme: choice('theme') ?? 'auto',
    height: choice('height') ?? 'fit',
    ...(isShown ? { event: found.id } : {}),
    ...(lanes ? { lanes } : {}),
    ...(viewport ? { viewport } : {}),
  };
  const isUsual = options.lang === LANGUAGES[0] && options.view === EMBED_VIEWS[0];
  const isPlain = isUsual && !isShown && !lanes && !viewport;
  return { options, faults, isPlain };
}

/** Returns the lanes that are known of those asked for; undefined when none is, or none was asked for. */
function lanesOf(
  value: string | undefined,
  timeline: Timeline,
  onunknown: (unknown: readonly string[], all: readonly string[]) => void,
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const all = timeline.lanes.map(({ id }) => id);
  const asked = [...new Set(value.split(',').map((id) => id.trim()))];
  const unknown = asked.filter((id) => !all.includes(id));
  if (unknown.length > 0) onunknown(unknown, all);
  const known = asked.filter((id) => all.includes(id));
  return known.length > 0 ? known : undefined;
}

/** From the one time to the other; where only one is given, to the end of what is known. */
function viewportOf(
  from: { readonly start: number } | undefined,
  to: { readonly end: number } | undefined,
  timeline: Timeline,
  onempty: (option: 'from' | 'to') => void,
): Viewport | undefined {
  if (!from && !to) return undefined;
  const extent = extentOf(tableOf(timeline));
  const start = from?.start ?? extent.start;
  const end = to?.end ?? extent.end;
  if (start < end) return { start, end };
  onempty(to ? 'to' : 'from');
  return undefined;
}

function cut(text: string): string {
  return text.length > MAX_FOUND ? `${text.slice(0, MAX_FOUND)}…` : text;
}
