import { namesIn, withoutTags } from './event-text.js';

/** A section or group that is open: the events in it are in its lane. */
export interface Section {
  readonly title: string;
  readonly tags: readonly string[];
  /** Of a heading: 1 to 6. A section that has an end of its own has none. */
  readonly level?: number;
  /** The time zone that the lines below it say. */
  readonly zone?: string;
}

const START = /^\s*(?:section|group)(?:\s+(.*))?$/i;
const END = /^\s*end\s?(?:section|group)\s*$/i;
const HEADING = /^\s*(#{1,6})\s+(\S.*)$/;

/** Returns the sections that are open behind a line; undefined for a line that begins and ends none. */
export function sectionsAfter(line: string, open: readonly Section[]): readonly Section[] | undefined {
  if (END.test(line)) {
    const last = open.map(({ level }) => level).lastIndexOf(undefined);
    return open.slice(0, Math.max(0, last));
  }
  const heading = HEADING.exec(line);
  if (heading) {
    const level = heading[1]?.length ?? 1;
    // It ends the headings of its own level, and those below.
    const outer = open.findIndex((each) => each.level !== undefined && each.level >= level);
    return [...open.slice(0, outer < 0 ? open.length : outer), sectionOf(heading[2] ?? '', level)];
  }
  const start = START.exec(line);
  return start ? [...open, sectionOf(start[1] ?? '')] : undefined;
}

function sectionOf(written: string, level?: number): Section {
  const title = withoutTags(written);
  return { title, tags: namesIn([written]), ...(level === undefined ? {} : { level }) };
}
