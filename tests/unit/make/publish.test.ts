import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAssets } from '../../../src/cli/assets';
import { FORMATS } from '../../../src/lib/core';
import { ProjectChecker } from '../../../src/lib/editing/check';
import { openFiles } from '../../../src/lib/editing/files/open-project';
import { projectFiles } from '../../../src/lib/editing/files/write-project';
import { publishedName, publishFile } from '../../../src/make/publish/publish-file';
import { sha256OfText } from '../../../src/make/sha256';
import { ROOT } from '../cli/files';
import { runHere } from '../cli/here';
import { projectFolders } from '../cli/project-folder';

const folders = projectFolders('published');
const QUAY = `The harbour authority closed the old quay on 3 March 2025.

This paragraph is between, and nobody quotes it.

It is far from every quote, and secret.

Nobody was hurt, the mayor said.

Nor is this one quoted by anybody.`;

const source = (publish: string): string =>
  `---\nid: quay\ntitle: The quay\npublisher: Courier\nlanguage: en\nsha256: ${sha256OfText(`# The quay\n\n${QUAY}\n`)}\npublish: ${publish}\n---\n# The quay\n\n${QUAY}\n`;
const event = (id: string, quote: string, more: object) => ({
  id,
  title: `The event ${id}`,
  lane: 'town',
  evidence: [{ source: 'quay', quote }],
  ...more,
});
const definition = JSON.stringify({
  title: 'Harbour',
  description: 'The old quay.',
  language: 'en',
  lanes: [{ id: 'town', title: 'Town' }],
  events: [
    event('closed', 'closed the old quay on 3 March 2025', { date: '2025-03-03' }),
    event('hidden-draft', 'Nobody was hurt', { date: '2025-03-04', draft: true }),
  ],
});

/** Returns a project of the editor, and the same as a folder for the command line. */
function projectWith(publish: string) {
  const folder = folders.next();
  const texts = new Map([
    ['timeline.json', definition],
    ['sources/quay.md', source(publish)],
  ]);
  const { project } = openFiles({ texts, id: 'a', name: 'harbour', sha256: sha256OfText });
  if (!project) throw new Error('it is not opened');
  for (const [path, text] of projectFiles(project, sha256OfText).texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { timeline, issues } = new ProjectChecker({ sha256: sha256OfText }).check(project);
  if (!timeline) throw new Error(JSON.stringify(issues));
  return { folder, timeline };
}

describe('what the editor publishes', () => {
  it('has the bytes that sourceline export writes, in every format', async () => {
    const { folder, timeline } = projectWith('full');
    const { status, stderr } = await runHere(
      ['export', folder, '-o', `${folder}/out/`, ...FORMATS.flatMap(({ id }) => ['--to', id])],
      { cwd: ROOT },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const files = readdirSync(join(folder, 'out'));
    const assets = findAssets(ROOT);
    const different: string[] = [];
    for (const format of FORMATS) {
      const written = await publishFile(timeline, format, assets);
      const file = publishedName(timeline, format);
      if (!Buffer.from(written).equals(readFileSync(join(folder, 'out', file)))) different.push(format.id);
    }
    expect(different).toEqual([]);
    expect(files.sort()).toEqual(FORMATS.map((format) => publishedName(timeline, format)).sort());
  });

  it.each([
    ['full', true, true],
    ['excerpts', true, false],
    ['quotes', false, false],
  ])('has as much of a source as is said: %s', async (publish, hasNext, hasFar) => {
    const { timeline } = projectWith(publish);
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    for (const format of FORMATS.filter(({ id }) => id === 'html' || id === 'json')) {
      const text = decode(await publishFile(timeline, format, findAssets(ROOT)));
      expect(text).toContain('closed the old quay on 3 March 2025');
      expect(text.includes('nobody quotes it')).toBe(hasNext);
      expect(text.includes('secret')).toBe(hasFar);
      expect(text).not.toContain('hidden-draft');
    }
  });
});
