import { formatMessages } from './formats.js';
import { languageOf } from './languages.js';
import * as registry from './registry.js';
import type { ArchiveMessages } from './types/archive.js';
import type { FileMessages, FormatMessages } from './types/files.js';
import type { LazyMessages } from './types/lazy.js';
import type { Messages } from './types/page.js';
import type { ShareMessages } from './types/share.js';
import type { StoryMessages } from './types/story.js';

/* Each takes a BCP 47 tag or the code of a language; an unknown one gives the default. */

/** Loads the messages of the first view. */
export async function loadMessages(language: string): Promise<Messages> {
  return (await registry[languageOf(language)].page()).default;
}

/** Loads the messages of what a reader asks for later. */
export async function loadLazyMessages(language: string): Promise<LazyMessages> {
  return (await registry[languageOf(language)].lazy()).default;
}

/** Loads the messages of the Share dialog. */
export async function loadShare(language: string): Promise<ShareMessages> {
  return (await registry[languageOf(language)].share()).default;
}

/** Loads the messages of the events shown one at a time. */
export async function loadStory(language: string): Promise<StoryMessages> {
  return (await registry[languageOf(language)].story()).default;
}

/** Loads the messages of the page that opens a file of events, and of the axis that its worker paints. */
export async function loadArchive(language: string): Promise<ArchiveMessages> {
  return (await registry[languageOf(language)].archive()).default;
}

/** Loads the messages of what is written as a file. */
export async function loadFileMessages(language: string): Promise<FileMessages> {
  return (await registry[languageOf(language)].files()).default;
}

/** Loads what a timeline is written with: the messages of its page, and those of files alone. */
export async function loadFormatMessages(language: string): Promise<FormatMessages> {
  const [page, files] = await Promise.all([loadMessages(language), loadFileMessages(language)]);
  return formatMessages(page, files);
}
