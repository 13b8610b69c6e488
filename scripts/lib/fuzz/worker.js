// Reads damaged files in a thread of its own, which whoever waits for it can end.

import { parentPort, workerData } from 'node:worker_threads';
import { readDamaged } from './read-damaged.js';

const { readTable } = await import(workerData.tables);

parentPort?.on('message', async (file) => {
  try {
    parentPort?.postMessage({ result: await readDamaged(readTable, file) });
  } catch (error) {
    parentPort?.postMessage({
      crash: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
parentPort?.postMessage({ isReady: true });
