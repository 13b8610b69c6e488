import * as v from 'valibot';
import { definitionParts } from '../model/schema.js';

const { text, slug, languageTag, ordinal, media, checked } = definitionParts;
const optional = v.exactOptional;

/** A list of one text is that text. */
const quote = v.union([text, v.pipe(v.array(text), v.minLength(1))]);
const place = {
  source: optional(slug),
  paragraph: optional(ordinal),
  occurrence: optional(ordinal),
  role: optional(v.picklist(['supports', 'disputes', 'dates'])),
};

/** As the source writes it or as EDTF; a year alone may be a number. */
const date = v.union([
  text,
  v.pipe(v.number(), v.integer()),
  v.strictObject({
    words: optional(text),
    edtf: optional(v.union([text, v.pipe(v.number(), v.integer())])),
    asWritten: optional(v.array(text)),
    basis: optional(v.picklist(['stated', 'relative', 'inferred'])),
    reason: optional(text),
  }),
]);

const event = v.strictObject({
  id: optional(slug),
  aliases: optional(v.array(slug)),
  title: text,
  draft: optional(v.boolean()),
  date: optional(date),
  quote: optional(quote),
  ...place,
  evidence: optional(v.array(v.union([text, v.strictObject({ quote, ...place })]))),
  kind: optional(v.picklist(['event', 'statement'])),
  attribution: optional(text),
  summary: optional(text),
  lane: optional(text),
  actors: optional(v.array(text)),
  tags: optional(v.array(text)),
  importance: optional(v.pipe(v.number(), v.integer())),
  difference: optional(text),
  media: optional(media),
  checked: optional(checked),
});

/**
 * A definition as timeline.json and timeline.yaml have it, for editors that complete and check as one types; the JSON Schema
 * in static/schema/ is generated from it. Reading and its faults are those of complete.ts: what follows from the sources is
 * beyond a schema.
 */
export const definitionSchema = v.strictObject({
  $schema: optional(v.string()),
  id: optional(slug),
  title: optional(text),
  description: optional(text),
  language: optional(languageTag),
  sources: optional(v.array(slug)),
  lanes: optional(v.array(v.union([text, v.strictObject({ id: optional(slug), title: text })]))),
  events: v.array(event),
});
