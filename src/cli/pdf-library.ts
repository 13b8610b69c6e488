import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DocumentTools } from '../lib/documents/index.js';

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** pdf.js, and the folder of its tables of Chinese, Japanese and Korean letters. */
interface LoadedPdfLibrary {
  readonly library: PdfLibrary;
  readonly maps: string;
}

/** Loads pdf.js: from beside the program, or in the repository from its package. */
async function loadPdfLibrary(): Promise<LoadedPdfLibrary> {
  const beside = fileURLToPath(new URL('./pdf/', import.meta.url));
  const isPacked = existsSync(beside);
  const root = isPacked ? beside : dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const code = isPacked ? root : join(root, 'legacy', 'build');
  const library = await importQuietly(join(code, 'pdf.min.mjs'));
  library.GlobalWorkerOptions.workerSrc = pathToFileURL(join(code, 'pdf.worker.min.mjs')).href;
  return { library, maps: join(root, 'cmaps', '/') };
}

/** Loads what opens PDFs. */
export async function loadPdf(): ReturnType<DocumentTools['loadPdf']> {
  const { library, maps } = await loadPdfLibrary();
  return (bytes, password, isStrict) =>
    library.getDocument({
      // It takes the bytes away from who gives them.
      data: new Uint8Array(bytes),
      ...(password === undefined ? {} : { password }),
      cMapUrl: maps,
      cMapPacked: true,
      isEvalSupported: false,
      useSystemFonts: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: isStrict,
      verbosity: library.VerbosityLevel.ERRORS,
    });
}

/** It asks for a canvas when it starts and warns that there is none. Text is read without one. */
async function importQuietly(path: string): Promise<PdfLibrary> {
  const shapes = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) shapes[name] ??= function NoShape() {};
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as PdfLibrary;
  } finally {
    console.warn = warn;
  }
}
