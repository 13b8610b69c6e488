/**
 * Returns the names that are kept in an order that both sides agree with as far as that is possible: that of the side
 * which changed it, ours where both did. What the other side alone has comes behind what it has it behind.
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): readonly string[] {
  const isOurs = isReordered(base, ours) || !isReordered(base, theirs);
  const [first, second] = isOurs ? [ours, theirs] : [theirs, ours];
  const order = first.filter((name) => kept.has(name));
  const there = new Set(order);
  for (const [index, name] of second.entries()) {
    if (there.has(name) || !kept.has(name)) continue;
    const before = second
      .slice(0, index)
      .filter((each) => there.has(each))
      .at(-1);
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name);
    there.add(name);
  }
  return order;
}

/** Returns whether what two lists have in common is in another order. */
function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const [old, now] = [new Set(before), new Set(after)];
  const left = before.filter((name) => now.has(name));
  const right = after.filter((name) => old.has(name));
  return left.some((name, index) => name !== right[index]);
}
