import { createHash } from 'node:crypto';
import {
  isClean,
  joinTimeline,
  placeQuotes,
  type MediaFile,
  type Timeline,
  type TimelineDefinition,
} from '../core.js';

/**
 * The timelines of the site, read and checked when the build starts. A fault in any of them stops the build: no page is
 * made from a quote that is not in its source. `$data` is data/, or the folder that a test names (svelte.config.js).
 */
const definitions = import.meta.glob<TimelineDefinition>('$data/*/events.ts', {
  eager: true,
  import: 'default',
});
const documents = import.meta.glob<string>('$data/*/sources/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Pictures, as data addresses: what is read is what the build has in its files. */
const pictures = import.meta.glob<string>('$data/*/media/*.{jpg,jpeg,png,webp,avif,gif}', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** The pictures of the timeline in a folder, which ends in a slash. */
function mediaIn(folder: string): MediaFile[] {
  const below = `${folder}media/`;
  return Object.entries(pictures)
    .filter(([path]) => path.startsWith(below))
    .map(([path, address]) => {
      const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
      return { file: path.slice(below.length), size: bytes.length, bytes };
    });
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function readTimeline(path: string, definition: TimelineDefinition): Timeline {
  const folder = path.replace(/events\.ts$/, '');
  const files = Object.entries(documents)
    .filter(([file]) => file.startsWith(`${folder}sources/`))
    .map(([file, text]) => ({ file: file.slice(1), text }));
  const { timeline, issues } = joinTimeline(definition, files, {
    file: path.slice(1),
    sha256,
    media: mediaIn(folder),
  });
  if (!timeline || !isClean(issues)) {
    const faults = issues.map(({ file, path: at, what, found }) => `${file}: ${at}: ${what}: ${found}`);
    throw new Error(
      `${path.slice(1)} does not pass its check; npm run check says more\n${faults.join('\n')}`,
    );
  }
  return timeline;
}

/** Every timeline, by its id. */
export const timelines: ReadonlyMap<string, Timeline> = new Map(
  Object.entries(definitions).map(([path, definition]) => [definition.id, readTimeline(path, definition)]),
);

/** The same for pages: each quote with its place where that is not plain to see. */
export const placedTimelines: ReadonlyMap<string, Timeline> = new Map(
  [...timelines].map(([id, timeline]) => [id, placeQuotes(timeline)]),
);

const media: ReadonlyMap<string, readonly MediaFile[]> = new Map(
  Object.entries(definitions).map(([path, { id }]) => [id, mediaIn(path.replace(/events\.ts$/, ''))]),
);

/** Returns what finds the bytes of a timeline's picture by the name of its file. */
export function pictureOf(timeline: string): (file: string) => Uint8Array | undefined {
  return (file) => media.get(timeline)?.find((each) => each.file === file)?.bytes;
}
const counted = [...timelines.values()];
// For svelte.config.js, which runs in the process that writes the pages: a route may have no page where it has nothing to show.
Reflect.set(globalThis, Symbol.for('sourceline.counts'), {
  timelines: counted.length,
  events: counted.reduce((sum, { events }) => sum + events.length, 0),
  sources: counted.reduce((sum, { sources }) => sum + sources.length, 0),
});
