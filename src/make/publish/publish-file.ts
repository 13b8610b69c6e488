import { loadFormatMessages, type Assets, type Format, type Timeline } from '../../lib/core.js';

/** Returns a timeline in a format, as `sourceline export` writes it. `pictures` are those of its events, by the names of their files. */
export async function publishFile(
  timeline: Timeline,
  format: Format,
  assets: Assets,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Uint8Array> {
  const messages = await loadFormatMessages(timeline.language);
  const picture = (file: string): Uint8Array | undefined => pictures.get(file);
  const written = await format.write(timeline, { messages, picture }, assets);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}

/** Returns the name of the file of a timeline in a format, as the command line names it. */
export function publishedName(
  { id }: Pick<Timeline, 'id'>,
  { extension }: Pick<Format, 'extension'>,
): string {
  return `${id}.${extension}`;
}
