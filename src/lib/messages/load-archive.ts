import type { ArchiveMessages } from './archive.js';
import type { Language } from './languages.js';
import { known } from './load.js';

const ARCHIVE: Readonly<Record<Language, () => Promise<ArchiveMessages>>> = {
  en: async () => (await import('./en/archive.js')).englishArchive,
  zh: async () => (await import('./zh/archive.js')).chineseArchive,
};

/** The words of the page that opens a file of events. Apart from the others, which every page loads. */
export function loadArchive(language: string): Promise<ArchiveMessages> {
  return ARCHIVE[known(language)]();
}
