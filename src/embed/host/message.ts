/**
 * Heights in CSS pixels below and above which a frame is of no use to the page around it. The whole list of a
 * hundred events, on a phone, is some 70,000 high.
 */
const LOWEST = 120;
const HIGHEST = 100_000;

/** Ids are short; what is longer is none. */
const LONGEST_ID = 200;

/** What the page in the frame may say. */
export type Message =
  | { readonly type: 'ready'; readonly timeline: string }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'select'; readonly event: string | null };

/**
 * Reads what came from a frame: our own messages, and the height as WordPress's embeds tell it. Nothing when it is
 * neither. A height is a whole number of CSS pixels between 120 and 100,000.
 */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, message, timeline, height, value, event } = data as Record<string, unknown>;
  if (type === 'sourceline:ready' && isId(timeline)) return { type: 'ready', timeline };
  if (type === 'sourceline:height') return readHeight(height);
  if (type === 'sourceline:select' && (event === null || isId(event))) return { type: 'select', event };
  return message === 'height' ? readHeight(value) : undefined;
}

function readHeight(height: unknown): Message | undefined {
  if (typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return { type: 'height', height: Math.min(Math.max(Math.ceil(height), LOWEST), HIGHEST) };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}
