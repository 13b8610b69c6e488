import type { Source, Timeline } from '../model/timeline.js';
import { pageOf } from '../render/notes.js';
import { base64url, bytesOfHex } from './base64url.js';
import { wellFormed } from './plain.js';

/** Addresses of a timeline's pages on the site that shows it. */
export interface Addresses {
  readonly timeline: string;
  readonly event: (event: string) => string;
  readonly source: (source: string) => string;
  /** A passage, by its anchor, on the page of its source. */
  readonly passage: (source: string, anchor: string) => string;
}

/**
 * Returns the pages of `timeline` on `site`, an absolute address with a slash behind; undefined where no site is known.
 */
export function addressesOf(timeline: Timeline, site: string | undefined): Addresses | undefined {
  if (site === undefined) return undefined;
  const home = pageOf(site, timeline);
  const source = (id: string): string => `${home}s/${id}/`;
  return {
    timeline: home,
    event: (id) => `${home}e/${id}/`,
    source,
    passage: (id, anchor) => `${source(id)}#${anchor}`,
  };
}

/**
 * Returns a name for a part of a timeline that holds wherever the timeline is shown:
 * `urn:sourceline:<timeline>:<part>`.
 */
export function nameOf(timeline: Timeline, ...parts: readonly string[]): string {
  return ['urn', 'sourceline', timeline.id, ...parts].join(':');
}

/** Returns an archived text by its own hash (RFC 6920, “Naming Things with Hashes”): `ni:///sha-256;f4OxZX_x…`. */
export function hashName({ sha256 }: Source): string {
  return `ni:///sha-256;${base64url(bytesOfHex(sha256))}`;
}

/**
 * Returns a web address as an IRI (RFC 3987): what an address of a source may hold and an IRI may not is
 * percent-encoded, as a browser does before it asks for the page.
 */
export function iriOf(address: string): string {
  return address.replace(/[\s\p{Cc}\p{Cs}<>"{}|\\^`]/gu, (unit) => encodeURIComponent(wellFormed(unit)));
}
