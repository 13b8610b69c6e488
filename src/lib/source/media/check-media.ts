import type { Issue } from '../../model/issue.js';
import type { Media, Timeline, TimelineEvent } from '../../model/timeline.js';
import { readPicture, typeByName, type Picture } from './picture.js';

/** A file of the folder `media`; `bytes` is undefined where it is too large to be read, or cannot be. */
export interface MediaFile {
  /** Its name in the folder. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: Uint8Array | undefined;
}

/** The largest picture, in bytes. */
export const MAX_PICTURE_BYTES = 5_000_000;

const ALLOWED = 'a JPEG, PNG, WebP, AVIF or GIF';

/** What is wrong with pictures, and the timeline with the size of each. */
export interface CheckedMedia {
  readonly timeline: Timeline;
  readonly issues: readonly Issue[];
}

/** Looks up the picture of every event among the files that there are, and gives it the size that the file has. */
export function checkMedia(timeline: Timeline, files: readonly MediaFile[]): CheckedMedia {
  const byName = new Map(files.map((each) => [each.file, each]));
  const issues: Issue[] = [];
  const events = timeline.events.map((event) => {
    const { media } = event;
    if (!media) return event;
    const found = byName.get(media.file);
    const picture = found?.bytes && readPicture(found.bytes);
    const fault = faultOf(media, found, picture, [...byName.keys()]);
    if (fault) issues.push(issueOf(event, fault));
    const { width: _width, height: _height, ...written } = media;
    return { ...event, media: { ...written, ...picture?.size } };
  });
  const named = new Set(timeline.events.map(({ media }) => media?.file));
  for (const { file } of files)
    if (!named.has(file))
      issues.push({
        severity: 'warning',
        path: `media/${file}`,
        what: 'no event has this picture',
        found: file,
        fix: 'name it in the media of an event, or take it out of media/',
      });
  return { timeline: { ...timeline, events }, issues };
}

type Fault = Pick<Issue, 'what' | 'found' | 'fix'> & { readonly field: keyof Media };

function issueOf(event: TimelineEvent, { field, ...fault }: Fault): Issue {
  return { severity: 'error', path: `events["${event.id}"].media.${field}`, ...fault, event: event.id };
}

function faultOf(
  media: Media,
  found: MediaFile | undefined,
  picture: Picture | undefined,
  names: readonly string[],
): Fault | undefined {
  const { file } = media;
  if (media.alt.trim() === '')
    return {
      field: 'alt',
      what: 'the picture has no alternative text',
      found: 'only spaces',
      fix: 'say in a sentence what it shows, for who does not see it',
    };
  const at = { field: 'file' } as const;
  if (!found) {
    const others = names.length > 0 ? `, or use one of ${names.join(', ')}` : '';
    return { ...at, what: 'there is no such picture', found: file, fix: `put the file into media/${others}` };
  }
  if (found.size > MAX_PICTURE_BYTES)
    return {
      ...at,
      what: 'the picture is too large',
      found: `${file}, ${megabytes(found.size)} MB`,
      fix: `save it smaller, with at most ${megabytes(MAX_PICTURE_BYTES)} MB`,
    };
  if (!found.bytes)
    return {
      ...at,
      what: 'the picture cannot be read',
      found: file,
      fix: 'make it a file that can be read',
    };
  if (!picture)
    return {
      ...at,
      what: 'the file is no picture that can be shown',
      found: startOf(found.bytes),
      fix: `save it as ${ALLOWED}; an SVG can run scripts`,
    };
  const named = typeByName(file)?.type;
  if (named !== picture.type)
    return {
      ...at,
      what: 'the picture is of another type than its name says',
      found: `${file} is a ${picture.type}`,
      fix: `give it the ending of a ${picture.type}`,
    };
  if (!picture.size)
    return {
      ...at,
      what: 'the picture is damaged: it does not say how large it is',
      found: file,
      fix: 'save it once more with another program',
    };
  return undefined;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** The first letters of a file, for who wonders what it is. */
function startOf(bytes: Uint8Array): string {
  const text = String.fromCharCode(...bytes.subarray(0, 24)).replace(/[^\x20-\x7e]+/g, '…');
  return bytes.length === 0 ? 'an empty file' : `a file that begins with ${JSON.stringify(text)}`;
}
