import { clustersOf } from '../../layout/clusters.js';
import { hasRightToLeft } from '../../render/figure/direction.js';
import { plainRuns, type Run, type Text } from '../../render/figure/items.js';
import { findLevels, mirrored, visualOrder } from './bidi.js';
import type { Face, Faces } from './faces.js';
import { BOX } from './letters.js';

/** A part of a line that one font draws in one direction. */
export interface Segment {
  readonly run: Run;
  /** In the order of reading, without what is never seen. */
  readonly text: string;
  /** As a font that joins no letters draws it: from left to right, mirrored, a box for a letter without a font. */
  readonly drawn: string;
  /** The font where it is not the figure’s own. */
  readonly face?: Face;
  readonly level: number;
}

export interface PlacedSegment extends Segment {
  /** From the line’s left end, in the unit of the widths. */
  readonly x: number;
  readonly width: number;
}

/** Controls of direction, joiners that no font has, selectors: all but what joins letters or keeps them apart. */
const UNDRAWN = /(?![\u200c\u200d])\p{Cf}|\p{Variation_Selector}/gu;

/** Returns true when the figure’s own font draws a whole line from left to right. */
export function isPlain({ runs, direction }: Text, faces: Faces): boolean {
  return direction === undefined && runs.every(({ text }) => faces.isOwn(text) && !hasRightToLeft(text));
}

/** Returns a line’s parts in the order of reading, each with its place. */
export function placeSegments(
  line: Text,
  faces: Faces,
  widthOf: (segment: Segment) => number,
): { readonly segments: readonly PlacedSegment[]; readonly width: number } {
  const segments = segmentsOf(line, faces);
  const places = new Map<Segment, PlacedSegment>();
  let x = 0;
  for (const segment of visualOrder(segments)) {
    const width = widthOf(segment);
    places.set(segment, { ...segment, x, width });
    x += width;
  }
  return {
    segments: segments.flatMap((segment) => places.get(segment) ?? []),
    width: x,
  };
}

function segmentsOf({ runs, direction }: Text, faces: Faces): Segment[] {
  const levels = findLevels(plainRuns(runs), direction ?? 'ltr');
  const segments: Segment[] = [];
  let at = 0;
  for (const run of runs)
    for (const { text, face, isMissing } of faces.pieces(run.text)) {
      let level = levels[at] ?? 0;
      let part = '';
      const end = (): void => {
        const seen = part.replace(UNDRAWN, '');
        if (seen !== '')
          segments.push({ run, text: seen, drawn: drawnAs(seen), level, ...(face && { face }) });
        part = '';
      };
      const drawnAs = (seen: string): string => {
        const shown = isMissing ? BOX : level % 2 === 1 ? mirrored(seen) : seen;
        return face || level % 2 === 0 ? shown : clustersOf(shown).reverse().join('');
      };
      for (const cluster of clustersOf(text)) {
        const next = levels[at] ?? 0;
        if (next !== level) end();
        level = next;
        part += cluster;
        at += cluster.length;
      }
      end();
    }
  return segments;
}
