import type { ArchiveMessages } from './archive.js';
import type { FileMessages } from './files.js';
import type { LazyMessages } from './lazy.js';
import type { Messages } from './page.js';
import type { ShareMessages } from './share.js';
import type { StoryMessages } from './story.js';

type Loader<T> = () => Promise<{ readonly default: T }>;

/** A language of the interface: what every page knows of each. */
export interface LanguageEntry {
  /** What the language calls itself. */
  readonly name: string;
  /** The BCP 47 tag that a page in the language bears: it names the script too, which fonts are chosen by. */
  readonly tag: string;
  readonly catalogues: Loader<Catalogues>;
}

/**
 * The messages of a language. What loads together is one file of its folder, and each is loaded by itself, so that a page loads
 * one language only and of that what its reader asks for. The addresses of the others are with the messages of the first view,
 * or every page would have those of all languages: 300 bytes. The files `embed.ts`, `remote.ts` and `mount.ts` have no loader:
 * those bundles load nothing later and have them inside.
 */
export interface Catalogues {
  readonly page: Messages;
  readonly lazy: Loader<LazyMessages>;
  readonly share: Loader<ShareMessages>;
  readonly archive: Loader<ArchiveMessages>;
  readonly files: Loader<FileMessages>;
  readonly story: Loader<StoryMessages>;
}
