import libraryAddress from 'pdfjs-dist/legacy/build/pdf.min.mjs?url&no-inline';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url&no-inline';
import type { DocumentTools } from '../../lib/documents/index.js';
import { siteFile } from '../site-file.js';

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** The tables of Chinese, Japanese and Korean letters: without them such a PDF gives no text. Each is loaded when it is needed. */
const TABLES = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** Gives pdf.js its tables from the files of the site. The fonts that it draws with are not needed for text. */
class SiteTables {
  fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const address = kind === 'cMapUrl' ? TABLES[`/node_modules/pdfjs-dist/cmaps/${filename}`] : undefined;
    if (address === undefined) return Promise.reject(new Error(`there is no file ${filename}`));
    return siteFile(address);
  }
}

/** Loads pdf.js from the files of the site, and returns what opens PDFs with it. */
export async function loadPdf(): ReturnType<DocumentTools['loadPdf']> {
  const library = (await import(/* @vite-ignore */ libraryAddress)) as PdfLibrary;
  library.GlobalWorkerOptions.workerSrc = workerAddress;
  return (bytes, password, isStrict) =>
    library.getDocument({
      // It takes the bytes away from who gives them.
      data: new Uint8Array(bytes),
      ...(password === undefined ? {} : { password }),
      BinaryDataFactory: SiteTables,
      cMapUrl: './',
      cMapPacked: true,
      useWorkerFetch: false,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: isStrict,
      verbosity: library.VerbosityLevel.ERRORS,
    } as Parameters<PdfLibrary['getDocument']>[0]);
}
