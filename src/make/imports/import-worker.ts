import { ImportReader } from './import-reader.js';
import type { FromImportWorker, ToImportWorker } from './import-messages.js';

/* Reads a file of another program and compares it with the project, beside the page. */

const post = (message: FromImportWorker): void => self.postMessage(message);
const reader = new ImportReader(post);

self.onmessage = ({ data }: MessageEvent<ToImportWorker>) => void reader.answer(data);
