import {
  clamp,
  isSameView,
  leastSpanAt,
  panBy,
  reveal,
  zoomAt,
  type Limits,
  type Viewport,
} from '../layout/viewport.js';
import { Frame } from './frame.js';
import { animate } from './animate.js';

const ZOOM_STEP = 1.6;
/** A zoom by less than a tenth of a view is none. */
const LEAST_ZOOM = 1.1;
/** What comes into view with a zoom is so far from the edge, in parts of the view. */
const ARRIVE_PART = 0.25;

/** The time that there is to show; UTC milliseconds. */
export interface WholeTime {
  /** The view that shows everything. */
  readonly fit: Viewport;
  readonly limits: Limits;
}

/** Finds the time to zoom about in a view, and hands it on, at once or later; undefined for the middle. */
type FindAnchor = (view: Viewport, then: (time: number | undefined) => void) => void;

/** The visible time span of an axis, and the only one who changes it. Components read it and call its verbs. */
export class TimeWindow {
  readonly #whole: () => WholeTime;
  readonly #findAnchor: FindAnchor;
  readonly #frame: Frame<Viewport>;
  #stopAnimation = (): void => undefined;
  /** What the reader set; undefined while everything is shown. */
  #moved = $state.raw<Viewport | undefined>(undefined);
  /** How often the view was drawn again: one for each frame, however many gestures. */
  updates = 0;

  readonly viewport: Viewport = $derived.by(() => this.#moved ?? this.#whole().fit);
  readonly isAll: boolean = $derived(this.#moved === undefined);

  /**
   * @param whole what is shown at most; read again whenever it changes
   * @param findAnchor finds the time that buttons and keys keep in view as they zoom
   */
  constructor(whole: () => WholeTime, findAnchor: FindAnchor) {
    this.#whole = whole;
    this.#findAnchor = findAnchor;
    this.#frame = new Frame(
      () => this.viewport,
      (viewport) => this.#show(viewport),
      {
        request: (callback) => requestAnimationFrame(callback),
        cancel: (handle) => cancelAnimationFrame(handle),
      },
    );
  }

  get fit(): Viewport {
    return this.#whole().fit;
  }

  get limits(): Limits {
    return this.#whole().limits;
  }

  /** The view as the next frame will show it. */
  get next(): Viewport {
    return this.#frame.next;
  }

  /** Returns the view of an axis whose own view of everything is `fit`: what was set, else that. */
  viewportFor(fit: Viewport): Viewport {
    return this.#moved ?? fit;
  }

  /** Shows this time in the next frame, as near to it as the limits allow. UTC milliseconds. */
  setViewport(viewport: Viewport): void {
    this.#stopAnimation();
    this.#frame.change(() => clamp(viewport, this.limits));
  }

  /** Shows this time at once, as an address asks; all when it is left out. */
  restore(viewport: Viewport | undefined): void {
    this.#stopAnimation();
    this.#show(viewport ? clamp(viewport, this.limits) : this.fit);
  }

  pan(part: number): void {
    this.#stopAnimation();
    this.#frame.change((viewport) => panBy(viewport, part, this.limits));
  }

  /** Returns true when panning by `part` would move anything: at the ends the gesture is the page's. */
  canPan(part: number): boolean {
    const { next } = this;
    return !isSameView(panBy(next, part, this.limits), next);
  }

  /** Zooms about a place, given as a part of the plot's width: what is there stays there. */
  zoomAt(factor: number, part: number): void {
    this.#stopAnimation();
    this.#frame.change((viewport) => {
      const at = viewport.start + part * (viewport.end - viewport.start);
      return zoomAt(viewport, factor, at, this.limits);
    });
  }

  /**
   * Zooms a step nearer (1) or further (-1), as buttons and keys do. An event stays in view, or comes into it; on the
   * way out everything is shown exactly, before more than that is.
   */
  zoomBy(direction: 1 | -1): void {
    this.#findAnchor(this.viewport, (found) => {
      const { viewport: from, limits, fit } = this;
      const at = found ?? (from.start + from.end) / 2;
      const to = zoomAt(from, ZOOM_STEP ** direction, at, limits);
      const isPassing = spanOf(from) * LEAST_ZOOM < spanOf(fit) && spanOf(to) * LEAST_ZOOM > spanOf(fit);
      if (isPassing) return this.showAll();
      const isIn = at > from.start && at < from.end;
      this.#animate(isIn ? to : reveal(to, { start: at, end: at }, limits, ARRIVE_PART));
    });
  }

  /** Returns true when a view could be nearer (1) or further (-1); the present one when it is left out. */
  canZoom(direction: 1 | -1, { start, end }: Viewport = this.viewport): boolean {
    const span = (end - start) / LEAST_ZOOM ** direction;
    return (
      span >= leastSpanAt((start + end) / 2, this.limits) * 0.999 && span <= this.limits.maxSpanMs * 1.001
    );
  }

  showAll(): void {
    this.#animate(this.fit);
  }

  /** Moves just far enough that a time is in view; where all is in view, nothing moves. */
  reveal(range: Viewport): void {
    if (!this.isAll) this.animateTo(reveal(this.viewport, range, this.limits));
  }

  /** Moves to a view, as near to it as the limits allow. */
  animateTo(target: Viewport): void {
    this.#animate(clamp(target, this.limits));
  }

  #animate(target: Viewport): void {
    this.#stopAnimation();
    const from = this.viewport;
    if (isSameView(target, from)) return;
    this.#stopAnimation = animate((part) =>
      this.#show({
        start: from.start + (target.start - from.start) * part,
        end: from.end + (target.end - from.end) * part,
      }),
    );
  }

  #show(viewport: Viewport): void {
    this.updates += 1;
    this.#moved = isSameView(viewport, this.fit) ? undefined : viewport;
  }
}

function spanOf({ start, end }: Viewport): number {
  return end - start;
}
