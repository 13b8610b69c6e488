/*
 * What every platform has that Sourceline's core runs on (browsers, workers, Node), and that ECMAScript's own library
 * does not name. Only tsconfig.core.json reads this: elsewhere the DOM's library says it.
 */

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}
