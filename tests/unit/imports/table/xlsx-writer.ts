import { strToU8, zipSync } from 'fflate';

/** A cell as the tests write it; a string is a shared text. */
export type TestCell =
  | string
  | number
  | undefined
  | {
      readonly value?: string | number;
      /** The attribute `t`. */
      readonly type?: string;
      /** The number of a style. */
      readonly style?: number;
      readonly formula?: string;
      /** XML of a text in the cell itself. */
      readonly inline?: string;
    };

export interface TestSheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly TestCell[])[];
  /** Addresses by the cell that links to them. */
  readonly links?: Readonly<Record<string, string>>;
  /** The number of the first row. */
  readonly from?: number;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** Codes of the styles, or numbers of built-in ones: style 1 is the first. */
  readonly formats?: readonly (string | number)[];
  readonly date1904?: boolean;
  /** Names of elements have this prefix. */
  readonly prefix?: string;
  /** XML of shared texts beside those of the cells, before them. */
  readonly shared?: readonly string[];
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes a small workbook, as Excel and others do. */
export function writeXlsx({ sheets, formats = [], date1904, prefix, shared = [] }: TestWorkbook): Uint8Array {
  const p = prefix === undefined ? '' : `${prefix}:`;
  const xmlns = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const texts: string[] = [...shared];
  const root = (name: string, inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${p}${name} ${xmlns}="${NAMESPACE}" xmlns:r="${OFFICE}">${inner}</${p}${name}>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `/xl/worksheets/sheet${at + 1}.xml`]),
    ),
    'xl/workbook.xml': root(
      'workbook',
      `<${p}workbookPr${date1904 === true ? ' date1904="1"' : ''}/><${p}sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<${p}sheet name="${escapeXml(name ?? `Sheet${at + 1}`)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
        )
        .join('')}</${p}sheets>`,
    ),
    'xl/styles.xml': root(
      'styleSheet',
      `<${p}numFmts>${formats
        .map((code, at) =>
          typeof code === 'string'
            ? `<${p}numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`
            : '',
        )
        .join(
          '',
        )}</${p}numFmts><${p}cellStyleXfs><${p}xf numFmtId="14"/></${p}cellStyleXfs><${p}cellXfs><${p}xf numFmtId="0"/>${formats
        .map((code, at) => `<${p}xf numFmtId="${typeof code === 'string' ? 164 + at : code}"/>`)
        .join('')}</${p}cellXfs>`,
    ),
  };
  sheets.forEach(({ rows, links = {}, from = 1 }, at) => {
    const body = rows
      .map((row, index) => {
        const number = from + index;
        const cells = row
          .map((cell, column) => writeCell(cell, `${letters(column)}${number}`, p, texts))
          .join('');
        return cells === '' ? '' : `<${p}row r="${number}">${cells}</${p}row>`;
      })
      .join('\n');
    const hyperlinks = Object.keys(links)
      .map((cell, link) => `<${p}hyperlink ref="${cell}" r:id="link${link}"/>`)
      .join('');
    files[`xl/worksheets/sheet${at + 1}.xml`] = root(
      'worksheet',
      `<${p}sheetData>${body}</${p}sheetData>${hyperlinks === '' ? '' : `<${p}hyperlinks>${hyperlinks}</${p}hyperlinks>`}`,
    );
    files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations(
      Object.values(links).map((address, link) => [`link${link}`, 'hyperlink', address, 'External']),
    );
  });
  files['xl/sharedStrings.xml'] = root(
    'sst',
    texts
      .map(
        (text) =>
          `<${p}si>${text.startsWith('<') ? text : `<${p}t xml:space="preserve">${escapeXml(text)}</${p}t>`}</${p}si>`,
      )
      .join(''),
  );
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function writeCell(cell: TestCell, place: string, p: string, texts: string[]): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string')
    return `<${p}c r="${place}" t="s"><${p}v>${texts.push(cell) - 1}</${p}v></${p}c>`;
  if (typeof cell === 'number') return `<${p}c r="${place}"><${p}v>${cell}</${p}v></${p}c>`;
  const { value, type, style, formula, inline } = cell;
  const attributes = `${style === undefined ? '' : ` s="${style}"`}${type === undefined ? '' : ` t="${type}"`}`;
  const inner = [
    formula === undefined ? '' : `<${p}f>${escapeXml(formula)}</${p}f>`,
    value === undefined ? '' : `<${p}v>${escapeXml(String(value))}</${p}v>`,
    inline === undefined ? '' : `<${p}is>${inline}</${p}is>`,
  ].join('');
  return `<${p}c r="${place}"${attributes}>${inner}</${p}c>`;
}

function relations(list: readonly (readonly string[])[]): string {
  const items = list.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target ?? '')}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? '' : letters(before - 1)) + String.fromCharCode(65 + (column % 26));
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
