import type { Font } from '@cantoo/fontkit';
import type { Run, Text } from '../../render/figure/items.js';
import { HALO_PX, writeLine } from '../../render/figure/svg.js';
import type { Face, Faces } from './faces.js';
import { isPlain, placeSegments, type PlacedSegment, type Segment } from './line.js';
import { openFont, shapeText, type PlacedGlyph, type ShapedText } from './shaped.js';

/** The figure’s own fonts. */
export interface OwnFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  readonly italic: Uint8Array;
}

/**
 * Returns what writes lines with letters of other fonts, or from right to left, as outlines: the renderer of pictures knows no
 * direction, and places letters of Indian scripts that are drawn as one over one another.
 */
export function outlinesOf(faces: Faces, own: OwnFonts): (line: Text) => string | undefined {
  const opened = new Map<Uint8Array, Font>();
  const fontOf = (run: Run, face: Face | undefined): Font => {
    const { font = 'regular' } = run;
    const bytes = face ? face[font === 'semibold' ? 'semibold' : 'regular'] : own[font];
    const opening = opened.get(bytes) ?? openFont(bytes);
    opened.set(bytes, opening);
    return opening;
  };
  const shape = ({ run, face, text, drawn, level }: Segment): ShapedText =>
    shapeText(fontOf(run, face), face ? text : drawn, face !== undefined && level % 2 === 1);
  return (line) => {
    if (isPlain(line, faces)) return undefined;
    const { sizePx, anchor = 'start', halo } = line;
    const { segments, width } = placeSegments(line, faces, (segment) => shape(segment).width * sizePx);
    const left = anchor === 'start' ? line.x : anchor === 'end' ? line.x - width : line.x - width / 2;
    const parts = segments.map((segment): Part => {
      const scale = sizePx / fontOf(segment.run, segment.face).unitsPerEm;
      return { line, segment, x: left + segment.x, scale, glyphs: shape(segment).glyphs };
    });
    // Every edge before every letter: the edge of a part would cover the end of its neighbour.
    const edges = halo === undefined ? [] : parts.map((part) => write(part, halo));
    return [...edges, ...parts.map((part) => write(part))].join('');
  };
}

interface Part {
  readonly line: Text;
  readonly segment: PlacedSegment;
  readonly x: number;
  /** Pixels for a unit of the font. */
  readonly scale: number;
  readonly glyphs: readonly PlacedGlyph[];
}

function write({ line, segment, x, scale, glyphs }: Part, halo?: string): string {
  const { run, face, drawn } = segment;
  const fill = halo ?? run.fill ?? line.fill;
  if (!face) {
    const { font } = run;
    const { halo: _, direction: __, anchor: ___, ...look } = line;
    const edge = halo === undefined ? {} : { halo };
    return writeLine({ ...look, ...edge, x, fill, runs: [{ text: drawn, ...(font && { font }) }] });
  }
  const stroke =
    halo === undefined ? '' : ` stroke="${halo}" stroke-width="${HALO_PX / scale}" stroke-linejoin="round"`;
  return glyphs
    .map(({ outline, x: dx, y: dy }) => {
      const { sizePx, y } = line;
      const place = [scale, 0, 0, -scale, x + dx * sizePx, y - dy * sizePx].map(round).join(' ');
      return `<path transform="matrix(${place})" fill="${fill}"${stroke} d="${outline.path.toSVG()}"/>`;
    })
    .join('');
}

/** The same digits on every machine. */
function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
