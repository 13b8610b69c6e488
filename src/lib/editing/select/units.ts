import { widenToBoundaries } from '../../source/boundaries.js';
import { wordsOf, type Span } from '../../source/words.js';

/** The text that was cut last, and its units: keys and pointers ask for one paragraph many times. */
let last: { readonly text: string; readonly units: readonly Span[] } = { text: '', units: [] };

/** Returns the words and numbers of a paragraph that a quote may begin and end at: “10 000” and “30 %” are one each. */
export function selectableUnits(text: string): readonly Span[] {
  if (last.text === text) return last.units;
  const units: Span[] = [];
  for (const word of wordsOf(text)) {
    const before = units.at(-1);
    if (before && word.start < before.end) continue;
    const unit = widenToBoundaries(text, word);
    // A number with the hyphen of its word: COVID-19.
    if (before && unit.start < word.start && unit.start <= before.end)
      units.splice(-1, 1, { start: before.start, end: unit.end });
    else units.push(unit);
  }
  last = { text, units };
  return units;
}

/** Returns the unit that `offset` is in or at the start of; undefined between two of them. */
export function unitAt(text: string, offset: number): Span | undefined {
  return selectableUnits(text).find(({ start, end }) => start <= offset && offset < end);
}

/** Returns the unit that is nearest to `offset`, for a finger; undefined in a text without words. */
export function unitNear(text: string, offset: number): Span | undefined {
  const distance = ({ start, end }: Span): number => Math.max(start - offset, offset - end, 0);
  return selectableUnits(text).reduce<Span | undefined>(
    (nearest, unit) => (nearest && distance(nearest) <= distance(unit) ? nearest : unit),
    undefined,
  );
}
