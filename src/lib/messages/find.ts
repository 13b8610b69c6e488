import type { Basis } from '../model/timeline.js';

/** By what events are told apart, as find/filters.ts has it. */
type FacetName = 'lane' | 'actor' | 'tag' | 'source' | 'basis' | 'sharpness' | 'support';

/** Words of search and filters. */
export interface FindMessages {
  readonly title: string;
  /** “12 of 34 events” */
  readonly result: (shown: number, all: number) => string;
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly sharpness: Readonly<Record<'sharp' | 'uncertain', string>>;
  readonly support: Readonly<Record<'corroborated' | 'single', string>>;
  /** A name before what it names: “Search:” */
  readonly label: (name: string) => string;
  /** What a chip of the search is called, before the words searched for. */
  readonly search: string;
  /** After the name of a chip, for who cannot see its cross. */
  readonly remove: string;
  readonly chosen: string;
  readonly clearAll: string;
  /** How many more values a facet has: “Show all 23” */
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly noneFound: string;
  /** Before what brings events back when it is dropped. */
  readonly drop: string;
  readonly events: (count: number) => string;
  /** “In the articles: 5 paragraphs” */
  readonly inArticles: (count: number) => string;
  readonly morePlaces: (count: number) => string;
  /** “The Straits Times, ¶ 3” */
  readonly place: (source: string, paragraph: number) => string;
  /** How many events rest on a paragraph. */
  readonly resting: (count: number) => string;
}
