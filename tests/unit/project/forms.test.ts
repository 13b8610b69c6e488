import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../../../scripts/lib/data.js';
import { DEFINITION_FILES, definitionsAmong, severalDefinitions } from '../../../src/lib/project/forms';
import { joinTimeline } from '../../../src/lib/source/join';
import type { TimelineDefinition } from '../../../src/lib/model/define';
import { readWith, sha256 } from './documents';

/** The examples of docs/projects.md, by their language; the first of each. */
const PAGE = readFileSync(new URL('../../../docs/projects.md', import.meta.url), 'utf8');
const example = (language: string): string =>
  new RegExp(`\n\`\`\`${language}\n([^]*?)\n\`\`\`\n`).exec(PAGE)?.[1] ?? '';
const files = [{ file: 'sources/almhaven-gazette.md', text: `${example('text')}\n` }];

/** The definition of the example in TypeScript, which is an object without names. */
function program(): TimelineDefinition {
  const literal = /defineTimeline\(([^]*)\);$/.exec(example('ts').trim())?.[1] ?? '';
  return new Function(`return (${literal})`)() as TimelineDefinition;
}

describe('the examples of the documentation', () => {
  const joined = joinTimeline(program(), files, { file: 'events.ts', sha256 });

  it('pass their check', () => {
    expect(joined.issues).toEqual([]);
    expect(joined.timeline?.events.map(({ title }) => title)).toEqual([
      'The ferry is launched',
      'The ferry is sold',
    ]);
  });

  it.each(['yaml', 'json', 'csv'] as const)('give the same timeline as %s', (form) => {
    const { timeline, faults } = readWith(example(form), form, files, 'any-name');
    expect(faults).toEqual([]);
    expect(timeline).toEqual(joined.timeline);
  });

  it.each(['yaml', 'json', 'csv'] as const)('are read with a byte order mark and CRLF: %s', (form) => {
    const text = `\uFEFF${example(form).replaceAll('\n', '\r\n')}`;
    expect(readWith(text, form, files).timeline).toEqual(joined.timeline);
  });

  it('are told from each other by the names of their files, in commands as in the library', () => {
    expect(DEFINITIONS).toEqual(Object.keys(DEFINITION_FILES));
    for (const name of DEFINITIONS) expect(PAGE).toContain(`\`${name}\``);
  });
});

describe('a folder with two definitions', () => {
  it('is a fault that names both', () => {
    const names = definitionsAmong(['README.md', 'events.ts', 'timeline.yaml']);
    expect(severalDefinitions(names)).toMatchObject({
      severity: 'error',
      what: 'the folder has more than one definition of its timeline',
      found: 'timeline.yaml and events.ts',
    });
  });
});
