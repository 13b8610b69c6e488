import * as v from 'valibot';
import type { Timeline } from './timeline.js';

/**
 * The interchange format as a valibot schema: one timeline with its sources, their paragraphs and its
 * events. The JSON Schema in static/schema/ is generated from it (scripts/schema.js), so the published
 * schema and the check at the border cannot differ.
 */

/**
 * Longest text of one field; a longer one is a fault in the data, not a title. Length is looked at before form, so
 * that no pattern is tried on a book.
 */
const MAX_TEXT = 20_000;
const MAX_ADDRESS = 4_000;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT));
const slug = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** BCP 47 (RFC 5646, section 2.1): language, script, region, variants, extensions, private use. None has a longer language. */
const languageTag = v.pipe(
  v.string(),
  v.maxLength(100),
  v.regex(
    /^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$/,
  ),
);
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));

const author = v.strictObject({ name: text, role: v.exactOptional(text) });
const level = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const mark = v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(100)));
export const page = v.pipe(v.string(), v.maxLength(20), v.regex(/^\S(.*\S)?$/));
const shownBlock = v.strictObject({
  kind: v.picklist(['heading', 'header', 'caption', 'picture']),
  text,
  level,
  mark,
});
const paragraph = v.strictObject({
  number: ordinal,
  text,
  kind: v.exactOptional(v.picklist(['item', 'quote', 'row', 'code', 'note'])),
  level,
  mark,
  page: v.exactOptional(page),
  before: v.exactOptional(v.array(shownBlock)),
});

/** EDTF: a year, a month, a day, or a moment with its offset. Nothing is added to what a document says. */
const publishedAt = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?)?)?$/),
);
/** The same, a day at least. */
const fetchedAt = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/),
);
const doi = v.pipe(v.string(), v.maxLength(MAX_ADDRESS), v.regex(/^10\.\d{4,9}\/[^\s<>"]+$/));

/**
 * Only addresses that a browser opens as a page: nothing that runs, no name or password before the host, no backslash in
 * it. (JSON Schema knows no flag for case.)
 */
const webAddress = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS),
  v.regex(/^[Hh][Tt]{2}[Pp][Ss]?:\/\/[^\s<>"\\/?#@]+([/?#][^\s<>"]*)?$/),
);

/** What the front matter of an archived document says; the paragraphs come from its text, with the pages that it gives. */
export const sourceFields = {
  id: slug,
  title: text,
  standfirst: v.exactOptional(text),
  publisher: v.exactOptional(text),
  authors: v.exactOptional(v.array(author)),
  published: v.exactOptional(publishedAt),
  url: v.exactOptional(webAddress),
  doi: v.exactOptional(doi),
  accessed: v.exactOptional(fetchedAt),
  archived: v.exactOptional(v.array(v.strictObject({ url: webAddress, at: fetchedAt }))),
  language: languageTag,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  publish: v.exactOptional(v.picklist(['full', 'excerpts', 'quotes'])),
};

const source = v.strictObject({
  ...sourceFields,
  unpublished: v.exactOptional(v.array(ordinal)),
  paragraphs: v.array(paragraph),
  after: v.exactOptional(v.array(shownBlock)),
});

const eventDate = v.strictObject({
  edtf: text,
  asWritten: v.array(text),
  basis: v.picklist(['stated', 'relative', 'inferred']),
  reason: v.exactOptional(text),
});

/** Verbatim; in pieces, where words are left out between them. */
const quote = v.union([text, v.pipe(v.array(text), v.minLength(2))]);

const evidence = v.strictObject({
  source: slug,
  paragraph: ordinal,
  quote,
  occurrence: v.exactOptional(ordinal),
  role: v.picklist(['supports', 'disputes', 'dates']),
});

/** Of a picture; the characters are those that every file system and address has. */
const mediaFile = v.pipe(
  v.string(),
  v.maxLength(100),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\.(jpg|jpeg|png|webp|avif|gif)$/),
);

const media = v.strictObject({
  file: mediaFile,
  alt: text,
  credit: text,
  licence: text,
  licenceUrl: v.exactOptional(webAddress),
  caption: v.exactOptional(text),
  width: v.exactOptional(ordinal),
  height: v.exactOptional(ordinal),
});

/** A day that the calendar has: months of 31, of 30 and of 28 days, then 29 February of leap years. */
const day = v.pipe(
  v.string(),
  v.maxLength(10),
  v.regex(
    /^(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$/,
  ),
);

const checked = v.array(v.strictObject({ by: v.pipe(text, v.regex(/\S/)), on: day }));

/** What a definition that an author writes has in common with the interchange format. */
export const definitionParts = { text, slug, languageTag, ordinal, media, checked };

const event = v.strictObject({
  id: slug,
  aliases: v.exactOptional(v.array(slug)),
  kind: v.picklist(['event', 'statement']),
  attribution: text,
  title: text,
  summary: text,
  date: eventDate,
  lane: slug,
  actors: v.array(text),
  tags: v.array(text),
  importance: v.pipe(v.number(), v.integer()),
  difference: v.exactOptional(text),
  media: v.exactOptional(media),
  checked: v.exactOptional(checked),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});

const lane = v.strictObject({ id: slug, title: text });

export const timelineSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  version: v.literal(1),
  id: slug,
  title: text,
  description: text,
  language: languageTag,
  lanes: v.array(lane),
  sources: v.array(source),
  events: v.array(event),
});

/** The schema's own output; `Timeline` says the same with a non-empty evidence tuple. */
export type TimelineInput = v.InferOutput<typeof timelineSchema>;

// A timeline that type-checks can always be written: the two descriptions may not drift apart.
type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
type Writes = Mutable<Timeline> extends TimelineInput ? true : never;
/** @public checked by the compiler, read by nobody */
export const TIMELINE_FITS_SCHEMA: Writes = true;
