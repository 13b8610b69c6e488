import {
  refuse,
  type DocumentTools,
  type PageDocument,
  type ReadDocument,
  type Refused,
} from '../../lib/documents/index.js';

/** What reads documents in a browser. Each part is loaded with the first document that needs it. */
export const BROWSER_TOOLS: DocumentTools = {
  // A document that a parser makes has no window: nothing in it is run, shown or loaded.
  parsePage: (html) =>
    Promise.resolve(new DOMParser().parseFromString(html, 'text/html') as unknown as PageDocument),
  docxToHtml: async (bytes) => (await import('./docx-in-browser.js')).docxToHtml(bytes),
  loadPdf: async () => (await import('./pdf-in-browser.js')).loadPdf(),
  readPdfText: (content, keep) =>
    new Promise<ReadDocument | Refused>((resolve, reject) => {
      const worker = new Worker(new URL('./pdf-text-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<ReadDocument | Refused>) => {
        worker.terminate();
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        worker.terminate();
        reject(new Error(message));
      };
      worker.postMessage({ content, keep });
    }),
  readWebArchive: () =>
    Promise.resolve(refuse('webArchive', 'it is a web archive, which the command line reads')),
};
