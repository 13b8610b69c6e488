import { Governor } from '../render/canvas/governor.js';
import { Painter } from '../render/canvas/painter.js';
import type { CanvasTheme, Look } from '../render/canvas/theme.js';
import type { Axis } from './axis.js';
import { loadFonts } from './fonts.js';
import type { FrameAsked, FromWorker } from './messages.js';
import { nextTurn } from './turn.js';

/** As wide as the axis is in a usual window. */
const USUAL_PX = 1224;
/** How long what comes after the first frame waits for it, in milliseconds. */
const MOST_WAIT_MS = 1000;
/** Of what nobody sees. */
const NO_THEME: CanvasTheme = {
  paper: 0,
  ink: 0,
  mute: 0,
  rule: 0,
  pick: 0,
  pickLine: 0,
  lanes: [],
  font: 'sans-serif',
};

/** Draws the newest frame that is asked for, on the page's canvas or, where a worker cannot have it, for the page. */
export class Painting {
  readonly #axisOf: (part: number) => Axis | undefined;
  readonly #post: (message: FromWorker) => void;
  readonly #governor = new Governor();
  #painter: Painter<ImageData> | undefined;
  #look: Look | undefined;
  #frame: FrameAsked | undefined;
  #isAsked = false;
  #isPrepared = false;
  #lastPart = 0;
  readonly #waiting = new Map<number, () => void>();
  #hasFonts = false;
  /** The first words take long, since fonts are looked for: they come with the fonts, and after the first marks. */
  #hasWords = false;

  constructor(axisOf: (part: number) => Axis | undefined, post: (message: FromWorker) => void) {
    this.#axisOf = axisOf;
    this.#post = post;
  }

  setCanvas(canvas: OffscreenCanvas): void {
    this.#painter = painterOn(canvas);
    this.#ask();
  }

  setLook(look: Look): void {
    const isFirst = !this.#look;
    this.#look = look;
    this.#ask();
    if (isFirst)
      void loadFonts(look.fonts).then(() => {
        this.#hasFonts = true;
        this.#ask();
      });
  }

  setFrame(frame: FrameAsked): void {
    this.#frame = frame;
    this.#ask();
  }

  /**
   * Draws an axis where nobody sees it, once, while the page makes room for it: what is slow the first time, such as
   * compiling and a first canvas, is done by then.
   */
  prepare(axis: Axis): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    const scene = axis.sceneOf({ viewport: axis.layoutFor(USUAL_PX).fit, width: USUAL_PX });
    if (typeof OffscreenCanvas === 'undefined') return;
    const options = { theme: NO_THEME, ratio: 1, namesInside: false };
    painterOn(new OffscreenCanvas(1, 1)).paint(scene, false, options);
  }

  /** Draws the last frame anew: something else is written in it. */
  again(): void {
    this.#ask();
  }

  /** Waits until a part was drawn once, or for a while: a page that is hidden draws nothing. */
  drawn(part: number): Promise<void> {
    if (part <= this.#lastPart) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.set(part, resolve);
      setTimeout(resolve, MOST_WAIT_MS);
    });
  }

  /** Frames that wait for their turn are drawn once, the newest. */
  #ask(): void {
    if (this.#isAsked || !this.#frame || !this.#look) return;
    this.#isAsked = true;
    void nextTurn().then(() => {
      this.#isAsked = false;
      if (this.#frame && this.#look) this.#paint(this.#frame, this.#look);
    });
  }

  #paint(frame: FrameAsked, { theme }: Look): void {
    const axis = this.#axisOf(frame.part);
    if (!axis) return;
    if (this.#hasFonts && this.#lastPart > 0) this.#hasWords = true;
    const began = performance.now();
    const scene = axis.sceneOf(frame);
    const options = {
      theme,
      ratio: this.#governor.ratio(frame.pixelRatio, frame.isMoving),
      chosen: frame.chosen,
      hovered: frame.hovered,
      namesInside: axis.layoutFor(frame.width).plan.plan.laneHeader > 0,
    };
    if (this.#painter) this.#painter.paint(scene, this.#hasWords, options);
    else this.#post({ kind: 'scene', drawn: { scene, options } });
    this.#governor.painted(performance.now() - began);
    if (frame.part <= this.#lastPart) return;
    this.#lastPart = frame.part;
    this.#post({ kind: 'drawn', part: frame.part });
    this.#waiting.get(frame.part)?.();
    this.#waiting.clear();
    if (this.#hasFonts && !this.#hasWords) this.#ask();
  }
}

function painterOn(canvas: OffscreenCanvas): Painter<ImageData> {
  return new Painter<ImageData>(canvas, (pixels, width, height) => new ImageData(pixels, width, height));
}
