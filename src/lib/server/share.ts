import {
  CARD,
  drawPng,
  eventCard,
  frameHeight,
  LANGUAGES,
  loadMessages,
  oembedHtml,
  timelineCard,
  type Timeline,
  type TimelineEvent,
} from '../core.js';
import { siteSettings, withSite } from '../../site/site.js';
import { siteAssets } from './assets.js';
import { rootAddress, siteAddress } from './site.js';

/** Full addresses of what other sites ask a page for: they cannot be relative. */
export interface Shared {
  readonly page: string;
  /** The picture of a link, and its size in pixels. */
  readonly card: string;
  readonly cardWidth: number;
  readonly cardHeight: number;
  readonly oembed: string;
  /** Address of the site's root, when the build was told it: files name its pages only then. */
  readonly site: string | undefined;
}

/** Returns what other sites ask the page of a timeline, or of one of its events, for. */
export function sharedBy(timeline: Timeline, event?: TimelineEvent): Shared {
  const page = `${rootAddress()}t/${timeline.id}/${event ? `e/${event.id}/` : ''}`;
  const size = { cardWidth: CARD.width, cardHeight: CARD.height };
  return { page, card: `${page}card.png`, ...size, oembed: `${page}oembed.json`, site: siteAddress() };
}

/** Returns the picture of a link as PNG, in the language of the site: nobody knows that of its readers. */
export async function drawCard(timeline: Timeline, event?: TimelineEvent): Promise<Uint8Array> {
  const { language } = siteSettings();
  const messages = withSite(await loadMessages(language));
  const sheet = event ? eventCard(timeline, event, messages) : timelineCard(timeline, messages);
  return drawPng(sheet, timeline, { assets: siteAssets(), scale: 1 });
}

/** Width and height of the frame that an oEmbed answer offers, in CSS pixels. */
const FRAME = { width: 800, height: frameHeight() } as const;

/** Returns the oEmbed answer (oembed.com, version 1.0) for the page of a timeline or of an event: its frame. */
export function oembedOf(timeline: Timeline, event?: TimelineEvent): object {
  const { card, cardWidth, cardHeight } = sharedBy(timeline, event);
  const { name, language } = siteSettings();
  const root = rootAddress();
  const title = event ? `${event.title} · ${timeline.title}` : timeline.title;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: name,
    provider_url: root,
    title,
    html: oembedHtml({
      address: `${root}embed/${timeline.id}/`,
      title,
      choice: {
        ...(event ? { event: event.id } : {}),
        ...(language === LANGUAGES[0] ? {} : { lang: language }),
      },
      ...FRAME,
    }),
    ...FRAME,
    thumbnail_url: card,
    thumbnail_width: cardWidth,
    thumbnail_height: cardHeight,
  };
}
