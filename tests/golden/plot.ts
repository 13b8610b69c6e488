import { timeAt, type Viewport } from '../../src/lib/layout/viewport.js';
import { attachPanZoom, type GestureTarget } from '../../src/lib/state/pan-zoom.js';

/** A plot as far as gestures know one: events, and a box on the page. */
class Plot extends EventTarget {
  isConnected = true;
  getBoundingClientRect = () => ({ left: 100, top: 50, width: 1000, height: 300 });

  send(type: string, fields: Readonly<Record<string, unknown>> = {}): Event {
    const event = new Event(type, { cancelable: true });
    const all = { clientX: 100, clientY: 50, button: 0, pointerId: 1, pointerType: 'mouse', deltaMode: 0 };
    const noKeys = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, deltaX: 0, deltaY: 0 };
    for (const [name, value] of Object.entries({ ...all, ...noKeys, ...fields }))
      Object.defineProperty(event, name, { value });
    this.dispatchEvent(event);
    return event;
  }

  /** A pointer at a place of the plot. */
  point(
    type: 'down' | 'move' | 'up' | 'cancel',
    x: number,
    y = 10,
    more: Record<string, unknown> = {},
  ): Event {
    return this.send(`pointer${type}`, { clientX: 100 + x, clientY: 50 + y, ...more });
  }
}

/** A plot with a view of the times 0 to 1000, 1000 px wide, and what its gestures asked for. */
export class ListenedPlot extends Plot {
  view: Viewport = { start: 0, end: 1000 };
  readonly calls: string[] = [];
  isAtEnd = false;
  isOnMark = true;
  readonly stop: () => void;

  constructor() {
    super();
    const target: GestureTarget = {
      pan: (part) => {
        this.calls.push(`pan ${part.toFixed(3)}`);
        const { start, end } = this.view;
        this.view = { start: start + part * (end - start), end: end + part * (end - start) };
      },
      canPan: () => !this.isAtEnd,
      zoomAt: (factor, x) => {
        this.calls.push(`zoom ${factor.toFixed(3)} at ${x}`);
        const { start, end } = this.view;
        const at = timeAt(this.view, 1000, x);
        this.view = { start: at - (at - start) / factor, end: at + (end - at) / factor };
      },
      hover: (place) => this.calls.push(place ? `hover ${place.x},${place.y}` : 'hover nothing'),
      tap: ({ x, y }) => {
        this.calls.push(`tap ${x},${y}`);
        return this.isOnMark;
      },
      hold: ({ x, y }) => {
        this.calls.push(`hold ${x},${y}`);
        return this.isOnMark ? () => this.calls.push('open') : undefined;
      },
    };
    this.stop = attachPanZoom(this as unknown as HTMLElement, target);
  }
}
