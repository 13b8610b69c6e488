import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProjectChecker } from '../../../src/lib/editing/check';
import { openFiles } from '../../../src/lib/editing/files/open-project';
import { EDITOR_FILE, projectFiles } from '../../../src/lib/editing/files/write-project';
import type { EditedProject } from '../../../src/lib/editing/project';
import { FERRY_PROJECT, sha256 } from './ferry-project';
import { stepsOfProject } from './random-steps';

const WRITTEN = projectFiles(FERRY_PROJECT, sha256).texts;

function open(texts: ReadonlyMap<string, string>) {
  return openFiles({ texts, id: 'ferry', name: 'ferry', sha256 });
}

/** Returns the files of the sources, with a definition beside them. */
function withDefinition(file: string, text: string): ReadonlyMap<string, string> {
  const sources = [...WRITTEN].filter(([path]) => path.startsWith('sources/'));
  return new Map([...sources, [file, text]]);
}

/** Returns a project as its files have it: what the editor works out itself is the same either way. */
function asWritten({ events, ...project }: EditedProject): unknown {
  const shown = events.map(({ draft: _, ...event }) => ({ ...event, evidence: event.evidence ?? [] }));
  return { ...project, events: shown };
}

describe('files', () => {
  it('give the project again after any steps', () => {
    fc.assert(
      fc.property(fc.array(stepsOfProject, { maxLength: 25 }), (steps) => {
        const project = steps.reduce((one, step) => step(one), FERRY_PROJECT);
        const { texts } = projectFiles(project, sha256);
        const { project: opened } = open(texts);
        fc.pre(new ProjectChecker({ sha256 }).check(project).issues.length === 0);
        expect(opened && asWritten(opened)).toEqual(asWritten({ ...project, lanes: opened?.lanes ?? [] }));
        expect(opened?.lanes).toEqual(expect.arrayContaining([...project.lanes]));
        if (opened)
          expect(projectFiles(opened, sha256).texts.get('sources.lock.json')).toBe(
            texts.get('sources.lock.json'),
          );
      }),
      { numRuns: 40 },
    );
  });

  it('are not read again while they stay as they were', () => {
    let hashed = 0;
    const count = (text: string): string => {
      hashed += 1;
      return sha256(text);
    };
    const texts = new Map([...WRITTEN].filter(([path]) => path !== EDITOR_FILE));
    const openAll = () => openFiles({ texts, id: 'ferry', name: 'ferry', sha256: count }).project;
    const first = openAll();
    hashed = 0;
    expect(openAll()).toEqual(first);
    expect(hashed).toBe(0);
    const path = [...texts.keys()].find((each) => each.startsWith('sources/') && each.endsWith('.md')) ?? '';
    texts.set(path, `${texts.get(path)}\nOne more.\n`);
    openAll();
    expect(hashed).toBe(1);
  });

  it('are opened from YAML and from a table', () => {
    const yaml = [
      'title: The ferry of Brandmouth',
      'events:',
      '  - title: The vote',
      '    date: 3 March 2025',
      '    quote: the council voted for the ferry',
      '  - title: Something later',
      '    draft: true',
    ];
    const csv = 'title,date,quote,source\nThe vote,3 March 2025,the council voted for the ferry,paper-1\n';
    for (const [file, text, count] of [
      ['timeline.yaml', `${yaml.join('\n')}\n`, 2],
      ['events.csv', csv, 1],
    ] as const) {
      const { project, issues } = open(withDefinition(file, text));
      expect(issues).toEqual([]);
      expect(project?.events).toHaveLength(count);
      expect(project?.events[0]).toMatchObject({
        id: 'the-vote',
        date: { edtf: '2025-03-03', asWritten: ['3 March 2025'], basis: 'stated' },
        attribution: 'The Coast Courier',
        evidence: [{ source: 'paper-1', paragraph: 1 }],
      });
      expect(project && new ProjectChecker({ sha256 }).check(project).issues).toEqual([]);
    }
  });

  it('keep the id that a definition gives its timeline', () => {
    const text = JSON.stringify({ id: 'old-ferry', title: 'The ferry', events: [] });
    const { project } = open(withDefinition('timeline.json', text));
    expect(project).toMatchObject({ id: 'ferry', slug: 'old-ferry', title: 'The ferry' });
    const files = project && projectFiles(project, sha256).texts;
    expect(JSON.parse(files?.get('timeline.json') ?? '')).toMatchObject({ id: 'old-ferry' });
  });

  it('keep what is written of an event that cannot be filled in, as a draft', () => {
    const events = [
      { title: 'Some time', date: 'one of these days', quote: 'the council voted for the ferry' },
      { title: 'Odd', evidence: 'none', actors: 'council', importance: 'high', date: 7, draft: true },
      'no event',
      { id: 'same', title: 'One', draft: true },
      { id: 'same', title: 'Two', draft: true },
    ];
    const { project, issues } = open(
      withDefinition('timeline.json', JSON.stringify({ title: 'x', events, sources: 'all', lanes: [7] })),
    );
    expect(project?.events.map(({ id, title, draft }) => [id, title, draft])).toEqual([
      ['some-time', 'Some time', true],
      ['odd', 'Odd', true],
      ['same', 'One', true],
      ['same-2', 'Two', true],
    ]);
    expect(project?.events[0]).toMatchObject({
      date: { edtf: 'one of these days', asWritten: [], basis: 'inferred' },
      evidence: [{ source: 'paper-1', paragraph: 1, quote: 'the council voted for the ferry' }],
    });
    expect(issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'events["some-time"].date',
        'events["odd"].actors',
        'events["odd"].importance',
      ]),
    );
    expect(project && new ProjectChecker({ sha256 }).check(project).drafts).toHaveLength(4);
  });

  it('leave out the blocks of a source that was edited since', () => {
    const path = 'sources/paper-1.md';
    const edited = new Map(WRITTEN).set(path, (WRITTEN.get(path) ?? '').replace('Two boats', 'Three boats'));
    const [first, second] = open(edited).project?.documents ?? [];
    expect(first?.text).toContain('Three boats');
    expect(first?.blocks).toBeUndefined();
    expect(first?.said.publisher).toEqual({ values: ['The Coast Courier'], from: 'front matter' });
    expect(second?.blocks).toEqual(FERRY_PROJECT.documents[1]?.blocks);
  });

  it('are opened, or refused, whatever is in them', () => {
    const json = fc.json({ maxDepth: 4 });
    const files = fc.record({
      definition: fc.oneof(
        json,
        fc.string(),
        json.map((events) => `{"title":"x","events":[${events}]}`),
      ),
      editor: fc.oneof(json, fc.string()),
      source: fc.oneof(
        fc.string(),
        fc.string().map((text) => `---\nid: a\ntitle: ${text}\n---\n${text}`),
      ),
    });
    fc.assert(
      fc.property(files, ({ definition, editor, source }) => {
        const texts = new Map([
          ['timeline.json', definition],
          [EDITOR_FILE, editor],
          ['sources/a.md', source],
        ]);
        const { project } = open(texts);
        expect(project?.documents.map(({ text }) => text)).toEqual([source]);
        const { drafts } = new ProjectChecker({ sha256 }).check(project ?? FERRY_PROJECT);
        expect(drafts.length).toBeLessThanOrEqual(project?.events.length ?? 0);
      }),
      { numRuns: 300 },
    );
  });
});
