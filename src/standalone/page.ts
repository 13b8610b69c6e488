import { render } from 'svelte/server';
import { script, style } from 'virtual:standalone-bundle';
import { scripts } from 'virtual:standalone-messages';
import {
  base64,
  fragmentsOf,
  languageOf,
  loadFileMessages,
  loadLazyMessages,
  loadMessages,
  mediaTypeOf,
  placeQuotes,
  type FormatOptions,
  type Timeline,
} from '../lib/core.js';
import type { StandaloneData, StandaloneTexts } from './links.js';
import { selfContainedPage } from './self-contained.js';
import Standalone from './Standalone.svelte';

const messageScripts = JSON.parse(scripts) as Readonly<Record<string, string>>;

/**
 * Returns the timeline as one HTML file: drawn, with its list, its quotes and its sources in full, and alive where
 * scripts run. The same timeline and language give the same bytes.
 *
 * @param language BCP 47 tag of the page’s own words; one that the interface does not have gives English
 * @param picture the bytes of a picture, by the name of its file
 * @param footer text below all, where a site has its own
 */
export async function standaloneHtml(
  timeline: Timeline,
  language: string,
  picture: FormatOptions['picture'] = () => undefined,
  footer?: string,
): Promise<string> {
  const data: StandaloneData = {
    timeline: placeQuotes(timeline),
    fragments: fragmentsOf(timeline, () => true),
    ...(footer === undefined ? {} : { footer }),
  };
  const messages = await textsIn(language);
  const { body } = render(Standalone, {
    props: { ...data, messages, media: (file: string) => dataAddress(file, picture(file)) },
  });
  return selfContainedPage({
    language: messages.page.language,
    title: timeline.title,
    description: timeline.description,
    body,
    data,
    script: `${messageScripts[languageOf(language)]}\n${script}`,
    style,
  });
}

/** Returns a picture as an address that has it inside. */
function dataAddress(file: string, bytes: Uint8Array | undefined): string | undefined {
  const type = mediaTypeOf(file);
  return bytes && type ? `data:${type};base64,${base64(bytes)}` : undefined;
}

async function textsIn(language: string): Promise<StandaloneTexts> {
  const [page, { standalone }, { reading, find, reach }] = await Promise.all([
    loadMessages(language),
    loadFileMessages(language),
    loadLazyMessages(language),
  ]);
  return { page, standalone, reading, find, reach };
}
