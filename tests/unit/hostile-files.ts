import type { Timeline } from '../../src/lib/core';
import { madeUpSource } from './source/documents';
import { eventOf, timelineOf } from './source/made-up';

/** Files that somebody made to break what reads them: as text, since that is how they come. */

export type Fields = Record<string, unknown>;

/** A timeline of one event that is whole. */
export function whole(): Timeline {
  const quoted = { source: 'made-up', paragraph: 1, quote: 'One.' };
  return timelineOf([madeUpSource(['One.'])], [eventOf('one', [quoted])]);
}

export const MARKUP = '"><script>alert(1)</script><img src=x onerror=alert(2)>{{7*7}}${alert(3)}';

const text = (change: (data: Fields) => Fields): string =>
  JSON.stringify(change(JSON.parse(JSON.stringify(whole())) as Fields));

const event = (fields: Fields) => (data: Fields) => ({
  ...data,
  events: [{ ...(data['events'] as Fields[])[0], ...fields }],
});
const source = (fields: Fields) => (data: Fields) => ({
  ...data,
  sources: [{ ...(data['sources'] as Fields[])[0], ...fields }],
});

const LEVELS = 100_000;
const FAULTS = 100_000;

/** By what is wrong with it: the file, and how many faults it has. */
export const HOSTILE: Readonly<Record<string, { readonly file: string; readonly count: number }>> = {
  'a text of 10 MB': { file: text(event({ title: 'x'.repeat(10_000_000) })), count: 1 },
  'an id of 10 MB': { file: text(event({ id: 'a-'.repeat(5_000_000) })), count: 1 },
  'an address of 10 MB': { file: text(source({ url: `https://${'a'.repeat(10_000_000)}` })), count: 1 },
  'a field with a name of 10 MB': { file: text(event({ ['x'.repeat(10_000_000)]: 1 })), count: 1 },
  'lists in lists, 100,000 deep': { file: '['.repeat(LEVELS) + ']'.repeat(LEVELS), count: 1 },
  'groups in groups, 100,000 deep': {
    file: text(event({ title: 0 })).replace(
      '"title":0',
      `"title":${'{"a":'.repeat(LEVELS)}0${'}'.repeat(LEVELS)}`,
    ),
    count: 1,
  },
  '100,000 events that are none': {
    file: text((data) => ({ ...data, events: Array.from({ length: FAULTS }, () => 0) })),
    count: FAULTS,
  },
  '100,000 events with one id': {
    file: text((data) => ({
      ...data,
      events: Array.from({ length: FAULTS }, () => (data['events'] as Fields[])[0]),
    })),
    count: 1,
  },
  '100,000 events of no lane, of 1,000 lanes': {
    file: text((data) => ({
      ...data,
      lanes: Array.from({ length: 1000 }, (_, index) => ({ id: `lane-${index}`, title: 'Lane' })),
      events: Array.from({ length: FAULTS }, (_, index) => ({
        ...(data['events'] as Fields[])[0],
        id: `event-${index}`,
        lane: 'nowhere',
      })),
    })),
    count: FAULTS,
  },
  '100,000 unknown fields': {
    file: text((data) => ({
      ...data,
      ...Object.fromEntries(Array.from({ length: FAULTS }, (_, index) => [`field-${index}`, 1])),
    })),
    count: FAULTS,
  },
  '100,000 actors that are none': {
    file: text(event({ actors: Array.from({ length: FAULTS }, () => null) })),
    count: FAULTS,
  },
  'another version': { file: text((data) => ({ ...data, version: 2 })), count: 1 },
  'a version as text': { file: text((data) => ({ ...data, version: '1' })), count: 1 },
  'prototype keys': {
    file: text((data) => ({ ...data, one: 1, two: { polluted: true } }))
      .replace('"one":', '"__proto__":')
      .replace('"two":', '"constructor":'),
    count: 2,
  },
  'a prototype key in an event': {
    file: text(event({ one: { title: 'x' } })).replace('"one":{', '"__proto__":{'),
    count: 1,
  },
  'ids of prototypes': {
    file: text(
      event({
        lane: 'constructor',
        evidence: [{ source: 'constructor', paragraph: 1, quote: 'One.', role: 'supports' }],
      }),
    ),
    count: 2,
  },
  'two paragraphs of one number': {
    file: text(
      source({
        paragraphs: [
          { number: 1, text: 'One.' },
          { number: 1, text: 'Two.' },
        ],
      }),
    ),
    count: 1,
  },
  ...Object.fromEntries(
    [
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'JAVASCRIPT://example.org/%0Aalert(1)',
      'vbscript:x',
      'file:///etc/passwd',
      'https://example.org/" onclick="alert(1)',
    ].map((url) => [`the address ${url}`, { file: text(source({ url })), count: 1 }]),
  ),
};

/** Every field that may hold any text holds markup; nothing is wrong with that. */
export const ALL_MARKUP: string = JSON.stringify(
  ((): Timeline => {
    const timeline = whole();
    const [kept] = timeline.sources;
    const [first] = timeline.events;
    if (!kept || !first) throw new Error('the made-up timeline is empty');
    return {
      ...timeline,
      title: MARKUP,
      description: MARKUP,
      lanes: timeline.lanes.map((lane) => ({ ...lane, title: MARKUP })),
      sources: [
        {
          ...kept,
          title: MARKUP,
          standfirst: MARKUP,
          publisher: MARKUP,
          authors: [{ name: MARKUP, role: MARKUP }],
          url: 'https://example.org/?%3Cscript%3E',
          paragraphs: [{ number: 1, text: `Before ${MARKUP} after` }],
        },
      ],
      events: [
        {
          ...first,
          title: MARKUP,
          summary: MARKUP,
          attribution: MARKUP,
          actors: [MARKUP],
          tags: [MARKUP],
          date: { edtf: '2020', asWritten: [MARKUP], basis: 'inferred', reason: MARKUP },
          evidence: [{ source: kept.id, paragraph: 1, quote: MARKUP, role: 'supports' }],
        },
      ],
    };
  })(),
);
