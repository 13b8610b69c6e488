// `npm run schema`: writes static/schema/timeline-1.json from the schema that timelines are read with.

import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadTypeScript } from './check.js';
import { ROOT, explain, isMain } from './lib/install.js';

/** Where the JSON Schema of version 1 of the interchange format is kept, and served from. */
export const SCHEMA_FILE = join(ROOT, 'static', 'schema', 'timeline-1.json');

/**
 * The text of the JSON Schema (draft-07) of a valibot schema.
 * @param {typeof import('../src/lib/core.js').timelineSchema} schema
 * @returns {string}
 */
export function schemaText(schema) {
  const { $schema, ...rules } = toJsonSchema(schema, { target: 'draft-07' });
  const whole = {
    $schema,
    $id: 'timeline-1.json',
    title: 'Sourceline timeline, version 1',
    description:
      'A timeline with the documents that it rests on. Every event has evidence: verbatim quotes, each from a numbered paragraph of a source. That ids exist, dates are EDTF and quotes are where they are said to be is beyond a schema: see npm run check.',
    ...rules,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

async function main() {
  /** @type {typeof import('../src/lib/core.js')} */
  const { timelineSchema } = await loadTypeScript(join(ROOT, 'src', 'lib', 'core.ts'));
  mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
  writeFileSync(SCHEMA_FILE, schemaText(timelineSchema));
  console.log('wrote static/schema/timeline-1.json');
}

if (isMain(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
