import { doiAddress, webAddress } from '../model/address.js';
import { quoteText } from '../model/quote.js';
import type { Media, Source, Timeline, TimelineEvent } from '../model/timeline.js';

/**
 * Returns an event's quotes as schema.org Quotations, each based on its article, for machines that read pages. There
 * is no ClaimReview: nothing here is fact-checked.
 *
 * @param address full or relative address of the event's page
 * @param mediaAt address of a picture, by the name of its file
 */
export function quotationsOf(
  timeline: Timeline,
  event: TimelineEvent,
  address: string,
  mediaAt?: (file: string) => string | undefined,
): object {
  const { media } = event;
  const picture = media && mediaAt?.(media.file);
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: event.title,
    description: event.summary,
    temporalCoverage: event.date.edtf,
    url: address,
    inLanguage: timeline.language,
    ...(media && picture !== undefined ? { image: imageOf(media, picture) } : {}),
    isPartOf: { '@type': 'CreativeWork', name: timeline.title },
    hasPart: event.evidence.map((item) => {
      const source = timeline.sources.find(({ id }) => id === item.source);
      return {
        '@type': 'Quotation',
        text: quoteText(item.quote),
        ...(source ? { inLanguage: source.language, isBasedOn: articleOf(source) } : {}),
      };
    }),
  };
}

function imageOf(
  { alt, caption, credit, licence, licenceUrl, width, height }: Media,
  address: string,
): object {
  return {
    '@type': 'ImageObject',
    contentUrl: address,
    description: alt,
    ...(caption === undefined ? {} : { caption }),
    creditText: credit,
    license: webAddress(licenceUrl) ?? licence,
    ...(width === undefined || height === undefined ? {} : { width, height }),
  };
}

function articleOf(source: Source): object {
  return {
    '@type': 'Article',
    headline: source.title,
    ...(webAddress(source.url) ? { url: source.url } : {}),
    ...(source.published ? { datePublished: source.published } : {}),
    ...(source.doi === undefined ? {} : { sameAs: doiAddress(source.doi) }),
    ...(source.archived ? { archivedAt: source.archived.map(({ url }) => url) } : {}),
    ...(source.authors ? { author: source.authors.map(({ name }) => ({ '@type': 'Person', name })) } : {}),
    ...(source.publisher ? { publisher: { '@type': 'Organization', name: source.publisher } } : {}),
  };
}

/** JSON for a script element: no character in it can end the element or begin another. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
