import type { Timeline } from '../model/timeline.js';
import { addressesOf, nameOf, type Addresses } from './addresses.js';
import { evidenceRows, type Row } from './evidence.js';
import type { Format } from './format.js';
import { targetsOf } from './targets.js';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What the Web Annotation vocabulary has no word for. */
const TERMS = {
  temporalCoverage: 'http://schema.org/temporalCoverage',
  attribution: 'urn:sourceline:terms:attribution',
  basis: { '@id': 'urn:sourceline:terms:basis', '@type': '@vocab' },
  stated: 'urn:sourceline:terms:stated',
  relative: 'urn:sourceline:terms:relative',
  inferred: 'urn:sourceline:terms:inferred',
  role: { '@id': 'urn:sourceline:terms:role', '@type': '@vocab' },
  supports: 'urn:sourceline:terms:supports',
  disputes: 'urn:sourceline:terms:disputes',
  dates: 'urn:sourceline:terms:dates',
} as const;

/**
 * W3C Web Annotations (JSON-LD): a collection of one page with an annotation for each evidence. Its bodies say
 * which event the passage carries; its targets are the passage at the publisher's and in the archived copy.
 */
export const annotations: Format = {
  id: 'annotations',
  extension: 'annotations.jsonld',
  mediaType: `application/ld+json; profile="${CONTEXT}"`,
  write(timeline, { site }) {
    const addresses = addressesOf(timeline, site);
    const items = evidenceRows(timeline).map((row) => annotationOf(row, timeline, addresses));
    const id = site === undefined ? nameOf(timeline) : `${site}t/${timeline.id}.annotations.jsonld`;
    const page = site === undefined ? nameOf(timeline, 'annotations') : `${id}#annotations`;
    const collection = {
      '@context': [CONTEXT, TERMS],
      id,
      type: 'AnnotationCollection',
      label: timeline.title,
      total: items.length,
      ...(items.length > 0
        ? { first: { id: page, type: 'AnnotationPage', startIndex: 0, items }, last: page }
        : {}),
    };
    return `${JSON.stringify(collection, undefined, 2)}\n`;
  },
};

function annotationOf(row: Row, timeline: Timeline, addresses: Addresses | undefined): object {
  const { anchor, item } = row;
  return {
    id: addresses?.passage(item.source, anchor) ?? nameOf(timeline, anchor),
    type: 'Annotation',
    motivation: 'describing',
    role: item.role,
    body: bodiesOf(row, timeline, addresses),
    target: targetsOf(row, addresses),
  };
}

/** Returns the event in words, by its address or name, on what its sources differ, and its topics. */
function bodiesOf({ event }: Row, timeline: Timeline, addresses: Addresses | undefined): object[] {
  const text = (purpose: string, value: string): object => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language: timeline.language,
  });
  return [
    {
      ...text('describing', `${event.title}\n\n${event.summary}`),
      temporalCoverage: event.date.edtf,
      basis: event.date.basis,
      attribution: event.attribution,
    },
    {
      type: 'SpecificResource',
      purpose: 'identifying',
      source: addresses?.event(event.id) ?? nameOf(timeline, 'e', event.id),
    },
    ...(event.difference === undefined ? [] : [text('commenting', event.difference)]),
    ...event.tags.map((tag) => text('tagging', tag)),
  ];
}
