/**
 * In the bundles of embeds, in the place of the whole table in src/lib/find/han-variants.ts: the pairs that the search of
 * their one timeline needs. The whole table is 7 kB.
 */
let variants = '';

export function hanVariants(): string {
  return variants;
}

/** Sets the pairs, before the first text is folded. */
export function setHanVariants(pairs: string): void {
  variants = pairs;
}
