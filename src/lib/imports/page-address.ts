import { webAddress } from './html-text.js';

/** Files that are seen or heard. */
const MEDIA_FILE = /\.(?:jpe?g|png|gif|svg|webp|avif|bmp|ico|tiff?|mp4|webm|mov|ogv|mp3|wav|m4a|ogg|oga)$/i;
/** Hosts whose pages show a picture, a film, a sound or a map, and say little in words. */
const MEDIA_HOST = new RegExp(
  `(?:^|\\.)(?:${[
    ...[
      'youtube\\.com',
      'youtu\\.be',
      'youtube-nocookie\\.com',
      'vimeo\\.com',
      'dailymotion\\.com',
      'dai\\.ly',
    ],
    ...['vine\\.co', 'tiktok\\.com', 'twitch\\.tv', 'wistia\\.(?:com|net)', 'wi\\.st', 'soundcloud\\.com'],
    ...['spotify\\.com', 'mixcloud\\.com', 'flickr\\.com', 'flic\\.kr', 'staticflickr\\.com', 'imgur\\.com'],
    ...['instagram\\.com', 'instagr\\.am', 'giphy\\.com', 'pinterest\\.[a-z.]+', 'upload\\.wikimedia\\.org'],
    ...['maps\\.google\\.[a-z.]+', 'goo\\.gl'],
  ].join('|')})$`,
  'i',
);
/** A page of Wikipedia or Wikimedia Commons that shows one picture. */
const MEDIA_PAGE = /#\/media\/|\/wiki\/(?:File|Image):/i;
const MAP = /^\/maps(?:\/|$)/i;

const PARTS = /^https?:\/\/([^/?#:]+)(?::\d+)?([^?#]*)(?:\?[^#]*)?(#.*)?$/i;

/** Returns the address of a page or document that words can be quoted from; undefined for pictures, films, sounds, maps and embeds. */
export function pageAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const url = webAddress(trimmed.startsWith('//') ? `https:${trimmed}` : trimmed);
  if (url === undefined) return undefined;
  const [, host = '', path = '', hash = ''] = PARTS.exec(url) ?? [];
  const isMedia =
    MEDIA_FILE.test(path) ||
    MEDIA_HOST.test(host) ||
    MEDIA_PAGE.test(path + hash) ||
    (/(?:^|\.)google\./i.test(host) && MAP.test(path));
  return isMedia ? undefined : url;
}
