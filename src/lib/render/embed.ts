import { choicePairs, embedAddress, frameHeight, type EmbedChoice } from './embed-address.js';
import { escapeHtml } from './escape-html.js';

/** Scripts run, and links open pages that are not in the sandbox; nothing else is allowed. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

export interface IframeOptions {
  /** Full address of the embed page. */
  readonly address: string;
  readonly title: string;
  readonly choice?: EmbedChoice;
}

/** Returns the HTML of an iframe that shows the timeline at `address`: titled, lazy and in a sandbox. */
export function embedHtml(options: IframeOptions): string {
  return element('iframe', [
    ['src', embedAddress(options.address, options.choice)],
    ['title', options.title],
    ['width', '100%'],
    ['height', String(frameHeight(options.choice?.view))],
    ['frameborder', '0'],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
  ]);
}

export interface ElementOptions extends IframeOptions {
  /** Full address of the timeline's own page, for where the script does not run and for paper. */
  readonly page: string;
  /** Full address of `embed.js`. */
  readonly script: string;
  /** A picture of the timeline and what it shows, in words; without it the fallback is the link alone. */
  readonly figure?: { readonly address: string; readonly alt: string };
}

/**
 * Returns the HTML of a `<source-line>` element, whose script keeps the frame as high as its page, and of that script.
 * Inside is what is shown without the script, in a feed reader, or on paper: a figure and a link.
 */
export function elementHtml(options: ElementOptions): string {
  const { figure } = options;
  const link = `<a href="${escapeHtml(options.page)}">${escapeHtml(options.title)}</a>`;
  const picture = figure && `<img src="${escapeHtml(figure.address)}" alt="${escapeHtml(figure.alt)}"`;
  const fallback =
    picture === undefined
      ? [`  ${link}`]
      : [
          '  <figure>',
          `    ${picture} width="100%" loading="lazy">`,
          `    <figcaption>${link}</figcaption>`,
          '  </figure>',
        ];
  const attributes = [['src', options.address] as const, ...choicePairs(options.choice ?? {})];
  return [
    `<source-line ${attributes.map(attribute).join(' ')}>`,
    ...fallback,
    '</source-line>',
    `<script async src="${escapeHtml(options.script)}"></script>`,
  ].join('\n');
}

/**
 * Returns the HTML of an oEmbed answer: an iframe and nothing round it, on one line. WordPress keeps the attributes
 * that are here, sets its own sandbox and adds its secret to the address. Beside a blockquote it would hide the frame
 * until a script of its own has run, so there is none: the frame's page needs no script.
 *
 * @param options.width widest that the consumer has room for, in CSS pixels
 * @param options.height height in CSS pixels
 */
export function oembedHtml(
  options: IframeOptions & { readonly width: number; readonly height: number },
): string {
  const attributes = [
    ['src', embedAddress(options.address, options.choice)],
    ['title', options.title],
    ['width', String(options.width)],
    ['height', String(options.height)],
    ['frameborder', '0'],
    ['sandbox', SANDBOX],
  ] as const;
  return `<iframe ${attributes.map(attribute).join(' ')}></iframe>`;
}

function element(name: string, attributes: readonly (readonly [string, string])[]): string {
  return `<${name} ${attributes.map(attribute).join('\n  ')}></${name}>`;
}

function attribute([name, value]: readonly [string, string]): string {
  return `${name}="${escapeHtml(value)}"`;
}
