import { mount as draw, unmount } from 'svelte';
import { checkAgainst, Content, hasEvent } from './content.svelte.js';
import { describe } from './describe.js';
import { keepLinksInside } from './links.js';
import { Listeners, type MountEvents } from './listeners.js';
import { loadTimeline, readTimeline, type Loaded } from './load.js';
import Mounted from './Mounted.svelte';
import { messagesOf } from './messages.js';
import { addressOf, readOptions, type MountOptions } from './options.js';
import { makePlace, type Place } from './place.js';
import { readSpan, spanOf, type Span } from './span.js';

export type { MountEvents } from './listeners.js';
export type { Language } from '../lib/core.js';
export type { MountLinks, MountOptions, Theme, View } from './options.js';
export type { Span } from './span.js';

/** A mounted timeline, to ask and to steer. After `destroy` every call does nothing. */
export interface MountedTimeline {
  /** The time that the axis shows, in UTC milliseconds; undefined while nothing is drawn. */
  get viewport(): Span | undefined;
  set viewport(viewport: Span);
  /** Selects an event, by its id or an alias; undefined takes none. False when there is no such event. */
  select(event: string | undefined): boolean;
  /** Tells `listener` from now on; returns a function that ends it. Throws TypeError for an unknown name. */
  on<N extends keyof MountEvents>(name: N, listener: (value: MountEvents[N]) => void): () => void;
  /** Changes the options named and keeps the others. Throws TypeError as `mount` does; then nothing changes. */
  update(options: MountOptions): void;
  /** Takes the timeline out of the page, ends its loading and all its listeners. */
  destroy(): void;
}

/**
 * Draws a timeline at the end of `element`, with its styles, in a shadow root.
 *
 * @throws TypeError when `element` is no element, or that names an option, what was found and what is allowed
 */
export function mount(element: Element, options: MountOptions): MountedTimeline {
  if (!(element instanceof Element))
    throw new TypeError(
      `mount: the first argument is ${describe(element)}; allowed is an element of the page`,
    );
  return new Mount(element, readOptions(options));
}

class Mount implements MountedTimeline {
  readonly #place: Place;
  readonly #content = new Content();
  readonly #listeners = new Listeners();
  readonly #drawn: ReturnType<typeof Mounted>;
  readonly #release: () => void;
  #loading: AbortController | undefined;
  #isGone = false;

  constructor(element: Element, options: MountOptions) {
    const read = given(options);
    this.#place = makePlace(element);
    this.#begin(options, read);
    this.#drawn = draw(Mounted, {
      target: this.#place.root,
      props: {
        content: this.#content,
        onready: () => this.#ready(),
        onselect: (event) => {
          this.#content.event = event;
          this.#listeners.tell('select', event);
        },
        onviewport: (viewport) => this.#listeners.tell('viewport', viewport),
      },
    });
    this.#release = keepLinksInside(this.#place.root, (event) => this.select(event));
  }

  get viewport(): Span | undefined {
    return this.#isGone ? undefined : this.#drawn.getViewport();
  }

  set viewport(viewport: Span) {
    const span = readSpan(viewport);
    if (!this.#isGone) this.#drawn.setViewport(span);
  }

  select(event: string | undefined): boolean {
    const { timeline } = this.#content;
    if (this.#isGone || !timeline || (event !== undefined && !hasEvent(timeline, event))) return false;
    this.#drawn.select(event);
    return true;
  }

  on<N extends keyof MountEvents>(name: N, listener: (value: MountEvents[N]) => void): () => void {
    return this.#listeners.add(name, listener);
  }

  update(changes: MountOptions): void {
    if (this.#isGone) return;
    const before = this.#content.options;
    // Another timeline takes the place of the one before, however each is given.
    const isOther = changes.timeline !== undefined || changes.src !== undefined;
    const options = readOptions({ ...(isOther ? withoutData(before) : before), ...changes });
    if (isOther) {
      this.#begin(options, given(options));
      return;
    }
    const { timeline } = this.#content;
    if (timeline) checkAgainst(timeline, options);
    this.#apply(options);
    if (!timeline) return;
    if (changes.lanes !== before.lanes || options.lang !== before.lang) {
      const viewport = this.viewport;
      this.#content.first = { event: options.event ?? this.#content.event, viewport };
      this.#content.drawing += 1;
    }
    if (changes.event !== undefined) this.select(changes.event);
    const span = 'from' in changes || 'to' in changes ? spanOf(timeline, options) : undefined;
    if (span) this.viewport = span;
  }

  destroy(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#loading?.abort();
    this.#listeners.clear();
    this.#release();
    void unmount(this.#drawn);
    this.#place.remove();
  }

  /** Shows another timeline: the one that was read, or the one that must be asked for. */
  #begin(options: MountOptions, read: Loaded | undefined): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#apply(options);
    this.#content.timeline = undefined;
    this.#content.issues = [];
    const address = addressOf(options.src);
    if (read) this.#take(read);
    else if (address) void this.#load(address);
  }

  #apply(options: MountOptions): void {
    this.#content.options = options;
    this.#content.messages = messagesOf(options.lang);
    this.#place.setTheme(options.theme ?? 'auto');
  }

  async #load(address: URL): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.#content.waitingFor = address.host;
    try {
      const loaded = await loadTimeline(address, this.#content.messages.mount, loading.signal);
      if (!loading.signal.aborted) this.#take(this.#checked(loaded));
    } catch (error) {
      if (!loading.signal.aborted) throw error;
    }
  }

  #take({ timeline, issues, count }: Loaded): void {
    const content = this.#content;
    content.waitingFor = undefined;
    content.timeline = timeline;
    content.issues = timeline ? [] : issues;
    content.count = count;
    content.event = undefined;
    content.first = timeline
      ? { event: content.options.event, viewport: spanOf(timeline, content.options) }
      : {};
    content.drawing += 1;
    this.#listeners.forget();
    if (!timeline) this.#listeners.tellAndKeep('fault', issues);
  }

  /** What is wrong with the options is a caller's fault, but it is known too late to be thrown. */
  #checked(loaded: Loaded): Loaded {
    try {
      if (loaded.timeline) checkAgainst(loaded.timeline, this.#content.options);
      return loaded;
    } catch (error) {
      reportError(error);
      const { mount: messages } = this.#content.messages;
      const what = error instanceof Error ? error.message : String(error);
      return {
        issues: [{ severity: 'error', path: 'mount', what, found: messages.option, fix: messages.badOption }],
        count: 1,
      };
    }
  }

  #ready(): void {
    const { timeline } = this.#content;
    if (timeline) this.#listeners.tellAndKeep('ready', { timeline: timeline.id });
  }
}

/** Reads a timeline that is given as it is; undefined for one that must be asked for. */
function given(options: MountOptions): Loaded | undefined {
  if (options.timeline === undefined) return undefined;
  const read = readTimeline(options.timeline);
  if (read.timeline) checkAgainst(read.timeline, options);
  return read;
}

function withoutData({
  timeline: _timeline,
  src: _src,
  event: _event,
  ...others
}: MountOptions): MountOptions {
  return others;
}
