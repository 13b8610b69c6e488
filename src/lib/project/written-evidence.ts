import { isFields } from './written.js';

/** The fields of a piece of evidence, which an event with one quote has itself. */
export const EVIDENCE_FIELDS = ['quote', 'source', 'paragraph', 'occurrence', 'role'] as const;

/** Returns the evidence of an event as it is written: its list, or the quote among its own fields. */
export function writtenEvidence(event: Readonly<Record<string, unknown>>): readonly unknown[] {
  const list = event['evidence'];
  if (list !== undefined) return Array.isArray(list) ? list : [];
  const own = EVIDENCE_FIELDS.flatMap((name) => (name in event ? [[name, event[name]] as const] : []));
  return 'quote' in event ? [Object.fromEntries(own)] : [];
}

/** Returns the ids of the sources that the events of a definition name: of each event, each once. */
export function quotedSources(data: unknown): readonly string[] {
  const events = isFields(data) && Array.isArray(data['events']) ? (data['events'] as unknown[]) : [];
  return events.flatMap((event) => {
    const items = isFields(event) ? writtenEvidence(event) : [];
    const named = items.flatMap((item) =>
      isFields(item) && typeof item['source'] === 'string' ? [item['source']] : [],
    );
    return [...new Set(named)];
  });
}
