import { parseEdtf, type EdtfTime } from '../model/dates/index.js';
import type { Source } from '../model/timeline.js';

/** Returns when a source was published, by its own clock; undefined where it does not say or says what is no time. */
export function publishedAt({ published }: Source): EdtfTime | undefined {
  const parsed = published === undefined ? undefined : parseEdtf(published);
  const value = parsed?.ok ? parsed.value : undefined;
  return value?.kind === 'date' && value.precision === 'time' ? value : undefined;
}
