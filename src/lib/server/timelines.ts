import { createHash } from 'node:crypto';
import {
  DEFINITION_FILES,
  definitionsAmong,
  isClean,
  joinTimeline,
  joinWritten,
  placeQuotes,
  readDefinition,
  severalDefinitions,
  type Joined,
  type MediaFile,
  type Timeline,
  type TimelineDefinition,
} from '../core.js';

/**
 * The timelines of the site, read and checked when the build starts. A fault in any of them stops the build: no page is
 * made from a quote that is not in its source. `$data` is data/, or the folder that a test names (svelte.config.js).
 */
const programs = import.meta.glob<TimelineDefinition>('$data/*/events.ts', {
  eager: true,
  import: 'default',
});
/** Definitions that are data, as text. */
const texts = import.meta.glob<string>('$data/*/{timeline.json,timeline.yaml,events.csv}', {
  eager: true,
  query: '?raw',
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

function folderOf(path: string): string {
  return path.replace(/[^/]+$/, '');
}

/** Checks a definition against the documents beside it. */
function join(path: string): Pick<Joined, 'timeline' | 'issues'> {
  const folder = folderOf(path);
  const files = Object.entries(documents)
    .filter(([file]) => file.startsWith(`${folder}sources/`))
    .map(([file, text]) => ({ file: file.slice(1), text }));
  const options = { file: path.slice(1), sha256, media: mediaIn(folder) };
  const program = programs[path];
  if (program) return joinTimeline(program, files, options);
  const [file] = definitionsAmong([path.slice(folder.length)]);
  if (file === undefined || file === 'events.ts') throw new Error(`${path} exports no timeline`);
  const read = readDefinition(texts[path] ?? '', DEFINITION_FILES[file]);
  if (!read.definition) return { issues: read.issues.map((issue) => ({ ...issue, file: options.file })) };
  return joinWritten(read.definition, files, { ...options, name: /([^/]*)\/$/.exec(folder)?.[1] ?? '' });
}

function readTimeline(path: string): Timeline {
  const { timeline, issues } = join(path);
  if (!timeline || !isClean(issues)) {
    const faults = issues.map(({ file, path: at, what, found }) => `${file}: ${at}: ${what}: ${found}`);
    throw new Error(
      `${path.slice(1)} does not pass its check; npm run check says more\n${faults.join('\n')}`,
    );
  }
  return timeline;
}

/** The definitions, in the order of their folders; a folder has one. */
const paths = [...Object.keys(programs), ...Object.keys(texts)].sort();
for (const folder of new Set(paths.map(folderOf))) {
  const names = paths.filter((path) => folderOf(path) === folder).map((path) => path.slice(folder.length));
  if (names.length === 1) continue;
  const { what, found } = severalDefinitions(definitionsAmong(names));
  throw new Error(`${folder.slice(1)}: ${what}: ${found}`);
}

const read = paths.map((path) => ({ path, timeline: readTimeline(path) }));

/** Every timeline, by its id. */
export const timelines: ReadonlyMap<string, Timeline> = new Map(
  read.map(({ timeline }) => [timeline.id, timeline]),
);

/** The same for pages: each quote with its place where that is not plain to see. */
export const placedTimelines: ReadonlyMap<string, Timeline> = new Map(
  [...timelines].map(([id, timeline]) => [id, placeQuotes(timeline)]),
);

const media: ReadonlyMap<string, readonly MediaFile[]> = new Map(
  read.map(({ path, timeline }) => [timeline.id, mediaIn(folderOf(path))]),
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
