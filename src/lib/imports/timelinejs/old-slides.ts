import { leftFields } from '../item-report.js';
import { objectOf, scalarText } from '../json/json-text.js';
import { timeFields } from './slide-date.js';
import { writtenDate } from './written-date.js';
import type { Slide, SlideNames } from './slide.js';

/** The JSON of TimelineJS 2: `{ timeline: { headline, date: [{ startDate: "2020,9,8", headline }], era } }`. */
export const OLD_NAMES: SlideNames = {
  headline: 'headline',
  start: 'startDate',
  end: 'endDate',
  media: 'asset.media',
  slide: 'item',
};
const PLACED: ReadonlySet<string> = new Set([
  ...['headline', 'text', 'startDate', 'endDate', 'tag', 'id', 'displayDate'],
  'asset.media',
]);

/** Returns a slide of the JSON of TimelineJS 2. */
export function oldSlide(item: Readonly<Record<string, unknown>>, kind: Slide['kind'], row: number): Slide {
  const asset = objectOf(item['asset']);
  const [start, end] = ['startDate', 'endDate'].map((name) => writtenDate(scalarText(item[name])));
  return {
    kind,
    row,
    id: scalarText(item['id']),
    headline: scalarText(item['headline']),
    text: scalarText(item['text']),
    start,
    end,
    displayDate: scalarText(item['displayDate']),
    group: scalarText(item['tag']),
    media: scalarText(asset?.['media']),
    linked: ['caption', 'credit'].map((name) => scalarText(asset?.[name])),
    fields: { ...leftFields(item, PLACED), ...timeFields({ start, end }, OLD_NAMES) },
  };
}
