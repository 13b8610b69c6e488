import { frameHeight, isPlainPress, type EmbedOptions } from '../lib/index.js';

/**
 * What the embed page and the page around it say to each other. To the page around: that the timeline is ready,
 * how high it wants to be, what is selected. From it: what to select. WordPress has a protocol of its own
 * (wp-includes/js/wp-embed.js): a secret in the address names the frame in every message.
 */

const VERSION = 1;

/** In a list the frame is at most so high, and the list scrolls in it; in CSS pixels. */
const MAX_LIST_PX = 720;

export interface ParentOptions {
  /** The page's content, whose height counts. */
  readonly content: HTMLElement;
  /** The page around asks for an event to be selected, or for none. */
  readonly onselect: (event: string | undefined) => void;
}

/** How high a frame should be: as its page, as its page within a limit, or so many CSS pixels whatever it shows. */
export type FrameHeight = 'whole' | 'limited' | number;

/** Returns how high a frame should be that shows an embed with these options. */
export function heightOf({ view, height }: Pick<EmbedOptions, 'view' | 'height'>): FrameHeight {
  if (view === 'story') return frameHeight(view);
  return view === 'axis' || height === 'full' ? 'whole' : 'limited';
}

export interface Parent {
  /** The timeline is there, and the frame is to be so high. */
  readonly ready: (timeline: string, height: FrameHeight) => void;
  readonly select: (event: string | undefined) => void;
  /** Tells the height where it has changed: for what no frame of the browser will show, out of sight. */
  readonly measure: () => void;
}

/** Begins to talk with the page around; a page that is alone talks to nobody. */
export function meetParent({ content, onselect }: ParentOptions): Parent {
  const secret = secretInAddress(location.hash);
  const isFramed = parent !== window;
  let sentHeight = 0;
  let wanted: FrameHeight = 'limited';

  const post = (message: object): void => {
    if (isFramed) parent.postMessage(message, '*');
  };
  const heightNow = (): number => {
    if (typeof wanted === 'number') return wanted;
    const natural = Math.ceil(content.getBoundingClientRect().height);
    return wanted === 'whole' ? natural : Math.min(MAX_LIST_PX, natural);
  };
  const postToWordPress = (height: number): void => {
    if (secret !== undefined) post({ message: 'height', value: height, secret });
  };
  const measure = (): void => {
    const height = heightNow();
    if (height === sentHeight || height === 0) return;
    sentHeight = height;
    post({ type: 'sourceline:height', height });
    postToWordPress(height);
  };

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (!isFramed || source !== parent || typeof data !== 'object' || data === null) return;
    const said = data as Record<string, unknown>;
    if (said['type'] === 'sourceline:select') {
      const event = said['event'];
      if (event === null || typeof event === 'string') onselect(event ?? undefined);
    } else if (secret !== undefined && said['message'] === 'ready' && said['secret'] === secret)
      postToWordPress(heightNow());
  });
  if (secret !== undefined) document.addEventListener('click', (event) => leave(event, secret, post));
  // It reports before the browser draws, so at most once a frame.
  new ResizeObserver(measure).observe(content);

  return {
    ready: (timeline, height) => {
      wanted = height;
      post({ type: 'sourceline:ready', version: VERSION, timeline });
      measure();
    },
    select: (event) => post({ type: 'sourceline:select', event: event ?? null }),
    measure,
  };
}

/** Returns the secret that WordPress puts behind the address: `#?secret=AbC123`. */
export function secretInAddress(hash: string): string | undefined {
  return /^#\?(?:.*&)?secret=([A-Za-z0-9]+)(?:&|$)/.exec(hash)?.[1];
}

/** WordPress lets no link out of its frame, but follows one for it that leads to the frame's own host. */
function leave(event: MouseEvent, secret: string, post: (message: object) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!isPlainPress(event) || event.defaultPrevented || !(link instanceof HTMLAnchorElement)) return;
  const isOwnHost = link.host === location.host && link.protocol.startsWith('http');
  if (!isOwnHost || link.getAttribute('href')?.startsWith('#')) return;
  event.preventDefault();
  post({ message: 'link', value: link.href, secret });
}
