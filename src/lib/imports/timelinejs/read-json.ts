import { EventKeys } from '../event-key.js';
import { headText } from '../head-text.js';
import { ImportFault, type Import, type ImportOptions } from '../import.js';
import { readImportText } from '../import-text.js';
import { ItemReport } from '../item-report.js';
import { itemsIn, objectOf, readLooseJson, scalarText } from '../json/json-text.js';
import { DamagedItem } from '../json/object-text.js';
import { aboutSlide, noteTimes } from './about-slide.js';
import { JSON_NAMES, jsonSlide } from './json-slides.js';
import { OLD_NAMES, oldSlide } from './old-slides.js';
import { SlideReader } from './slide-event.js';
import type { Slide, SlideNames } from './slide.js';

type Fields = Readonly<Record<string, unknown>>;

/** The slides of a file, in its order. */
interface Deck {
  readonly names: SlideNames;
  readonly slideOf: (item: Fields, kind: Slide['kind'], row: number) => Slide;
  readonly title: Fields | undefined;
  readonly events: readonly unknown[];
  readonly eras: readonly unknown[];
  readonly language?: string;
}

/** Returns whether a file begins as the JSON of TimelineJS does, of version 3 or 2. */
export function isTimelineJsJson(head: string | Uint8Array): boolean {
  const text = headText(head);
  if (!/^[^<]{0,200}?[{(]/.test(text)) return false;
  const hasDates =
    /["']?start_date["']?\s*:\s*\{\s*["']?\w+["']?\s*:/.test(text) && /["']?events["']?\s*:\s*\[/.test(text);
  const isOld = /["']?timeline["']?\s*:\s*\{/.test(text) && /["']?date["']?\s*:\s*\[/.test(text);
  return hasDates || (isOld && /["']?startDate["']?\s*:/.test(text));
}

/** Reads the JSON of TimelineJS: that of version 3, and that of version 2. */
export function readTimelineJsJson(bytes: Uint8Array, options: ImportOptions): Import {
  const { text, problems } = readImportText(bytes);
  const { value, isCutOff } = readLooseJson(text);
  const deck = deckOf(value);
  const report = new ItemReport(options.name);
  report.takeProblems(problems);
  const slides = new SlideReader(report, deck.names, new EventKeys(), options.zone);
  readAll(deck, report, slides);
  if (isCutOff) report.cutOff();
  noteTimes(report, slides, options.zone);
  return report.importOf('timelinejs', aboutOf(deck, report));
}

function deckOf(value: unknown): Deck {
  const root = objectOf(value);
  const old = objectOf(root?.['timeline']);
  const events = old ? old['date'] : root?.['events'];
  if (!Array.isArray(events))
    throw new ImportFault('there are no slides in the file', {
      found: Object.keys(root ?? {}).join(', '),
      fix: 'TimelineJS has them in a list with the name “events”',
    });
  if (old)
    return {
      names: OLD_NAMES,
      slideOf: oldSlide,
      title: old,
      events,
      eras: itemsIn(old['era']),
      language: scalarText(old['lang']),
    };
  return {
    names: JSON_NAMES,
    slideOf: jsonSlide,
    title: objectOf(root?.['title']),
    events,
    eras: itemsIn(root?.['eras']),
  };
}

/** Reads events, then eras: their numbers go on. */
function readAll({ events, eras, slideOf }: Deck, report: ItemReport, slides: SlideReader): void {
  for (const [index, item] of [...events, ...eras].entries()) {
    report.rows += 1;
    const row = index + 1;
    const fields = objectOf(item);
    if (fields) slides.read(slideOf(fields, index < events.length ? 'event' : 'era', row));
    else if (item instanceof DamagedItem) report.damagedItem(row, item);
    else report.problem('damaged', row, { what: `item ${row} is no slide`, found: item, fix: 'take it out' });
  }
}

function aboutOf(
  { title, slideOf, language = '' }: Deck,
  report: ItemReport,
): { readonly title?: string; readonly description?: string; readonly language: string } {
  return { ...(title ? aboutSlide(slideOf(title, 'title', 0), report) : {}), language };
}
