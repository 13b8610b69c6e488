import type { Scene } from '../scene.js';

/**
 * Returns the rows of each band that are drawn as marks without words, in order of time: they have no label, nor has the
 * mark that they are hidden below.
 */
export function unlabelledRows({ marks, lanes }: Pick<Scene, 'marks' | 'lanes'>): Uint32Array[] {
  const named = new Set(marks.flatMap(({ row, below, label }) => (label ? [row, ...below] : [])));
  const bands = lanes.map((): number[] => []);
  for (const { row, lane } of marks) if (!named.has(row)) bands[lane]?.push(row);
  return bands.map((rows) => Uint32Array.from(rows).sort());
}
