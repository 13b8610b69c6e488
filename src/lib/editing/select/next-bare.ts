/**
 * Returns the number of the next paragraph that nothing rests on, behind `from` or before it; undefined where there is none.
 *
 * @param numbers of all paragraphs, in reading order
 */
export function nextBare(
  numbers: readonly number[],
  covered: ReadonlySet<number>,
  from: number,
  direction: 1 | -1,
): number | undefined {
  const bare = numbers.filter((number) => !covered.has(number));
  return direction > 0 ? bare.find((number) => number > from) : bare.filter((number) => number < from).at(-1);
}
