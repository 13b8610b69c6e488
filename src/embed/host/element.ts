import { EMBED_OPTIONS, frameHeight } from '../../lib/core.js';
import { readAddress } from './address.js';
import { makeFrame, stylesOf } from './frame.js';
import { join, leave } from './frames.js';
import type { Message } from './message.js';

/**
 * `<source-line src="…">`: a timeline in a frame that is as high as its page. What is between its tags is the
 * fallback. The frame is in a shadow root: there no style of the page around reaches it, and the fallback, which
 * has no place in that root, is not shown beside it, without a style of its own.
 *
 * Its events bubble and leave shadow roots: `sourceline:ready` (detail `{ timeline }`), `sourceline:select`
 * (`{ event }`, an id or null) and `sourceline:height` (`{ height }`, CSS pixels).
 */
export class SourceLine extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', 'aria-label', ...EMBED_OPTIONS];

  readonly #fallback = document.createElement('slot');
  #frame: HTMLIFrameElement | undefined;
  /** What the frame shows, without the selected event. */
  #address: string | undefined;
  /** Height of the last frame in CSS pixels, for the next one to begin with. */
  #height: number | undefined;
  #isReady = false;
  /** The last selection by anyone; undefined when there was none. It is sent to a frame that is loaded again. */
  #chosen: string | null | undefined;
  #isAsked = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.append(this.#fallback);
    const styles = stylesOf();
    if (styles.length > 0) root.adoptedStyleSheets = styles;
    // The fallback may be read by the browser after the element.
    this.#fallback.addEventListener('slotchange', () => this.#describe());
  }

  connectedCallback(): void {
    join(this);
    this.#ask();
  }

  disconnectedCallback(): void {
    leave(this);
    this.#show(undefined);
  }

  /** Moved in one piece (`moveBefore`), the frame stays loaded. */
  connectedMoveCallback(): void {
    this.#describe();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'event' && this.#frame) this.select(after || null);
    this.#ask();
  }

  /** Selects an event, or clears the selection; before the frame is ready, as soon as it is. */
  select(event: string | null): void {
    this.#chosen = event;
    // A page without an origin cannot be named; the window is the frame's own.
    if (this.#isReady) this.inside?.postMessage({ type: 'sourceline:select', event }, '*');
  }

  get inside(): Window | null | undefined {
    return this.#frame?.contentWindow;
  }

  receive(message: Message): void {
    const { type, ...detail } = message;
    if (message.type === 'height' && this.#frame) {
      this.#height = message.height;
      this.#frame.height = String(message.height);
    }
    if (message.type === 'select') this.#chosen = message.event;
    if (message.type === 'ready') {
      this.#isReady = true;
      if (this.#chosen !== undefined) this.select(this.#chosen);
    }
    this.dispatchEvent(new CustomEvent(`sourceline:${type}`, { detail, bubbles: true, composed: true }));
  }

  /** Attributes are often set one after another: the frame is loaded once for all of them. */
  #ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      if (this.isConnected) this.#update();
    });
  }

  #update(): void {
    const src = this.getAttribute('src') ?? '';
    const read = src && readAddress({ src, base: this.baseURI, option: (name) => this.getAttribute(name) });
    if (read && 'fault' in read)
      console.error(
        `<source-line src="${src}">: it ${read.fault}; give the http(s) address of an embed page.`,
      );
    if (!read || 'fault' in read) this.#show(undefined);
    else if (read.address !== this.#address) {
      // Until the page has told its own, the height is what one of its view will ask for.
      this.#show(makeFrame(read.first, this.#height ?? frameHeight(read.view)));
      this.#address = read.address;
    }
    this.#describe();
  }

  /** Puts a frame in the place of the last: a new address in the old one would be a step back for the reader. */
  #show(frame: HTMLIFrameElement | undefined): void {
    this.#frame?.remove();
    this.#frame = frame;
    this.#address = undefined;
    this.#isReady = false;
    this.#fallback.hidden = frame !== undefined;
    if (frame) this.shadowRoot?.prepend(frame);
  }

  /** Names the frame: by attribute, by the link of the fallback, at last by its address. */
  #describe(): void {
    const frame = this.#frame;
    if (!frame) return;
    const link = this.querySelector('a')?.textContent.replace(/\s+/g, ' ').trim();
    frame.title = this.title || this.getAttribute('aria-label') || link || frame.src;
    frame.classList.toggle('has-figure', this.querySelector('img, svg') !== null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-line': SourceLine;
  }
}
