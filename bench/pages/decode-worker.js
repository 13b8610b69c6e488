// Fetches a Parquet file and decodes every column of it, or fetches another file and decodes its text.

import { hyparquet } from './parquet.js';

self.addEventListener('message', ({ data }) => void decode(String(data)));

/** @param {string} src */
async function decode(src) {
  const response = await fetch(src);
  if (!response.ok) throw new Error(`${src}: ${response.status}`);
  if (!src.endsWith('.parquet')) {
    self.postMessage((await response.text()).length);
    return;
  }
  const file = await response.arrayBuffer();
  const { parquetRead } = await hyparquet();
  let values = 0;
  await parquetRead({ file, onChunk: ({ columnData }) => void (values += columnData.length) });
  self.postMessage(values);
}
