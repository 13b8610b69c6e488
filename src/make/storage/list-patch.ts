/** A list written by the one before it: runs of that one, as `[from, count]`, and items of its own. */
export type ListPatch<T> = readonly (readonly [from: number, count: number] | { readonly item: T })[];

/** Returns how `after` is made of `before`: what is the same object is not written again, wherever it stands now. */
export function diffLists<T>(before: readonly T[], after: readonly T[]): ListPatch<T> {
  const places = new Map(before.map((item, index) => [item, index]));
  const patch: ([from: number, count: number] | { item: T })[] = [];
  for (const item of after) {
    const last = patch.at(-1);
    const place = places.get(item);
    if (Array.isArray(last) && before.length > last[0] + last[1] && before[last[0] + last[1]] === item)
      last[1] += 1;
    else patch.push(place === undefined ? { item } : [place, 1]);
  }
  return patch;
}

/** Returns the list that a patch makes of `before`. Throws where it asks for more than `before` has. */
export function patchList<T>(before: readonly T[], patch: ListPatch<T>): T[] {
  return patch.flatMap((part) => {
    if (!isRun(part)) return [part.item];
    const [from, count] = part;
    if (!(from >= 0 && count >= 0 && from + count <= before.length))
      throw new RangeError(`a run of ${count} from ${from}, of ${before.length}`);
    return before.slice(from, from + count);
  });
}

function isRun<T>(part: ListPatch<T>[number]): part is readonly [number, number] {
  return Array.isArray(part);
}
