import { isSameValue, namesIn, valueOf, type MergeConflict } from './conflict.js';
import { mergeOrder } from './merge-order.js';

/** The same list, or thing, in three states: before both changes, and after each. */
export interface Sides<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

export interface Merged<T> {
  readonly value: T;
  readonly conflicts: readonly MergeConflict[];
}

/** How the things of a list are merged. */
export interface ItemRules<T extends object> {
  readonly nameOf: (item: T) => string;
  /** Two sides have it, maybe without a state before. */
  readonly merge: (name: string, sides: { base: T | undefined; ours: T; theirs: T }) => Merged<T>;
  /** Says that one side removed what the other changed. */
  readonly whole: (name: string, sides: Sides<T | undefined>) => MergeConflict;
}

/** Merges two lists of named things. What one side changed and the other removed stays, and is a conflict. */
export function mergeItems<T extends object>(
  { base, ours, theirs }: Sides<readonly T[]>,
  { nameOf, merge, whole }: ItemRules<T>,
): Merged<readonly T[]> {
  const [before, mine, other] = [base, ours, theirs].map(
    (list) => new Map(list.map((item) => [nameOf(item), item])),
  ) as [Map<string, T>, Map<string, T>, Map<string, T>];
  const kept = new Map<string, T>();
  const conflicts: MergeConflict[] = [];
  for (const name of new Set([...mine.keys(), ...other.keys()])) {
    const sides = { base: before.get(name), ours: mine.get(name), theirs: other.get(name) };
    const found = mergeItem(name, sides);
    if (found.value) kept.set(name, found.value);
    conflicts.push(...found.conflicts);
  }
  const keys = [before, mine, other].map((map) => [...map.keys()]) as [string[], string[], string[]];
  const order = mergeOrder(...keys, new Set(kept.keys()));
  const value = order.flatMap((name) => kept.get(name) ?? []);
  const isOurs = value.length === ours.length && value.every((item, index) => item === ours[index]);
  return { value: isOurs ? ours : value, conflicts };

  function mergeItem(name: string, sides: Sides<T | undefined>): Merged<T | undefined> {
    const { base: was, ours: left, theirs: right } = sides;
    if (left && right) return merge(name, { base: was, ours: left, theirs: right });
    const there = left ?? right;
    // One side has it: it is new there, or the other side removed it.
    if (was === undefined) return { value: there, conflicts: [] };
    if (isSameValue(there, was)) return { value: undefined, conflicts: [] };
    return { value: there, conflicts: [whole(name, sides)] };
  }
}

/** Merges two groups of fields; a field that both changed in different ways stays as ours, and is a conflict. */
export function mergeFields<T extends object>(
  { base, ours, theirs }: { base: T | undefined; ours: T; theirs: T },
  conflictOf: (field: string, sides: Sides<unknown>) => MergeConflict,
): Merged<T> {
  const conflicts: MergeConflict[] = [];
  const changed = new Map<string, unknown>();
  for (const field of namesIn(base, ours, theirs)) {
    const [was, left, right] = [base, ours, theirs].map((side) => valueOf(side, field));
    if (isSameValue(left, right) || isSameValue(right, was)) continue;
    if (isSameValue(left, was)) changed.set(field, right);
    else conflicts.push(conflictOf(field, { base: was, ours: left, theirs: right }));
  }
  return { value: changed.size > 0 ? withFields(ours, changed) : ours, conflicts };
}

/** Returns a group of fields with others in it; those that are undefined are taken out. */
export function withFields<T extends object>(group: T, fields: ReadonlyMap<string, unknown>): T {
  const all = { ...group, ...Object.fromEntries(fields) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
}
