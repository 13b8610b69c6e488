import { HEAD_BYTES } from '../tables/detect.js';
import { headText } from './head-text.js';
import {
  foundText,
  IMPORT_FORMATS,
  ImportFault,
  type Import,
  type ImportFormat,
  type ImportOptions,
  type ReadImport,
} from './import.js';
import { isZip } from './packed.js';

/** An importer that is loaded. */
interface Importer {
  /** Returns whether a file begins as this format does. */
  readonly is: (head: Uint8Array) => boolean;
  readonly read: ReadImport;
}

/**
 * The importers in the order in which they are asked whether a file is theirs: what begins with marks of its own first, then what
 * has names of its own in a general form, JSON or a table, and what takes almost any text last.
 */
const IMPORTERS: readonly (readonly [ImportFormat, () => Promise<Importer>])[] = [
  [
    'icalendar',
    async () => {
      const { isIcalendar, readIcalendar } = await import('./icalendar/read-icalendar.js');
      return { is: isIcalendar, read: readIcalendar };
    },
  ],
  [
    'gedcom',
    async () => {
      const { isGedcom, readGedcom } = await import('./gedcom/read-gedcom.js');
      return { is: isGedcom, read: readGedcom };
    },
  ],
  [
    'timelinejs',
    async () => {
      const { isTimelineJsJson, readTimelineJsJson } = await import('./timelinejs/read-json.js');
      return { is: isTimelineJsJson, read: readTimelineJsJson };
    },
  ],
  [
    'hypothesis',
    async () => {
      const { isHypothesis, readHypothesis } = await import('./hypothesis/read-hypothesis.js');
      return { is: isHypothesis, read: readHypothesis };
    },
  ],
  [
    // Its answers are rows of JSON, or a table.
    'wikidata',
    async () => {
      const { isWikidata, readWikidata } = await import('./wikidata/read-wikidata.js');
      return { is: isWikidata, read: readWikidata };
    },
  ],
  [
    'simile',
    async () => {
      const { isSimile, readSimile } = await import('./simile/read-simile.js');
      return { is: isSimile, read: readSimile };
    },
  ],
  [
    'vis',
    async () => {
      const { isVis, readVis } = await import('./vis/read-vis.js');
      return { is: isVis, read: readVis };
    },
  ],
  [
    // Its rows are a table too, of which a general reader would know half of the columns.
    'timelinejs',
    async () => {
      const { isTimelineJsSheet, readTimelineJsSheet } = await import('./timelinejs/read-sheet.js');
      return { is: isTimelineJsSheet, read: readTimelineJsSheet };
    },
  ],
  [
    'table',
    async () => {
      const { isTableFile, readTableFile } = await import('./table/read-table-file.js');
      return { is: isTableFile, read: readTableFile };
    },
  ],
  [
    // Behind tables: a row such as “2020-09-08T10:00,Vote” is a line of markwhen too.
    'markwhen',
    async () => {
      const { isMarkwhen, readMarkwhen } = await import('./markwhen/read-markwhen.js');
      return { is: isMarkwhen, read: readMarkwhen };
    },
  ],
];

/** Returns the format of a file by what is in it; undefined where no importer knows it. */
export async function detectImport(bytes: Uint8Array): Promise<ImportFormat | undefined> {
  return (await findImporter(bytes, IMPORTERS))?.format;
}

export interface ReadImportOptions extends ImportOptions {
  /** The format; detected from the content without it. */
  readonly as?: ImportFormat;
}

/**
 * Reads a file of another program.
 *
 * @throws ImportFault where nothing of it can be read
 */
export async function readImport(bytes: Uint8Array, { as, ...options }: ReadImportOptions): Promise<Import> {
  const found = as === undefined ? await findImporter(bytes, IMPORTERS) : await importerOf(as, bytes);
  if (!found)
    throw new ImportFault('no importer knows the format of this file', {
      found: foundText(headText(bytes.subarray(0, 200))) || 'bytes that are no text',
      fix: `say which format it has, if it is one of these: ${IMPORT_FORMATS.join(', ')}`,
    });
  return await found.importer.read(bytes, options);
}

interface Found {
  readonly format: ImportFormat;
  readonly importer: Importer;
}

async function findImporter(bytes: Uint8Array, among: typeof IMPORTERS): Promise<Found | undefined> {
  // A workbook has the list of its parts at its end.
  const head = isZip(bytes) ? bytes : bytes.subarray(0, HEAD_BYTES);
  for (const [format, load] of among) {
    const importer = await load();
    if (importer.is(head)) return { format, importer };
  }
  return undefined;
}

/** Of the forms that a format has, such as a sheet and JSON, the one of the file; the last where it is none that is known. */
async function importerOf(format: ImportFormat, bytes: Uint8Array): Promise<Found | undefined> {
  const own = IMPORTERS.filter(([each]) => each === format);
  const last = own.at(-1);
  return (await findImporter(bytes, own)) ?? (last && { format, importer: await last[1]() });
}
