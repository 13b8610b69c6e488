import { formatMessages } from './formats.js';
import { languageOf } from './languages.js';
import * as registry from './registry.js';
import type { ArchiveMessages } from './types/archive.js';
import type { FileMessages, FormatMessages } from './types/files.js';
import type { Catalogues } from './types/language.js';
import type { LazyMessages } from './types/lazy.js';
import type { Messages } from './types/page.js';
import type { ShareMessages } from './types/share.js';
import type { StoryMessages } from './types/story.js';

/* Each takes a BCP 47 tag or the code of a language; an unknown one gives the default. */

/** Loads the messages of the first view. */
export async function loadMessages(language: string): Promise<Messages> {
  return (await cataloguesOf(language)).page;
}

/** Loads the messages of what a reader asks for later. */
export async function loadLazyMessages(language: string): Promise<LazyMessages> {
  return (await (await cataloguesOf(language)).lazy()).default;
}

/** Loads the messages of the Share dialog. */
export async function loadShare(language: string): Promise<ShareMessages> {
  return (await (await cataloguesOf(language)).share()).default;
}

/** Loads the messages of the events shown one at a time. */
export async function loadStory(language: string): Promise<StoryMessages> {
  return (await (await cataloguesOf(language)).story()).default;
}

/** Loads the messages of the page that opens a file of events, and of the axis that its worker paints. */
export async function loadArchive(language: string): Promise<ArchiveMessages> {
  return (await (await cataloguesOf(language)).archive()).default;
}

/** Loads the messages of what is written as a file. */
export async function loadFileMessages(language: string): Promise<FileMessages> {
  return (await (await cataloguesOf(language)).files()).default;
}

/** Loads what a timeline is written with: the messages of its page, and those of files alone. */
export async function loadFormatMessages(language: string): Promise<FormatMessages> {
  const [page, files] = await Promise.all([loadMessages(language), loadFileMessages(language)]);
  return formatMessages(page, files);
}

async function cataloguesOf(language: string): Promise<Catalogues> {
  return (await registry[languageOf(language)].catalogues()).default;
}
