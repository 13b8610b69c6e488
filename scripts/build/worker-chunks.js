/** What is loaded later, each with a part of its own: one reader of many is asked for, and few texts are Markdown. */
const LATER =
  'workers/archive.ts|messages/|tables/parquet|source/markdown/|' +
  'imports/(?:gedcom|hypothesis|icalendar|markwhen|simile|timelinejs|vis|wikidata)/';

/**
 * Chunks of the workers: all but the entry, and what is loaded later, is a part of its own. WebKit runs the entry a second time
 * when a part imports it.
 */
export const WORKER_GROUPS = [
  {
    name: 'worker',
    test: new RegExp(`[\\\\/]src[\\\\/]lib[\\\\/](?!${LATER.replaceAll('/', '[\\\\/]')})`),
    priority: 1,
  },
  { name: 'worker-messages', minShareCount: 2 },
];
