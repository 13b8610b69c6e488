// `npm run schema`: writes static/schema/timeline-1.json from the schema that timelines are read with, and
// static/schema/definition-1.json, which editors complete and check a definition with.

import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadTypeScript } from './check.js';
import { ROOT, explain, isMain } from './lib/install.js';

/** Where the JSON Schema of version 1 of the interchange format is kept, and served from. */
export const SCHEMA_FILE = join(ROOT, 'static', 'schema', 'timeline-1.json');

/** Where that of a definition as an author writes it is: timeline.json, timeline.yaml. */
export const DEFINITION_SCHEMA_FILE = join(ROOT, 'static', 'schema', 'definition-1.json');

/**
 * The text of the JSON Schema (draft-07) of a definition.
 * @param {typeof import('../src/lib/core.js').definitionSchema} schema
 * @returns {string}
 */
export function definitionSchemaText(schema) {
  const { $schema, ...rules } = toJsonSchema(schema, { target: 'draft-07' });
  const whole = {
    $schema,
    $id: 'definition-1.json',
    title: 'Sourceline definition of a timeline, version 1',
    description:
      'timeline.json or timeline.yaml beside a folder sources/. A title, a date and one quote are enough for an event; what follows from the sources is filled in. See docs/projects.md.',
    ...rules,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

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
  const { definitionSchema, timelineSchema } = await loadTypeScript(join(ROOT, 'src', 'lib', 'core.ts'));
  mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
  writeFileSync(SCHEMA_FILE, schemaText(timelineSchema));
  writeFileSync(DEFINITION_SCHEMA_FILE, definitionSchemaText(definitionSchema));
  console.log('wrote static/schema/timeline-1.json and static/schema/definition-1.json');
}

if (isMain(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
