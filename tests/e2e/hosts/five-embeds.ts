/*
 * A page of a host with five embeds of different views and heights, as text: any browser can be given it, whatever drives
 * that browser.
 */

import { elementHtml, embedHtml, type ElementOptions } from '../../../src/lib/render/embed';

export interface FiveOptions {
  /** Origin of the site, without a slash behind. */
  readonly site: string;
  /** Paths of the embed page, and of the timeline's own page, below it. */
  readonly embed: string;
  readonly page: string;
  readonly title: string;
  /** Id of an event that one of them begins with. */
  readonly event: string;
}

/** What one of the five must show; heights are in CSS pixels. */
export interface FiveEmbed {
  /** Id of the element round it. */
  readonly id: string;
  readonly view: 'story' | 'axis' | 'list' | 'both';
  /** Event that it begins with. */
  readonly event?: string;
  /** Height of its frame where that is known beforehand: else as its page. */
  readonly height?: number;
}

/** Returns the five, in the order of the page. */
export const fiveEmbeds = (event: string): readonly FiveEmbed[] => [
  { id: 'story', view: 'story', height: 560 },
  { id: 'axis', view: 'axis' },
  { id: 'list', view: 'list', height: 720 },
  { id: 'both', view: 'both', height: 720 },
  { id: 'narrow', view: 'story', event, height: 560 },
];

const paragraph = `<p>${'The report goes on, line after line. '.repeat(30)}</p>`;

/** Returns the page: frames and elements between paragraphs, the last one in a narrow column. */
export function fiveEmbedsPage({ site, embed, page, title, event }: FiveOptions): string {
  const options = { address: `${site}/${embed}`, title };
  const element = (choice: ElementOptions['choice'] = {}): string =>
    elementHtml({ ...options, page: `${site}/${page}`, script: `${site}/embed.js`, choice });
  const frames: Readonly<Record<string, string>> = {
    story: embedHtml(options),
    axis: element({ view: 'axis' }),
    list: embedHtml({ ...options, choice: { view: 'list' } }),
    both: element({ view: 'both' }),
    narrow: element({ event }),
  };
  const parts = fiveEmbeds(event).map(({ id }) => `${paragraph}\n<div id="${id}">${frames[id] ?? ''}</div>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>A report with five embeds</title>
<style>body { max-width: 760px; margin: 0 auto; padding: 0 16px } #narrow { width: 340px }</style>
<body>
${parts.join('\n')}
${paragraph.repeat(8)}
</html>
`;
}
