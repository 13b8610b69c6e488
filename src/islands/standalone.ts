import '../lib/components/theme.css';
import type { StandaloneData, StandaloneTexts } from '../standalone/links.js';
import Standalone from '../standalone/Standalone.svelte';
import { islandTarget, readData, start } from './start.js';

/*
 * The script of the standalone page: one classic script, since a page from a disk may load no module. The
 * timeline is in the page beside it, as JSON; the messages are left by a script before this one, in the language of the
 * page.
 */
const { sourcelineMessages } = globalThis as unknown as { readonly sourcelineMessages: StandaloneTexts };
// Each picture is in the page once for each event that has it, and nowhere else.
const pictures = new Map(
  Array.from(islandTarget().querySelectorAll<HTMLImageElement>('img[data-media]'), (img) => [
    img.dataset['media'],
    img.src,
  ]),
);
start(islandTarget(), Standalone, () => ({
  ...readData<StandaloneData>(),
  messages: sourcelineMessages,
  media: (file: string) => pictures.get(file),
}));
dispatchEvent(new Event('sourceline:ready'));
