/** A quote as it is written, as far as it has its shape. */
interface WrittenQuote {
  /** The id of its event, where it is a text. */
  readonly event: string | undefined;
  readonly source: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Returns the quotes of events as they are written: an event may have one among its own fields, and any shape. */
export function quotesIn(events: unknown): readonly WrittenQuote[] {
  return listOf(events).flatMap((event) => {
    if (!isFields(event)) return [];
    const list = 'evidence' in event ? listOf(event['evidence']) : 'quote' in event ? [event] : [];
    return list.map((item) => ({
      event: textOf(event['id']),
      source: isFields(item) ? textOf(item['source']) : undefined,
    }));
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
