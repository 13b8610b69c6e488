import { zipEntries, type ZipEntry } from '../../../documents/zip.js';
import { ImportFault, type ImportNote } from '../../import.js';
import type { Grid } from '../grid.js';
import {
  readRelations,
  readSharedTexts,
  readStyles,
  readWorkbookPart,
  type WorkbookFiles,
  type SheetEntry,
} from './parts.js';
import { closeRows } from './close-rows.js';
import { readSheet, type SheetOptions } from './sheet.js';

/** What a workbook may unpack to: a small file that unpacks to more is an attack, or has no table that a page can show. */
const MOST_UNPACKED = 600 * 1024 * 1024;
/** A sheet with fewer rows is no table, where another one has more. */
const LEAST_ROWS = 2;
const SAVE = 'open it in its program and save it as a workbook (.xlsx) or CSV';

/** Reads a sheet of a workbook: the one that is named, or the first that is shown and has a header and a row. */
export function readWorkbook(
  bytes: Uint8Array,
  { sheet, most }: { readonly sheet: string | undefined; readonly most: number },
): Grid {
  const parts = partsOf(bytes);
  try {
    return readParts(bytes, parts, sheet, most);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportFault('the workbook is damaged', { found: error.message, fix: SAVE });
  }
}

function readParts(bytes: Uint8Array, parts: WorkbookFiles, wanted: string | undefined, most: number): Grid {
  const { sheets, countsFrom1904 } = readWorkbookPart(bytes, parts);
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const names = shown.map(({ name }) => name);
  const chosen = wanted === undefined ? shown : sheets.filter(({ name }) => name === wanted);
  if (chosen.length === 0) throw noSheet(wanted, sheets);
  const styles = readStyles(bytes, parts.get('xl/styles.xml'));
  const options = { styles, countsFrom1904, most };
  const grids = new Map<string, Grid>();
  for (const each of chosen) {
    const grid = readOneSheet(bytes, parts, each, options);
    if (grid.rows.length >= LEAST_ROWS) return { ...grid, notes: notesOf(each, names), sheets: names };
    grids.set(each.name, grid);
  }
  const [name, grid] = [...grids].find(([, { rows }]) => rows.length > 0) ?? [];
  if (!grid || name === undefined)
    throw new ImportFault('the workbook has no rows', {
      found: names.join(', '),
      fix: 'give one that has a table',
    });
  const entry = chosen.find((each) => each.name === name);
  return { ...grid, notes: entry ? notesOf(entry, names) : [], sheets: names };
}

function readOneSheet(
  bytes: Uint8Array,
  parts: WorkbookFiles,
  { name, path }: SheetEntry,
  options: SheetOptions,
): Grid {
  const entry = parts.get(path);
  if (!entry) throw new RangeError(`the sheet ${name} is not in the archive`);
  const sheet = readSheet(bytes, entry, options);
  const texts =
    sheet.lastShared < 0 ? [] : readSharedTexts(bytes, parts.get('xl/sharedstrings.xml'), sheet.lastShared);
  const relations = sheet.links.size === 0 ? new Map() : readRelations(bytes, parts, path);
  const addresses = new Map([...relations].map(([id, { target }]) => [id, target] as const));
  const { countsFrom1904 } = options;
  return {
    kind: 'workbook',
    rows: closeRows(sheet, texts, addresses),
    problems: sheet.problems,
    lost: 0,
    notes: [],
    sheet: name,
    ...(countsFrom1904 ? { countsFrom1904 } : {}),
  };
}

function notesOf({ name }: SheetEntry, names: readonly string[]): readonly ImportNote[] {
  const others = names.filter((each) => each !== name);
  if (others.length === 0) return [];
  return [
    {
      what: `The sheet “${name}” is read; the workbook also has ${others.map((each) => `“${each}”`).join(', ')}.`,
    },
  ];
}

function noSheet(wanted: string | undefined, sheets: readonly SheetEntry[]): ImportFault {
  const found = sheets.map(({ name }) => name).join(', ') || 'none';
  if (wanted === undefined)
    return new ImportFault('the workbook has no sheet that is shown', { found, fix: SAVE });
  return new ImportFault(`the workbook has no sheet “${wanted}”`, { found, fix: 'name one of its sheets' });
}

/** Returns the files of a workbook; says what it is instead where it is none that can be read. */
function partsOf(bytes: Uint8Array): WorkbookFiles {
  if (bytes[0] !== 0x50) throw oldWorkbook(bytes);
  let entries: readonly ZipEntry[];
  try {
    entries = zipEntries(bytes);
  } catch (error) {
    const found = error instanceof RangeError ? error.message : 'no ZIP archive';
    throw new ImportFault('the workbook is damaged or cut off', { found, fix: `fetch it again, or ${SAVE}` });
  }
  const parts = new Map(entries.map((entry) => [entry.name.replace(/^\//, '').toLowerCase(), entry]));
  const has = (name: string): boolean => parts.has(name);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw encrypted();
  if (has('xl/workbook.bin')) throw otherWorkbook('a binary workbook (.xlsb)');
  if (has('content.xml') && has('mimetype'))
    throw otherWorkbook('a file of OpenDocument (.ods), as LibreOffice writes it');
  if (has('index/document.iwa')) throw otherWorkbook('a file of Numbers');
  if (![...parts.keys()].some((name) => name.startsWith('xl/')))
    throw otherWorkbook('a ZIP archive without a sheet');
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_UNPACKED)
    throw new ImportFault('the workbook unpacks to more than can be read', {
      found: `${Math.round(size / 1024 / 1024)} MB`,
      fix: 'save the sheet alone, as CSV',
    });
  return parts;
}

/** Files of Office up to 2003, and newer ones with a password, are OLE containers with names in UTF-16. */
function oldWorkbook(bytes: Uint8Array): ImportFault {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes('EncryptedPackage')) return encrypted();
  const isWorkbook = text.includes('Workbook') || text.includes('Book');
  return otherWorkbook(
    isWorkbook ? 'a workbook of Excel 97 to 2003 (.xls)' : 'a file of an old Office program',
  );
}

function encrypted(): ImportFault {
  return new ImportFault('the workbook is protected with a password', {
    found: 'an encrypted file',
    fix: 'open it with its password, and save it without one',
  });
}

function otherWorkbook(found: string): ImportFault {
  return new ImportFault('the file is no workbook that can be read', { found, fix: SAVE });
}
