import { isPlainPress, passagesOf, type Links, type TimelineData } from '../lib/index.js';
import type { MountOptions } from './options.js';
import type { Verified } from './verify.js';

/**
 * Returns the links of a timeline that has no pages of its own. A passage opens in its own article, beside the list; a
 * link that leaves goes to the publisher's page, in a new tab, where the document names its address.
 */
export function linksOf(
  timeline: TimelineData,
  passageLink: Verified['passageLink'],
  { links: given = {}, media }: Pick<MountOptions, 'links' | 'media'> = {},
): Links {
  const passages = timeline.sources.flatMap((source) =>
    passagesOf(timeline, source).map((passage) => ({ ...passage, article: source })),
  );
  const atPublisher = (anchor: string): string | undefined => {
    const pieces = passages.filter(({ id }) => id === anchor);
    return pieces[0] && passageLink?.(pieces[0].article, pieces);
  };
  return {
    timeline: '#',
    inTimeline: (event) => `#${event}`,
    event: (event) => given.event?.(event) ?? `#${event}`,
    source: (source) => given.source?.(source) ?? timeline.sources.find(({ id }) => id === source)?.url,
    passage: (source, anchor) => given.passage?.(source, anchor) ?? atPublisher(anchor) ?? `#${anchor}`,
    media: (file) => (typeof media === 'string' ? media + file : media?.(file)),
    target: '_blank',
  };
}

/**
 * Keeps links within the timeline from moving the host's page: one to an event chooses it, one below a quote
 * does what the quote does. Returns a function that ends it.
 */
export function keepLinksInside(root: HTMLElement, select: (event: string) => void): () => void {
  function onclick(click: MouseEvent): void {
    const link = click.target instanceof Element ? click.target.closest('a[href^="#"]') : null;
    if (!link || !isPlainPress(click) || click.defaultPrevented) return;
    click.preventDefault();
    const quote = link.closest('blockquote')?.querySelector<HTMLElement>('a.messages');
    if (quote && quote !== link) quote.click();
    else select(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
  }
  root.addEventListener('click', onclick);
  return () => root.removeEventListener('click', onclick);
}
