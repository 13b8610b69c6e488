import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../src/lib/core';
import type { Media, Timeline } from '../../../src/lib/model/timeline';
import { checkMedia, MAX_PICTURE_BYTES, type MediaFile } from '../../../src/lib/source/media/check-media';
import { timelineOf } from '../../golden/made-up';
import { jpegOf, pngOf } from './pictures';

const QUAY: Media = { file: 'quay.png', alt: 'A quay.', credit: 'A. Example', licence: 'CC0-1.0' };

function withMedia(media: Media): Timeline {
  const timeline = timelineOf([
    { edtf: '2020-09-08', title: 'A title' },
    { edtf: '2021', title: 'Another' },
  ]);
  return {
    ...timeline,
    events: timeline.events.map((event, index) => (index === 0 ? { ...event, media } : event)),
  };
}

const fileOf = (file: string, bytes: Uint8Array | undefined, size = bytes?.length ?? 0): MediaFile => ({
  file,
  size,
  bytes,
});

const check = (media: Media, ...files: readonly MediaFile[]) => checkMedia(withMedia(media), files);

/** The faults of its shape, less those of what the timeline lacks beside it. */
const shapeOf = (media: Media) =>
  parseTimeline(withMedia(media)).issues.filter(({ path }) => path.includes('.media'));

describe('the picture of an event', () => {
  it('gets the size of its file, whatever was written', () => {
    const { timeline, issues } = check({ ...QUAY, width: 1, height: 1 }, fileOf('quay.png', pngOf(30, 20)));
    expect(issues).toEqual([]);
    expect(timeline.events.map(({ media }) => media)).toEqual([
      { ...QUAY, width: 30, height: 20 },
      undefined,
    ]);
  });

  it.each<[string, Media, MediaFile[], string, string, string]>([
    [
      'a file that is not there',
      QUAY,
      [],
      'there is no such picture',
      'quay.png',
      'put the file into media/',
    ],
    [
      'a file of another name',
      QUAY,
      [fileOf('Quay.png', pngOf(1, 1))],
      'there is no such picture',
      'quay.png',
      'put the file into media/, or use one of Quay.png',
    ],
    [
      'a large file, which is not read',
      QUAY,
      [fileOf('quay.png', undefined, MAX_PICTURE_BYTES + 200_000)],
      'the picture is too large',
      'quay.png, 5.2 MB',
      'save it smaller, with at most 5.0 MB',
    ],
    [
      'a file that cannot be read',
      QUAY,
      [fileOf('quay.png', undefined)],
      'the picture cannot be read',
      'quay.png',
      'make it a file that can be read',
    ],
    [
      'an SVG by another name',
      QUAY,
      [fileOf('quay.png', Buffer.from('<svg onload="alert(1)"/>'))],
      'the file is no picture that can be shown',
      'a file that begins with "<svg onload=\\"alert(1)\\"/>"',
      'save it as a JPEG, PNG, WebP, AVIF or GIF; an SVG can run scripts',
    ],
    [
      'a picture of another type',
      QUAY,
      [fileOf('quay.png', jpegOf(3, 2))],
      'the picture is of another type than its name says',
      'quay.png is a JPEG',
      'give it the ending of a JPEG',
    ],
    [
      'a picture that is cut off',
      QUAY,
      [fileOf('quay.png', pngOf(3, 2).subarray(0, 12))],
      'the picture is damaged: it does not say how large it is',
      'quay.png',
      'save it once more with another program',
    ],
  ])('is a fault that says how to fix it: %s', (_name, media, files, what, found, fix) => {
    const { issues } = check(media, ...files);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([
      { severity: 'error', path: 'events["e0"].media.file', what, found, fix, event: 'e0' },
    ]);
  });

  it('has words for who does not see it', () => {
    const blank = check({ ...QUAY, alt: '  ' }, fileOf('quay.png', pngOf(1, 1)));
    expect(blank.issues).toMatchObject([
      { path: 'events["e0"].media.alt', what: 'the picture has no alternative text' },
    ]);
    expect(shapeOf({ ...QUAY, alt: '' })).toMatchObject([
      {
        path: 'events["e0"].media.alt',
        what: 'the picture has no alternative text',
        fix: 'say in a sentence what it shows, for who does not see it',
      },
    ]);
  });

  it.each([
    'quay.svg',
    '../quay.png',
    'a/quay.png',
    '.png',
    'https://example.org/a.png',
    'quay.png\n',
    'quay .png',
  ])('cannot be a file of the name %j', (file) => {
    const issues = shapeOf({ ...QUAY, file });
    expect(parseTimeline(withMedia({ ...QUAY, file })).timeline).toBeUndefined();
    expect(issues).toMatchObject([{ path: 'events["e0"].media.file', what: 'file is not well formed' }]);
    expect(issues[0]?.fix).toContain('a JPEG, PNG, WebP, AVIF or GIF file in media/');
  });

  it('has a licence whose address opens as a page', () => {
    expect(shapeOf({ ...QUAY, licenceUrl: 'https://example.org/licence' })).toEqual([]);
    expect(shapeOf({ ...QUAY, licenceUrl: 'javascript:alert(1)' })).toMatchObject([
      { path: 'events["e0"].media.licenceUrl' },
    ]);
  });

  it('is a warning where no event has it', () => {
    const { issues } = check(QUAY, fileOf('quay.png', pngOf(1, 1)), fileOf('notes.txt', Buffer.from('x')));
    expect(issues).toEqual([
      {
        severity: 'warning',
        path: 'media/notes.txt',
        what: 'no event has this picture',
        found: 'notes.txt',
        fix: 'name it in the media of an event, or take it out of media/',
      },
    ]);
  });
});
