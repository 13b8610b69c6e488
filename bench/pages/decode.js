// What merely fetching and decoding the columns costs.

import { asked, ready, start } from './ready.js';

await start(async () => {
  const worker = new Worker('decode-worker.js', { type: 'module' });
  const rows = await new Promise((done, fail) => {
    worker.addEventListener('message', ({ data }) => void done(data));
    worker.addEventListener('error', ({ message }) => void fail(new Error(message)));
    worker.postMessage(asked().src);
  });
  Object.assign(window, { benchRows: rows });
  ready();
});
