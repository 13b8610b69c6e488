/**
 * What a figure is made of: plain shapes with their places in CSS pixels and their colours as they are painted.
 * SVG, PDF and pictures are writings of the same list, so they cannot differ.
 */
export type Item = Leaf | Group | Clip;

/** What holds no other. */
export type Leaf = Box | Line | Shape | Circle | Text;

/** How a closed shape is painted; a colour is `#rrggbb`. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  /** Pixels; 1 when it is left out. */
  readonly strokeWidth?: number;
  /** Lengths of strokes and gaps in pixels. */
  readonly dash?: readonly number[];
}

export interface Box extends Paint {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the corners. */
  readonly radius?: number;
}

export interface Line {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

/** A closed outline through points. */
export interface Shape extends Paint {
  readonly kind: 'shape';
  readonly points: readonly (readonly [number, number])[];
}

export interface Circle extends Paint {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A piece of a line of text that looks the same throughout. */
export interface Run {
  readonly text: string;
  readonly font?: 'regular' | 'semibold' | 'italic';
  /** Another colour than that of its line. */
  readonly fill?: string;
  readonly href?: string;
}

/** What a line is, for a document that names its parts. */
export type TextRole = 'title' | 'heading' | 'paragraph' | 'number' | 'quote';

/** One line of text: it begins at `x`, or ends there. */
export interface Text {
  readonly kind: 'text';
  /** A plain paragraph when it is left out. */
  readonly role?: TextRole;
  /** Goes on where the line before it ended. */
  readonly isContinued?: boolean;
  /** The line runs from right to left as a whole; its place and its anchor do not change by it. */
  readonly direction?: 'rtl';
  /** BCP 47 tag, where it is not that of the document. */
  readonly language?: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly sizePx: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of an edge round the letters that keeps them clear of what lies below. */
  readonly halo?: string;
  readonly runs: readonly Run[];
}

/** Shapes that are one thing together, and may lead somewhere. */
export interface Group {
  readonly kind: 'group';
  readonly href?: string;
  /** The words of it, for those who do not see it. */
  readonly label: string;
  readonly items: readonly Leaf[];
}

/** Shapes of which nothing is seen outside a box. */
export interface Clip {
  readonly kind: 'clip';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly (Leaf | Group)[];
}

/** Returns the text of a line without its looks. */
export function plainRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Returns every line of text in the items. */
export function textsIn(items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    if (item.kind === 'text') return [plainRuns(item.runs)];
    return item.kind === 'group' || item.kind === 'clip' ? textsIn(item.items) : [];
  });
}

/** Returns the same items `dx` to the right and `dy` down. */
export function moved<T extends Item>(items: readonly T[], dx: number, dy: number): T[] {
  return items.map((item) => moveOne(item, dx, dy) as T);
}

function moveOne(item: Item, dx: number, dy: number): Item {
  switch (item.kind) {
    case 'line':
      return { ...item, x1: item.x1 + dx, x2: item.x2 + dx, y1: item.y1 + dy, y2: item.y2 + dy };
    case 'shape':
      return { ...item, points: item.points.map(([x, y]) => [x + dx, y + dy] as const) };
    case 'group':
      return { ...item, items: moved(item.items, dx, dy) };
    case 'clip':
      return { ...item, x: item.x + dx, y: item.y + dy, items: moved(item.items, dx, dy) };
    case 'box':
    case 'circle':
    case 'text':
      return { ...item, x: item.x + dx, y: item.y + dy };
  }
}

/** Returns the same items, all lengths times `factor`, round the origin. */
export function scaled<T extends Item>(items: readonly T[], factor: number): T[] {
  return items.map((item) => scaleOne(item, factor) as T);
}

function scaleOne(item: Item, f: number): Item {
  if (item.kind === 'group') return { ...item, items: scaled(item.items, f) };
  if (item.kind === 'text') return { ...item, x: item.x * f, y: item.y * f, sizePx: item.sizePx * f };
  if (item.kind === 'clip') {
    const box = { x: item.x * f, y: item.y * f, width: item.width * f, height: item.height * f };
    return { ...item, ...box, items: scaled(item.items, f) };
  }
  const paint = {
    strokeWidth: (item.strokeWidth ?? 1) * f,
    ...(item.dash ? { dash: item.dash.map((length) => length * f) } : {}),
  };
  switch (item.kind) {
    case 'line':
      return { ...item, ...paint, x1: item.x1 * f, x2: item.x2 * f, y1: item.y1 * f, y2: item.y2 * f };
    case 'shape':
      return { ...item, ...paint, points: item.points.map(([x, y]) => [x * f, y * f] as const) };
    case 'circle':
      return { ...item, ...paint, x: item.x * f, y: item.y * f, radius: item.radius * f };
    case 'box':
      return {
        ...item,
        ...paint,
        x: item.x * f,
        y: item.y * f,
        width: item.width * f,
        height: item.height * f,
        ...(item.radius === undefined ? {} : { radius: item.radius * f }),
      };
  }
}
