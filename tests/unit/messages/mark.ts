/** A stand-in catalogue: whatever it says is between ⟦ and ⟧, so that what is not said by it can be told. */

export const BEGIN = '⟦';
export const END = '⟧';

/** A module of a catalogue with all its texts marked, also those that its functions give. */
export function markModule<T extends object>(catalogue: T): T {
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, messages]) => [name, markRoot(messages)]),
  ) as T;
}

/** One catalogue with all its texts marked. The tag of the language is no text. */
export function markRoot(messages: unknown): unknown {
  if (typeof messages !== 'object' || messages === null || !('language' in messages)) return mark(messages);
  return { ...(mark(messages) as object), language: messages.language };
}

function mark(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : `${BEGIN}${value}${END}`;
  if (typeof value === 'function') return (...given: unknown[]) => mark(value(...given) as unknown);
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
}

/** Text of the parts of a page without code to copy and what is not to be translated, and of the attributes that are read out; a text each. */
export function textsOf(html: string): string[] {
  const shown = html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(script|style|textarea)\b[^]*?<\/\1>/g, '')
    // What the markup says is in no language.
    .replace(/<code translate="no"[^>]*>[^<]*<\/code>/g, '');
  const texts: string[] = [];
  let text = '';
  for (const [part, tag, rest] of shown.matchAll(/<\/?([a-zA-Z][\w-]*)((?:"[^"]*"|[^>"])*)>|[^<]+/g)) {
    if (tag === undefined) {
      text += part;
      continue;
    }
    for (const [, value] of (rest ?? '').matchAll(
      / (?:aria-label|aria-valuetext|title|placeholder|alt)="([^"]*)"/g,
    ))
      texts.push(value ?? '');
    if (INLINE.has(tag)) continue;
    texts.push(text);
    text = '';
  }
  return [...texts, text].map((each) => plain(each).replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** What goes on within a line. */
const INLINE = new Set(['a', 'b', 'code', 'i', 'mark', 'span', 'svg', 'tspan']);

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** What of a text stands outside all marks. */
export function unmarked(text: string): string {
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (character === BEGIN) depth += 1;
    if (depth === 0) outside += character;
    if (character !== END) continue;
    depth -= 1;
    outside += ' ';
  }
  // What has no room on the axis is shortened, and says so.
  if (depth !== 0 && !text.includes('…')) throw new Error(`a marked text is cut: ${text}`);
  return outside.replace(/\s+/g, ' ').trim();
}
