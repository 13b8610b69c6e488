import { mount as draw, unmount } from 'svelte';
import { isClean, parseTimeline, type Timeline } from '../lib/core.js';
import { checkAgainst, Content, hasEvent } from './content.svelte.js';
import { describe } from './describe.js';
import { keepLinksInside } from './links.js';
import { Listeners, type MountEvents } from './listeners.js';
import { loadTimeline, loadVerifier } from './load.js';
import Mounted from './Mounted.svelte';
import { messagesOf } from './messages.js';
import { addressOf, readOptions, type MountOptions } from './options.js';
import { makePlace, type Place } from './place.js';
import { readSpan, spanOf, type Span } from './span.js';
import type { Parsed, Verified } from './verify.js';

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
  /** The timeline that is drawn once it is verified. */
  #expected: Timeline | undefined;
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
    if (this.#isGone) return;
    if (this.#expected) this.#content.first = { ...this.#content.first, viewport: span };
    else this.#drawn.setViewport(span);
  }

  select(event: string | undefined): boolean {
    const timeline = this.#content.timeline ?? this.#expected;
    if (this.#isGone || !timeline || (event !== undefined && !hasEvent(timeline, event))) return false;
    if (this.#expected) this.#content.first = { ...this.#content.first, event };
    else this.#drawn.select(event);
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
    const known = timeline ?? this.#expected;
    if (known) checkAgainst(known, options);
    this.#apply(options);
    if (!timeline) {
      if ('event' in changes || 'from' in changes || 'to' in changes) this.#expect(known);
      return;
    }
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

  /** Shows another timeline, the one that was read or the one that must be asked for, once it is verified. */
  #begin(options: MountOptions, read: Parsed | undefined): void {
    this.#loading?.abort();
    this.#loading = new AbortController();
    this.#apply(options);
    this.#content.timeline = undefined;
    this.#content.issues = [];
    this.#listeners.forget();
    this.#expect(read && wholeOf(read));
    void this.#load(read, this.#loading.signal);
  }

  #apply(options: MountOptions): void {
    this.#content.options = options;
    this.#content.messages = messagesOf(options.lang);
    this.#place.setTheme(options.theme ?? 'auto');
  }

  /** A timeline that is not drawn before it is verified can be steered: its drawing begins so. */
  #expect(timeline: Timeline | undefined): void {
    const { options } = this.#content;
    this.#expected = timeline;
    this.#content.first = timeline ? { event: options.event, viewport: spanOf(timeline, options) } : {};
  }

  async #load(read: Parsed | undefined, signal: AbortSignal): Promise<void> {
    const { options, messages } = this.#content;
    const address = addressOf(options.src);
    this.#content.waitingFor = address?.host;
    // It is on its way while the host answers.
    const verifier = loadVerifier(messages.mount);
    try {
      const parsed = read ?? (address && (await loadTimeline(address, messages.mount, signal)));
      if (!parsed || signal.aborted) return;
      if (!read) this.#expect(wholeOf(parsed));
      const verified = await (await verifier)(parsed, signal);
      if (!signal.aborted) this.#take(this.#checked(verified));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #take({ timeline, issues, count, passageLink }: Verified): void {
    const content = this.#content;
    this.#expected = undefined;
    content.waitingFor = undefined;
    content.passageLink = passageLink;
    content.timeline = timeline;
    content.issues = timeline ? [] : issues;
    content.count = count;
    content.event = undefined;
    content.drawing += 1;
    if (!timeline) this.#listeners.tellAndKeep('fault', issues);
  }

  /** What is wrong with the options is a caller's fault, but it is known too late to be thrown. */
  #checked(loaded: Verified): Verified {
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
function given(options: MountOptions): Parsed | undefined {
  if (options.timeline === undefined) return undefined;
  const read = parseTimeline(options.timeline);
  const timeline = wholeOf(read);
  if (timeline) checkAgainst(timeline, options);
  return read;
}

/** Returns the timeline where its shape has no error. */
function wholeOf({ timeline, issues }: Parsed): Timeline | undefined {
  return isClean(issues) ? timeline : undefined;
}

function withoutData({
  timeline: _timeline,
  src: _src,
  event: _event,
  ...others
}: MountOptions): MountOptions {
  return others;
}
