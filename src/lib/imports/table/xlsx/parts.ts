import type { ZipEntry } from '../../../documents/zip.js';
import { numberFormatOf, type NumberFormat } from './number-format.js';
import { attributeOf, readZippedXml } from './xml.js';

/** The files of a workbook, by their paths in lower case: some programs write them in capitals. */
export type WorkbookFiles = ReadonlyMap<string, ZipEntry>;

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly countsFrom1904: boolean;
}

/** Returns the sheets of a workbook in their order. */
export function readWorkbookPart(bytes: Uint8Array, parts: WorkbookFiles): Workbook {
  const path = [...readRelations(bytes, parts, '').values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  )?.target;
  const workbook = parts.get(path ?? 'xl/workbook.xml');
  if (!workbook) return { sheets: [], countsFrom1904: false };
  const relations = readRelations(bytes, parts, path ?? 'xl/workbook.xml');
  const sheets: SheetEntry[] = [];
  let countsFrom1904 = false;
  readZippedXml(bytes, workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attributeOf(attributes, 'id') ?? '');
      // Sheets of charts and macros are no tables.
      if (relation?.type.endsWith('/worksheet') !== true) return;
      const state = attributes['state'] ?? 'visible';
      sheets.push({ name: attributes['name'] ?? '', isHidden: state !== 'visible', path: relation.target });
    },
  });
  return { sheets, countsFrom1904 };
}

interface Relation {
  readonly type: string;
  /** A path in the archive in lower case, or an address outside. */
  readonly target: string;
}

/** Returns what a file of a workbook refers to, by id. */
export function readRelations(
  bytes: Uint8Array,
  parts: WorkbookFiles,
  of: string,
): ReadonlyMap<string, Relation> {
  const slash = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, slash);
  const entry = parts.get(`${folder}_rels/${of.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  if (!entry) return relations;
  readZippedXml(bytes, entry, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      const target = TargetMode === 'External' ? Target : pathOf(folder, Target);
      relations.set(Id, { type: Type ?? '', target });
    },
  });
  return relations;
}

function pathOf(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/').toLowerCase();
}

/** Returns the number format of each style of cells. */
export function readStyles(bytes: Uint8Array, entry: ZipEntry | undefined): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const styles: NumberFormat[] = [];
  let isInCells = false;
  let isInFormats = false;
  if (!entry) return styles;
  readZippedXml(bytes, entry, {
    open(name, attributes) {
      if (name === 'cellXfs') isInCells = true;
      if (name === 'numFmts') isInFormats = true;
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt' && isInFormats) codes.set(id, attributes['formatCode'] ?? '');
      if (name === 'xf' && isInCells) styles.push(numberFormatOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
      if (name === 'numFmts') isInFormats = false;
    },
  });
  return styles;
}

/** Returns the texts that cells share, up to one of them. */
export function readSharedTexts(
  bytes: Uint8Array,
  entry: ZipEntry | undefined,
  last: number,
): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  if (!entry) return texts;
  readZippedXml(bytes, entry, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text(part) {
      if (isText) text += part;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') texts.push(cleanText(text));
    },
    isDone: () => texts.length > last,
  });
  return texts;
}

/** Returns a text of a workbook: characters that XML cannot have are written `_x000D_` in it. */
export function cleanText(text: string): string {
  if (!text.includes('_x')) return text.trim();
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\r\n?/g, '\n')
    .trim();
}
