import { decodeDocument } from '../documents/charset.js';
import { HEAD_BYTES } from '../tables/detect.js';
import { isOle, isZip } from './packed.js';

/** Returns the beginning of a file as text, from which its format is detected; empty where it is packed, or not text. */
export function headText(file: string | Uint8Array): string {
  if (typeof file === 'string') return file.slice(0, HEAD_BYTES).replace(/^\uFEFF/, '');
  if (isZip(file) || isOle(file)) return '';
  const head = file.subarray(0, HEAD_BYTES);
  // What is looked for is plain English: a letter that the end of the head cuts in two does not matter.
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const charset = isMarked ? undefined : { charset: 'windows-1252' };
  const even = isMarked ? head.subarray(0, head.length - (head.length % 2)) : head;
  const text = decodeDocument(even, { ...charset, isPage: false }).text ?? '';
  return text.replace(/^(?:\uFEFF|ï»¿)/, '');
}
