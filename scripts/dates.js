// `npm run dates -- phrases.tsv document.md …`: which dates the editor suggests for words of documents, as a table. Without
// arguments, for the demo's articles and texts that were invented for it.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './check.js';
import { countPhrases, measurePhrases, phraseTable, readPhrases } from './lib/date-phrases.js';
import { ROOT, SetupError, explain, isMain } from './lib/install.js';

const USAGE = `usage: npm run dates -- [<phrases.tsv> <document.md> …]
  a phrase a line, between tabs: document, paragraph, words, right date, vague or nothing, date to count from, passage`;

/** The table of phrases that are kept, and the documents that they are in. */
function ownFiles() {
  const phrases = join(ROOT, 'tests', 'fixtures', 'date-phrases');
  const folders = [phrases, join(ROOT, 'data', 'clean-network', 'sources')];
  return [
    join(phrases, 'expected.tsv'),
    ...folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(folder, name)),
    ),
  ];
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<string>}
 */
async function main(args) {
  const [table = '', ...documents] = args.length === 0 ? ownFiles() : args;
  if (documents.length === 0) throw new SetupError('no document is named.', USAGE);
  const src = join(ROOT, 'src', 'lib');
  /** @type {typeof import('../src/lib/source/check.js')} */
  const { readDocument } = await loadTypeScript(join(src, 'source', 'check.ts'));
  /** @type {typeof import('../src/lib/editing/suggest/suggest-dates.js')} */
  const { suggestDates } = await loadTypeScript(join(src, 'editing', 'suggest', 'suggest-dates.ts'));
  /** @type {typeof import('../src/lib/editing/select/sentence-at.js')} */
  const { sentenceAt } = await loadTypeScript(join(src, 'editing', 'select', 'sentence-at.ts'));
  const sha256 = (/** @type {string} */ text) => createHash('sha256').update(text, 'utf8').digest('hex');
  const sources = documents.flatMap((file) => {
    const { source } = readDocument(readFileSync(file, 'utf8'), { file, sha256 });
    return source ? [source] : [];
  });
  const byId = new Map(sources.map((source) => [source.id, source]));
  const phrases = readPhrases(readFileSync(table, 'utf8'));
  const measured = measurePhrases(phrases, byId, { suggestDates, sentenceAt });
  return `${phraseTable(measured)}\n\n${JSON.stringify(countPhrases(measured))}`;
}

if (isMain(import.meta.url)) {
  try {
    console.log(await main(process.argv.slice(2)));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
