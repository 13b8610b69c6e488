import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ProjectChecker } from '../../../src/lib/editing/check';
import { openFiles } from '../../../src/lib/editing/files/open-project';
import { EDITOR_FILE, projectFiles } from '../../../src/lib/editing/files/write-project';
import { newProject } from '../../../src/lib/editing/new-project';
import type { EditedBlock, EditedDocument, EditedProject } from '../../../src/lib/editing/project';
import { composeText } from '../../../src/lib/editing/steps/documents';
import { runHere } from '../cli/here';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function blocksOf(...texts: readonly string[]): EditedBlock[] {
  return texts.map((text) => ({ kind: 'paragraph', text, isKept: !text.startsWith('Read also') }));
}

function documentOf(id: string, title: string, ...texts: readonly string[]): EditedDocument {
  const from = 'meta';
  const said = {
    title: { values: [title], from },
    publisher: { values: ['The Coast Courier'], from },
    published: { values: ['2025-03-12'], from },
    language: { values: ['en'], from },
  };
  const blocks = blocksOf(...texts);
  const text = composeText({ id, blocks, said }, sha256);
  return { id, text, blocks, said, isFrozen: true, earlier: [] };
}

const project: EditedProject = {
  ...newProject({ id: 'p1', title: 'The ferry of Brandmouth', language: 'en' }),
  description: 'How the ferry came back.',
  lanes: [{ id: 'council', title: 'Council' }],
  documents: [
    documentOf(
      'ferry-returns',
      'Ferry returns',
      'The council voted on 3 March 2025 to bring the ferry back.',
      'Read also: ten ferries',
      'Two boats were bought last month.',
    ),
  ],
  events: [
    {
      id: 'vote',
      title: 'Council brings the ferry back',
      summary: 'Council brings the ferry back',
      kind: 'event',
      attribution: 'The Coast Courier',
      date: { edtf: '2025-03-03', asWritten: ['3 March 2025'], basis: 'stated' },
      lane: 'council',
      actors: ['council'],
      tags: [],
      importance: 50,
      evidence: [
        {
          source: 'ferry-returns',
          paragraph: 1,
          quote: 'The council voted on 3 March 2025 to bring the ferry back',
          role: 'supports',
        },
      ],
    },
    { id: 'boats', title: 'Boats are bought', lane: 'council', draft: true, evidence: [] },
  ],
  marks: [{ id: 'm1', document: 'ferry-returns', pieces: [{ paragraph: 2, start: 0, end: 9 }] }],
  dismissedDates: ['["ferry-returns",2,22,"last month"]'],
};

const folder = mkdtempSync(join(tmpdir(), 'sourceline-editing-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files of a project', () => {
  const files = projectFiles(project, sha256);

  it('are opened as the same project', () => {
    const opened = openFiles({ texts: files.texts, id: 'other', name: 'folder', sha256 });
    expect(opened.issues).toEqual([]);
    expect(opened.project).toEqual(project);
  });

  it('pass the check of the command line', async () => {
    for (const [path, text] of files.texts) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stdout, stderr } = await runHere(['check', folder], { cwd: folder });
    expect({ status, text: stdout + stderr }).toMatchObject({ status: 0 });
    expect(stdout + stderr).toContain('no faults');
  });

  it('are refused whole where a newer editor wrote them', () => {
    const texts = new Map(files.texts).set(EDITOR_FILE, '{"version":99}');
    expect(openFiles({ texts, id: 'a', name: 'b', sha256 })).toEqual({
      newer: { file: EDITOR_FILE, version: 99 },
      issues: [],
    });
  });

  it('are opened as far as they can be read', () => {
    const texts = new Map(files.texts)
      .set(EDITOR_FILE, '{"version":1,')
      .set('timeline.json', '{"title": "x"');
    const { project: opened, issues } = openFiles({ texts, id: 'a', name: 'b', sha256 });
    expect(issues.map(({ file }) => file)).toEqual([EDITOR_FILE, 'timeline.json']);
    expect(opened?.documents.map(({ id }) => id)).toEqual(['ferry-returns']);
  });
});

describe('the check of a project', () => {
  it('finds what the check of its files finds', () => {
    const { timeline, drafts, issues } = new ProjectChecker({ sha256 }).check(project);
    expect(issues).toEqual([]);
    expect(timeline?.events.map(({ id }) => id)).toEqual(['vote']);
    expect(drafts.map(({ id }) => id)).toEqual(['boats']);
  });
});
