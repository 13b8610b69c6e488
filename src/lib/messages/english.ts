/* English without a wait, for what is made in English alone: the command line, files, the page in one file. */
import files from './en/files.js';
import page from './en/page.js';
import { formatMessages } from './formats.js';

export { default as english } from './en/page.js';
export { default as englishArchive } from './en/archive.js';
export { default as englishEmbed } from './en/embed.js';
export { default as englishFiles } from './en/files.js';
export { default as englishLazy } from './en/lazy.js';
export { default as englishMount } from './en/mount.js';
export { default as englishReading } from './en/reading.js';
export { default as englishRemote } from './en/remote.js';
export { default as englishShare } from './en/share.js';
export { default as englishSite } from './en/site.js';
export { default as englishStory } from './en/story.js';
export const englishFormats = /* @__PURE__ */ formatMessages(page, files);
