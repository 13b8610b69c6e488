/** What the pages of the site load; made by scripts/island-bundle.js. */
declare module 'virtual:islands' {
  export type IslandName = 'timeline' | 'source' | 'event' | 'open' | 'make' | 'plain';

  /** Paths of files below the site's root. */
  export interface IslandAssets {
    readonly script: string;
    /** Modules that the script imports, to be asked for at once. */
    readonly modules: readonly string[];
    /** Those with the texts of the interface, by language. */
    readonly messages: Readonly<Record<string, readonly string[]>>;
    readonly styles: readonly string[];
    readonly fonts: readonly string[];
  }
  export const islands: Readonly<Record<IslandName, IslandAssets>>;
}
