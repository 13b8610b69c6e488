import type { CompressionCodec, Compressors } from 'hyparquet';
import { gunzipTo } from '../gzip.js';
import { ParquetFault } from './fault.js';

/** How many times as long as its packed bytes a page may be, where a codec has such a bound. */
const MOST_TIMES: Partial<Record<CompressionCodec, number>> = {
  SNAPPY: 24,
  GZIP: 1040,
  LZ4: 256,
  LZ4_RAW: 256,
};

/** Unpacks pages of one column; what the file says of their length is believed as far as the codec allows it. */
export class PageUnpacker {
  readonly #codec: CompressionCodec;
  readonly #compressors: Compressors | undefined;
  readonly #most: number;

  /** @param most bytes that the column unpacks to, its heads included */
  constructor(codec: CompressionCodec, compressors: Compressors | undefined, most: number) {
    this.#codec = codec;
    this.#compressors = compressors;
    this.#most = most;
  }

  unpack(packed: Uint8Array, length: number): Uint8Array {
    const codec = this.#codec;
    if (codec === 'UNCOMPRESSED') {
      if (packed.length !== length) throw new ParquetFault('a page has another length than it says');
      return packed;
    }
    const times = MOST_TIMES[codec] ?? Infinity;
    if (length > this.#most || length > packed.length * times + 64)
      throw new ParquetFault('a page says that it unpacks to more than it can');
    const page = length === 0 ? packed.subarray(0, 0) : this.#run(packed, length);
    if (page.length !== length) throw new ParquetFault('a page unpacks to another length than it says');
    return page;
  }

  #run(packed: Uint8Array, length: number): Uint8Array {
    if (this.#codec === 'GZIP') return gunzipTo(packed, new Uint8Array(length));
    const unpack = this.#compressors?.[this.#codec];
    if (!unpack) throw new ParquetFault(`a page is packed by ${this.#codec}, which cannot be read`);
    try {
      return unpack(packed, length);
    } catch {
      throw new ParquetFault('the packing of a page is damaged');
    }
  }
}
