/** Hashes of figures as text, for figures.test.ts and for its child processes. */
import { createHash } from 'node:crypto';
import '../../../src/lib/formats/pdf/document';
import '../../../src/lib/formats/raster';
import { bytesFile, textFile } from './assets';
import { crowd } from './crowds';

/** A line for each format. */
export async function printFiles(): Promise<string> {
  const timeline = crowd(6);
  const asked = { width: 500, scale: 1 } as const;
  const files = [
    await textFile('svg', timeline, asked),
    await bytesFile('png', timeline, asked),
    await bytesFile('pdf', timeline, asked),
    await textFile('md', timeline, asked),
  ];
  return files.map((file) => createHash('sha256').update(file).digest('hex')).join('\n');
}
