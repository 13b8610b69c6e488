import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { nameOfType, type DocumentFile } from '../lib/documents/index.js';
import { fetchDocument, MAX_DOCUMENT_BYTES, type FetchOptions } from './fetch/fetch-document.js';
import { FetchRefusal } from './fetch/refusal.js';
import { codeOf, reasonOf } from './system-error.js';
import { CannotError } from './usage.js';

/** A document before it is read: from a file or from the web. */
export interface Incoming extends DocumentFile {
  /** As the command line names it. */
  readonly name: string;
}

const MB = 1024 * 1024;

/** Pages with their pictures inside, and web archives, are larger than the text that is read from them. */
const MAX_CONTAINER_BYTES = 100 * MB;
const CONTAINER = /\.(?:html?|xhtml|mhtml?|warc|warc\.gz|wacz)$/i;

/** Returns whether a word of the command line is an address and no file. */
export function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(name);
}

/**
 * Reads a file that was named.
 *
 * @throws CannotError
 */
export function incomingFile(name: string, from: string): Incoming {
  const path = resolve(from, name);
  try {
    const stats = statSync(path);
    if (!stats.isFile())
      throw new CannotError(`${name} is ${stats.isDirectory() ? 'a folder' : 'no file'}; name files`);
    const isContainer = CONTAINER.test(name);
    const limit = isContainer ? MAX_CONTAINER_BYTES : MAX_DOCUMENT_BYTES;
    if (stats.size >= limit)
      throw new CannotError(
        `${name} has ${(stats.size / MB).toFixed(1)} MB, and ${limit / MB} MB or more are not read; ${isContainer ? 'save the page by itself' : 'save it without its pictures'}`,
      );
    return { name, fileName: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    if (error instanceof CannotError) throw error;
    const isMeant = codeOf(error) === 'ENOENT' && /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$)/i.test(name);
    throw new CannotError(
      `${name} cannot be read: ${reasonOf(error)}${isMeant ? `; an address begins with https://` : ''}`,
    );
  }
}

/**
 * Fetches a document by its address.
 *
 * @throws CannotError
 */
export async function incomingPage(
  name: string,
  { now, ...options }: FetchOptions & { readonly now: () => Date },
): Promise<Incoming> {
  try {
    const { url, redirects, bytes, type, charset } = await fetchDocument(name, options);
    const fileName = nameOfType(url.pathname, type);
    if (typeof fileName !== 'string') throw new FetchRefusal(fileName.refusal);
    const [asked] = redirects;
    return {
      name,
      fileName,
      bytes,
      ...(charset === undefined ? {} : { charset }),
      fetched: {
        url: url.href,
        at: now()
          .toISOString()
          .replace(/\.\d+Z$/, 'Z'),
        ...(asked ? { asked: asked.href } : {}),
      },
    };
  } catch (error) {
    if (error instanceof FetchRefusal) throw new CannotError(`${name} is not added: ${error.message}`);
    throw error;
  }
}
