import { ParquetFault } from './fault.js';
import { ThriftReader, type ThriftStruct, type ThriftValue } from './thrift.js';

/** What a page says of itself before its bytes. */
export interface PageHead {
  readonly kind: 'data' | 'data-2' | 'dictionary' | 'index';
  /** Bytes as they are in the file, and as they come out. */
  readonly packed: number;
  readonly unpacked: number;
  readonly values: number;
  /** By number, as Parquet counts encodings. */
  readonly encoding: number;
  /** Of `data-2` alone: bytes of its levels, and whether its values are packed. */
  readonly repetitionBytes: number;
  readonly definitionBytes: number;
  readonly isPacked: boolean;
}

const KINDS = ['data', 'index', 'dictionary', 'data-2'] as const;
/** Field of the page's head that describes each kind. */
const FIELDS = { data: 5, index: 6, dictionary: 7, 'data-2': 8 } as const;

/** Reads the head of the page that begins at `at`, and where its bytes begin. */
export function readPageHead(
  bytes: Uint8Array,
  at: number,
): { readonly head: PageHead; readonly at: number } {
  const reader = new ThriftReader(bytes, at);
  const { fields } = reader.readStruct();
  const kind = KINDS[wholeOf(fields.get(1))];
  if (!kind) throw new ParquetFault('a page is of an unknown kind');
  const own = structOf(fields.get(FIELDS[kind])).fields;
  const isSecond = kind === 'data-2';
  const head: PageHead = {
    kind,
    unpacked: wholeOf(fields.get(2)),
    packed: wholeOf(fields.get(3)),
    values: kind === 'index' ? 0 : wholeOf(own.get(1)),
    encoding: kind === 'index' ? 0 : wholeOf(own.get(isSecond ? 4 : 2)),
    definitionBytes: isSecond ? wholeOf(own.get(5)) : 0,
    repetitionBytes: isSecond ? wholeOf(own.get(6)) : 0,
    isPacked: own.get(7) !== false,
  };
  if (head.packed > bytes.length - reader.at) throw new ParquetFault('a page is longer than its column');
  return { head, at: reader.at };
}

function wholeOf(value: ThriftValue | undefined): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw new ParquetFault('the head of a page is not whole');
}

function structOf(value: ThriftValue | undefined): ThriftStruct {
  if (typeof value === 'object' && 'fields' in value) return value;
  throw new ParquetFault('the head of a page is not whole');
}
