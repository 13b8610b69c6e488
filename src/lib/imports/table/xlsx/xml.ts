import { Parser } from 'htmlparser2';
import { zipPieces, type ZipEntry } from '../../../documents/zip.js';

type Attributes = Readonly<Record<string, string>>;

/** What is done with the parts of an XML file, whose names come without the prefix of their namespace. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** Reading ends here. */
  readonly isDone?: () => boolean;
}

/** Reads an XML file of an archive piece by piece: it is never in memory as a whole. */
export function readZippedXml(bytes: Uint8Array, entry: ZipEntry, handler: XmlHandler): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open?.(localName(name), attributes),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(localName(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder();
  zipPieces(bytes, entry, (piece) => {
    parser.write(decoder.decode(piece, { stream: true }));
    return handler.isDone?.() !== true;
  });
  parser.end(decoder.decode());
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Returns an attribute whose name may have a prefix: `r:id`. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}
