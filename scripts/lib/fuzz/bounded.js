// One file after the other in a thread, within a time and a memory for each.

import { Worker } from 'node:worker_threads';

const WATCH_MS = 50;
const MEGA = 1 << 20;

/**
 * @typedef {object} Limits
 * @property {number} milliseconds that one file may take
 * @property {number} megabytes that the process may have while it is read
 */

/**
 * What became of a file: what reading gave, or why it gave nothing.
 * @typedef {{ result: { outcome: string, rows: number, leftOut: number } } | { crash: string } | { hang: string }} Outcome
 */

/** Reads files in a worker and ends it when a file takes more than it may. */
export class BoundedReader {
  /** @type {Worker | undefined} */
  #worker;
  #tables;
  #limits;

  /**
   * @param {string} tables address of the built readers
   * @param {Limits} limits
   */
  constructor(tables, limits) {
    this.#tables = tables;
    this.#limits = limits;
  }

  /**
   * @param {{ name: string, bytes: Uint8Array }} file
   * @returns {Promise<Outcome>}
   */
  async read(file) {
    const worker = (this.#worker ??= await this.#start());
    const outcome = await this.#wait(worker, file);
    if (!('result' in outcome)) await this.end();
    return outcome;
  }

  async end() {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  /** @returns {Promise<Worker>} */
  #start() {
    const url = new URL('./worker.js', import.meta.url);
    const resourceLimits = { maxOldGenerationSizeMb: this.#limits.megabytes };
    const worker = new Worker(url, { workerData: { tables: this.#tables }, resourceLimits });
    return new Promise((resolve, reject) => {
      worker.once('message', () => resolve(worker));
      worker.once('error', reject);
    });
  }

  /**
   * @param {Worker} worker
   * @param {{ name: string, bytes: Uint8Array }} file
   * @returns {Promise<Outcome>}
   */
  #wait(worker, file) {
    const { milliseconds, megabytes } = this.#limits;
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    return new Promise((resolve) => {
      /** @param {Outcome} outcome */
      const finish = (outcome) => {
        clearInterval(timer);
        worker.removeAllListeners('message').removeAllListeners('error');
        resolve(outcome);
      };
      const timer = setInterval(() => {
        if (performance.now() - begun > milliseconds) finish({ hang: `more than ${milliseconds} ms` });
        else if (process.memoryUsage().rss - before > megabytes * MEGA)
          finish({ hang: `more than ${megabytes} MB` });
      }, WATCH_MS);
      worker.once('message', finish);
      worker.once('error', (error) => finish({ crash: error.stack ?? error.message }));
      worker.postMessage(file);
    });
  }
}
