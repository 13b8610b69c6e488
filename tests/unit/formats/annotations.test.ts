import jsonld from 'jsonld';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import SourceText from '../../../src/lib/components/SourceText.svelte';
import { hashName } from '../../../src/lib/formats/addresses';
import type { Timeline } from '../../../src/lib/model/timeline';
import { passagesOf } from '../../../src/lib/source/passages';
import { english } from '../../../src/lib/messages/english';
import { ANNO_ADDRESS, ANNO_CONTEXT } from '../../fixtures/anno-context';
import { madeUpSource } from '../source/documents';
import { eventOf, timelineOf } from '../source/made-up';
import { cleanNetwork, hostileTimeline, SITE, written } from './given';

interface Node {
  readonly [key: string]: unknown;
}

/** As the file has it, in its own terms. */
interface Selector extends Node {
  readonly type: string;
  readonly value?: string;
  readonly start?: number;
  readonly end?: number;
  readonly exact?: string;
  readonly refinedBy?: Selector | readonly Selector[];
}
interface Target extends Node {
  readonly source: { readonly id: string };
  readonly selector: Selector;
  readonly state?: Node;
}
interface Annotation extends Node {
  readonly id: string;
  readonly role: string;
  readonly body: readonly Node[];
  readonly target: readonly Target[];
}

async function itemsOf(timeline: Timeline, site?: string): Promise<readonly Annotation[]> {
  const file = await written('annotations', timeline, site === undefined ? {} : { site });
  return JSON.parse(file).first.items;
}

/** Asks no network: the one context that is named is kept with the tests. */
const documentLoader = (address: string): Promise<object> =>
  address === ANNO_ADDRESS
    ? Promise.resolve({ contextUrl: null, documentUrl: address, document: ANNO_CONTEXT })
    : Promise.reject(new Error(`nothing else may be asked for: ${address}`));

/** Strict: fails on a term without a meaning, on a relative IRI, on whatever else would be dropped. */
const strict = { documentLoader, safe: true } as Parameters<typeof jsonld.expand>[1];

/** Every text and number in a document, under whatever key; for the expanded form, what its values hold. */
function leavesOf(data: unknown, isExpanded: boolean): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => leavesOf(item, isExpanded));
  if (typeof data !== 'object' || data === null) return [String(data)];
  return Object.entries(data).flatMap(([key, value]) => {
    const isType = isExpanded && key === '@type' && '@value' in data;
    return key === '@context' || isType ? [] : leavesOf(value, isExpanded);
  });
}

/** Terms whose value is a word of a vocabulary: it expands to an address. */
const WORDS = /^(?:https?:\/\/(?:www\.w3\.org\/ns|purl\.org)\/.*[#/]|urn:sourceline:terms:)(\w+)$/;

describe.each([
  ['the first timeline', cleanNetwork],
  ['a hostile one', hostileTimeline()],
] as const)('annotations of %s', (_name, timeline) => {
  it.each([undefined, SITE])('on the site %s expand without loss', async (site) => {
    const document = JSON.parse(await written('annotations', timeline, site === undefined ? {} : { site }));
    const expanded = await jsonld.expand(document, strict);
    const asTerm = (text: string): string => WORDS.exec(text)?.[1] ?? text;
    const renamed = new Map([
      ['AnnotationCollection', 'OrderedCollection'],
      ['AnnotationPage', 'OrderedCollectionPage'],
    ]);
    const before = leavesOf(document, false).map((text) => renamed.get(text) ?? text);
    expect(leavesOf(expanded, true).map(asTerm).sort()).toEqual(before.map(asTerm).sort());
  });

  it('would not expand with a term that means nothing, or a relative address', async () => {
    const document = JSON.parse(await written('annotations', timeline));
    await expect(jsonld.expand({ ...document, nonsense: 'x' }, strict)).rejects.toThrow();
    await expect(jsonld.expand({ ...document, id: 'here' }, strict)).rejects.toThrow();
  });

  it('are a graph of absolute names', async () => {
    const document = JSON.parse(await written('annotations', timeline, { site: SITE }));
    const quads = (await jsonld.toRDF(document, strict)) as {
      subject: { termType: string; value: string };
      object: { termType: string; value: string };
    }[];
    const names = quads
      .flatMap(({ subject, object }) => [subject, object])
      .flatMap(({ termType, value }) => (termType === 'NamedNode' ? [value] : []));
    for (const name of names) expect(name).toMatch(/^(?:https?:\/\/|ni:\/\/\/|urn:)[^\s<>"{}|\\^`]+$/);
    const annotations = quads.filter(({ object }) => object.value === 'http://www.w3.org/ns/oa#Annotation');
    expect(annotations).toHaveLength(timeline.events.flatMap(({ evidence }) => evidence).length);
  });

  it('find each quote by its offsets in code points and by its words', async () => {
    const items = await itemsOf(timeline);
    const evidence = timeline.events.flatMap(({ evidence }) => evidence);
    expect(items).toHaveLength(evidence.length);
    items.forEach((annotation, index) => {
      const item = evidence[index];
      const source = timeline.sources.find(({ id }) => id === item?.source);
      const text = source?.paragraphs.find(({ number }) => number === item?.paragraph)?.text ?? '';
      const { selector } = annotation.target.at(-1) as Target;
      expect(selector).toMatchObject({ type: 'FragmentSelector', value: `p${item?.paragraph}` });
      const [messages, place] = selector.refinedBy as readonly Selector[];
      expect(messages).toMatchObject({ type: 'TextQuoteSelector', exact: item?.quote });
      expect(text).toContain(`${messages?.['prefix'] ?? ''}${messages?.exact}${messages?.['suffix'] ?? ''}`);
      expect(Array.from(text).slice(place?.start, place?.end).join('')).toBe(item?.quote);
    });
  });
});

describe('the selectors of a quote that is in its paragraph more than once', () => {
  const text = 'The unbeaten team was beaten once, then beaten again.';
  const source = madeUpSource([text]);
  const selectors = async (occurrence: number): Promise<readonly Selector[]> => {
    const quoted = { source: source.id, paragraph: 1, quote: 'beaten', occurrence };
    const [annotation] = await itemsOf(timelineOf([source], [eventOf('e', [quoted])]));
    return annotation?.target.at(-1)?.selector.refinedBy as readonly Selector[];
  };

  it.each([
    [1, text.indexOf('beaten once')],
    [2, text.lastIndexOf('beaten')],
  ])('are those of place %d', async (occurrence, start) => {
    const [words, place] = await selectors(occurrence);
    expect(place).toEqual({ type: 'TextPositionSelector', start, end: start + 6 });
    expect(text.indexOf(`${words?.['prefix']}beaten${words?.['suffix']}`)).toBe(Math.max(0, start - 32));
  });
});

describe('the targets of an annotation', () => {
  it('are the publisher’s page, as it was when published, and the archived copy', async () => {
    const items = await itemsOf(cleanNetwork, SITE);
    const annotation = items.find(({ id }) => id.endsWith('#q-clean-network-unveiled-2'));
    const straits = cleanNetwork.sources.find(({ id }) => id === 'straits-times');
    if (!annotation || !straits) throw new Error('no such annotation');
    const [publisher, kept] = annotation.target;
    const page = `${SITE}t/clean-network/s/straits-times/`;
    expect(annotation.id).toBe(`${page}#q-clean-network-unveiled-2`);
    expect(publisher).toMatchObject({
      source: { id: straits.url, language: 'en' },
      state: { type: 'TimeState', sourceDate: '2020-09-08T14:25:42Z', cached: [page, hashName(straits)] },
      selector: { type: 'TextQuoteSelector', exact: expect.stringMatching(/^barely a month after/) },
    });
    expect(kept).toMatchObject({
      source: { id: page },
      selector: { conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: 'p3' },
    });
  });

  it('without a site are named by hash, and so is the annotation by its place', async () => {
    const items = await itemsOf(cleanNetwork);
    const [first] = items;
    const launch = cleanNetwork.sources.find(({ id }) => id === 'china-launches-initiative');
    if (!first || !launch) throw new Error('no such annotation');
    expect(first.id).toBe('urn:sourceline:clean-network:q-us-china-relations-deteriorate-1');
    expect(first.target.map(({ source }) => source.id)).toEqual([hashName(launch)]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('keep to the minute a time that has no seconds, and say none where none is given', async () => {
    const [made, bare] = await itemsOf(hostileTimeline());
    expect(made?.target[0]?.state).toMatchObject({
      sourceDateStart: '2019-12-31T10:30:00Z',
      sourceDateEnd: '2019-12-31T10:31:00Z',
    });
    expect(bare?.target[0]).not.toHaveProperty('state');
  });

  it('on the site’s page select the paragraph’s own text', async () => {
    for (const source of cleanNetwork.sources) {
      const address = (id: string): string => `#${id}`;
      const links = { timeline: '', inTimeline: address, event: address, source: address, passage: address };
      const passages = passagesOf(cleanNetwork, source);
      const props = { source, passages, messages: english, links, chosen: [], isPage: true };
      const { body } = render(SourceText, { props });
      for (const { number, text } of source.paragraphs) {
        const [, item = ''] = body.split(`<li id="p${number}"`);
        const [, paragraph = ''] = /<p\b[^>]*>([^]*?)<\/p>/.exec(item) ?? [];
        const plain = paragraph
          .replace(/<[^>]*>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&amp;/g, '&');
        expect(plain).toBe(text);
      }
    }
  });
});

describe('a quote in pieces', () => {
  it('has the targets of each piece, in their order', async () => {
    const source = madeUpSource(['The lamp was lit, as the log says, at dusk.', 'It was out at dawn.'], {
      url: 'https://log.test/',
      archived: [{ url: 'https://archive.example/1', at: '2026-03-02' }],
    });
    const quote = ['The lamp was lit', 'at dusk', 'It was out'] as const;
    const event = eventOf('e', [{ source: source.id, paragraph: 1, quote }]);
    const [annotation] = await itemsOf(timelineOf([source], [event]));
    const targets = annotation?.target as readonly (Target & { readonly state?: object })[];
    expect(targets).toHaveLength(6);
    expect(targets[0]?.state).toMatchObject({ cached: [expect.any(String), 'https://archive.example/1'] });
    const kept = targets
      .filter((_, index) => index % 2 === 1)
      .map(({ selector }) => {
        const [words, place] = selector.refinedBy as readonly Selector[];
        return [selector['value'], words?.exact, place?.start, place?.end];
      });
    expect(kept).toEqual([
      ['p1', 'The lamp was lit', 0, 16],
      ['p1', 'at dusk', 35, 42],
      ['p2', 'It was out', 0, 10],
    ]);
  });
});

describe('the bodies of an annotation', () => {
  it('tell the event, its date, who says so, on what sources differ and its topics', async () => {
    const event = cleanNetwork.events.find(({ id }) => id === 'clean-network-unveiled');
    const items = await itemsOf(cleanNetwork, SITE);
    const annotation = items.find(({ id }) => id.endsWith('#q-clean-network-unveiled-1'));
    expect(annotation?.role).toBe('supports');
    expect(annotation?.body).toMatchObject([
      {
        purpose: 'describing',
        value: `${event?.title}\n\n${event?.summary}`,
        temporalCoverage: '2020-08',
        basis: 'inferred',
        attribution: 'both articles',
      },
      { purpose: 'identifying', source: `${SITE}t/clean-network/e/clean-network-unveiled/` },
      { purpose: 'commenting', value: event?.difference },
      ...(event?.tags ?? []).map((value) => ({ purpose: 'tagging', value })),
    ]);
  });

  it('are in a collection that may be empty', async () => {
    const collection = JSON.parse(await written('annotations', timelineOf([], [])));
    expect(collection).toMatchObject({ id: 'urn:sourceline:made-up', total: 0 });
    expect(collection).not.toHaveProperty('first');
  });
});
