import type { Facet } from '../../find/filters.js';
import type { Timeline } from '../../model/timeline.js';
import { shortTitle } from '../../source/index.js';
import type { FindMessages } from '../../messages/types/lazy.js';

/** A value of a facet in words. */
export interface Label {
  readonly text: string;
  /** Language of what is the timeline's own; nothing for words of the interface. */
  readonly language?: string;
  /** Numbers as a large table writes them. */
  readonly number?: (count: number) => string;
}

/** Words for facets that may have thousands of values. */
export interface LongWords {
  readonly narrow: string;
  /** “The first 50 of 1,200” */
  readonly listed: (shown: number, all: number) => string;
}

/** What a page calls its facets and their values. */
export interface FacetLabels {
  readonly name: (facet: Facet) => string;
  readonly value: (facet: Facet, value: string) => Label;
}

/** What a reader calls a value of a facet. */
export function labelOf(timeline: Timeline, facet: Facet, value: string, messages: FindMessages): Label {
  const { language } = timeline;
  switch (facet) {
    case 'lane':
      return { text: timeline.lanes.find(({ id }) => id === value)?.title ?? value, language };
    case 'source': {
      const source = timeline.sources.find(({ id }) => id === value);
      return source ? { text: nameOf(source), language: source.language } : { text: value };
    }
    case 'basis':
    case 'sharpness':
    case 'support':
      return { text: (messages[facet] as Readonly<Record<string, string>>)[value] ?? value };
    case 'actor':
    case 'tag':
      return { text: value, language };
  }
}

/** A source by its publisher, else by its title. */
function nameOf(source: Timeline['sources'][number]): string {
  return source.publisher ?? shortTitle(source.title);
}
