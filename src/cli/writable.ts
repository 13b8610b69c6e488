import {
  fileId,
  writeTableCsv,
  writeTableJson,
  type Archive,
  type Assets,
  type FigureOptions,
  type Format,
  type FormatId,
  type FormatMessages,
  type MediaFile,
  type Timeline,
} from '../lib/core.js';
import { drawnTimeline } from './table-timeline.js';
import { CannotError } from './usage.js';

export interface WriteOptions {
  readonly messages: FormatMessages;
  readonly site?: string;
  readonly figure?: (timeline: Timeline) => FigureOptions;
}

/** What can be written: a timeline, or a table of events. */
export interface Writable {
  /** The beginning of the names of its files. */
  readonly id: string;
  readonly language: string;
  /** Returns why a format cannot be written; undefined where it can. */
  readonly refuse: (format: Format) => string | undefined;
  readonly write: (
    format: Format,
    options: WriteOptions,
    assets: Assets,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** Formats that are a list of quotations or of sources: a table of events has none that were archived. */
const OF_SOURCES: readonly FormatId[] = ['csl', 'ris', 'bib', 'annotations'];

/** So many rows a figure, a page or a calendar has at most. */
const MAX_DRAWN = 2000;

/** @param media the pictures of its folder; without them they are named and not shown */
export function writableTimeline(timeline: Timeline, media: readonly MediaFile[] = []): Writable {
  const picture = (file: string): Uint8Array | undefined => media.find((each) => each.file === file)?.bytes;
  return {
    id: timeline.id,
    language: timeline.language,
    refuse: () => undefined,
    write: (format, { figure, ...options }, assets) =>
      format.write(
        timeline,
        { ...options, picture, ...(figure ? { figure: figure(timeline) } : {}) },
        assets,
      ),
  };
}

/** @param name the name of the file, whose beginning the files that are written have */
export function writableTable(archive: Archive, name: string): Writable {
  const id = fileId(name.replace(/(?:\.\w+){1,2}$/, ''), 'table', 'table');
  const rows = archive.table.count;
  let drawn: Timeline | undefined;
  const refuse = (format: Format): string | undefined => {
    if (format.id === 'csv' || format.id === 'json') return undefined;
    if (OF_SOURCES.includes(format.id)) return 'it lists archived sources, and a table has none';
    if (rows > MAX_DRAWN) return `the table has ${rows} rows, and ${MAX_DRAWN} is the most that is drawn`;
    return undefined;
  };
  return {
    id,
    language: archive.language ?? 'en',
    refuse,
    write: (format, { figure, ...options }, assets) => {
      const reason = refuse(format);
      if (reason !== undefined) throw new CannotError(reason);
      if (format.id === 'csv') return writeTableCsv(archive);
      if (format.id === 'json') return writeTableJson(archive);
      drawn ??= drawnTimeline(archive, id);
      return format.write(drawn, { ...options, ...(figure ? { figure: figure(drawn) } : {}) }, assets);
    },
  };
}
