import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addDocument } from '../../../../src/lib/editing/steps/documents';
import { readIntoProject } from '../../../../src/make/documents/read-into-project';
import { openProjectFile, projectAsJson, projectAsZip } from '../../../../src/make/files/project-bytes';
import { writeZip } from '../../../../src/make/files/zip';
import { zip } from '../../cli/docx';
import { EMPTY, NODE_TOOLS } from '../tools';

const TEXT = strToU8('The old quay was closed on 3 March 2025.\n\nNobody was hurt.');

async function project() {
  const read = await readIntoProject({ fileName: 'quay.txt', bytes: TEXT, type: '' }, EMPTY, NODE_TOOLS);
  if (!('document' in read)) throw new Error(JSON.stringify(read));
  const { document } = read;
  return addDocument(
    {
      ...EMPTY,
      lanes: [{ id: 'town', title: 'Town' }],
      events: [
        {
          id: 'closed',
          title: 'The quay is closed',
          lane: 'town',
          evidence: [
            { source: document.id, paragraph: 1, quote: 'The old quay was closed', role: 'supports' },
          ],
        },
      ],
    },
    document,
  );
}
const getBytes = () => Promise.resolve(TEXT);

describe('a project as a file', () => {
  it('comes back from a ZIP archive and from one JSON file, with its bytes', async () => {
    const before = await project();
    const files: [string, Uint8Array][] = [
      ['a.zip', await projectAsZip(before, getBytes)],
      ['a.json', strToU8(await projectAsJson(before, getBytes))],
    ];
    for (const [name, bytes] of files) {
      const opened = openProjectFile(name, bytes, 'other');
      if (typeof opened === 'string') throw new Error(opened);
      expect(opened.project.documents).toEqual(before.documents);
      expect(opened.project.events.map(({ id, title, evidence }) => [id, title, evidence])).toEqual(
        before.events.map(({ id, title, evidence }) => [id, title, evidence]),
      );
      expect([...opened.bytes.values()].map((each) => [...each])).toEqual([[...TEXT]]);
    }
  });

  it('has the same bytes each time', async () => {
    const before = await project();
    const [one, two] = [await projectAsZip(before, getBytes), await projectAsZip(before, getBytes)];
    expect(one).toEqual(two);
    expect(await projectAsJson(before, getBytes)).toBe(await projectAsJson(before, getBytes));
  });

  it('is opened where a program packed its folder', async () => {
    const packed = openProjectFile(
      'a.zip',
      writeZip(new Map([['quay/timeline.json', strToU8('{"title":"T","events":[]}')]])),
      'new',
    );
    expect(packed).toMatchObject({ project: { id: 'new' } });
  });

  it('is refused where it is broken, foreign, newer, encrypted or an attack', async () => {
    const whole = await projectAsZip(await project(), getBytes);
    const of = (files: Record<string, string>) =>
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
    const bomb = of({ 'timeline.json': '{}' });
    const at = bomb.length - 22;
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    view.setUint32(view.getUint32(at + 16, true) + 24, 0x7fffffff, true);
    expect(openProjectFile('a.zip', whole.subarray(0, whole.length - 40), 'x')).toBe('broken');
    expect(openProjectFile('a.zip', of({ 'photo.txt': 'a' }), 'x')).toBe('foreign');
    expect(openProjectFile('a.zip', of({ '../timeline.json': '{}' }), 'x')).toBe('path');
    expect(openProjectFile('a.zip', of({ 'sources/../../a.md': '' }), 'x')).toBe('path');
    expect(openProjectFile('a.zip', of({ 'C:\\a.md': '' }), 'x')).toBe('path');
    expect(openProjectFile('a.zip', zip({ 'timeline.json': '{}' }, 1), 'x')).toBe('encrypted');
    expect(openProjectFile('a.zip', bomb, 'x')).toBe('tooLarge');
    expect(
      openProjectFile('a.zip', of({ 'timeline.json': '{}', 'editor.json': '{"version":99}' }), 'x'),
    ).toBe('newer');
    expect(openProjectFile('a.json', strToU8('{"form":"sourceline-project","version":9}'), 'x')).toBe(
      'newer',
    );
    expect(
      openProjectFile(
        'a.json',
        strToU8('{"form":"sourceline-project","version":1,"files":{"../a":""}}'),
        'x',
      ),
    ).toBe('path');
    expect(openProjectFile('a.json', strToU8('{'), 'x')).toBe('broken');
    expect(openProjectFile('a.json', strToU8('[]'), 'x')).toBe('foreign');
    expect(openProjectFile('a.doc', strToU8('x'), 'x')).toBe('foreign');
  });
});
