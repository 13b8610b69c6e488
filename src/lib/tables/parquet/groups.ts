import type { Compressors, DecodedArray, RowGroup, SchemaElement } from 'hyparquet';
import { PARSERS } from '../parquet-values.js';
import { ColumnReader } from './column.js';
import { PageUnpacker } from './codecs.js';
import { ParquetFault } from './fault.js';
import type { ParquetFile } from './file.js';
import { readRanges } from './ranges.js';
import { loadCode } from '../load-code.js';

/** A column by the name that the file gives it. */
export interface NamedColumn {
  readonly name: string;
  readonly element: SchemaElement;
}

/** Bytes of a decimal number: it becomes a number of at most 53 bits anyway. */
const MOST_DECIMAL = 64;

/** Reads the bytes of some columns of a row group; returns what reads their values, in the same order. */
export async function openColumns(
  file: ParquetFile,
  group: RowGroup,
  columns: readonly NamedColumn[],
  compressors: Compressors | undefined,
): Promise<readonly ColumnReader[]> {
  const { convert, DEFAULT_PARSERS } = await loadCode(() => import('hyparquet/src/convert.js'));
  const parsers = { ...DEFAULT_PARSERS, ...PARSERS };
  const rows = Number(group.num_rows);
  const chunks = columns.map(({ name, element }) => {
    const meta = group.columns.find(({ meta_data: data }) => data?.path_in_schema[0] === name)?.meta_data;
    if (!meta) throw new ParquetFault(`column ${name} is missing in a row group`);
    const { type, data_page_offset: data, dictionary_page_offset: dictionary } = meta;
    if (type !== element.type || Number(meta.num_values) !== rows)
      throw new ParquetFault(`column ${name} contradicts its description`);
    // Some writers give no place for a dictionary that comes before the data.
    const from = Number(dictionary && dictionary < data ? dictionary : data);
    const to = from + Number(meta.total_compressed_size);
    if (!(from >= 0 && from <= to && to <= file.byteLength))
      throw new ParquetFault(`column ${name} lies outside the file`);
    return { name, element, type, codec: meta.codec, most: Number(meta.total_uncompressed_size), from, to };
  });
  const parts = await readRanges(file, chunks);
  return chunks.map(({ name, element, type, codec, most }, at) => {
    const decoder = { pathInSchema: [name], type, element, schemaPath: [], codec, parsers, utf8: false };
    return new ColumnReader({
      bytes: parts[at] ?? new Uint8Array(0),
      element,
      type,
      unpacker: new PageUnpacker(codec, compressors, most),
      rows,
      convert: (values) => {
        checkDecimals(values, element);
        return convert(values, decoder);
      },
    });
  });
}

function checkDecimals(values: DecodedArray, { converted_type: converted }: SchemaElement): void {
  if (converted !== 'DECIMAL' || !Array.isArray(values)) return;
  for (const value of values)
    if (value instanceof Uint8Array && value.length > MOST_DECIMAL)
      throw new ParquetFault('a decimal number has too many digits');
}
