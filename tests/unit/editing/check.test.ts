import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProjectChecker } from '../../../src/lib/editing/check';
import { definitionOf } from '../../../src/lib/editing/definition';
import { newProject } from '../../../src/lib/editing/new-project';
import type { EditedProject } from '../../../src/lib/editing/project';
import { changeDocument, withBlocks } from '../../../src/lib/editing/steps/documents';
import { changeEvent } from '../../../src/lib/editing/steps/events';
import { projectFiles } from '../../../src/lib/editing/files/write-project';
import { joinWritten } from '../../../src/lib/project/join-written';
import { readDefinition } from '../../../src/lib/project/read-definition';
import { eventOf, FERRY_PROJECT, sha256 } from './ferry-project';
import { stepsOfProject } from './random-steps';

/** Returns what the check of a project's files finds, read from their texts. */
function checkFiles(project: EditedProject) {
  const { texts } = projectFiles(project, sha256);
  const files = project.documents.map(({ id }) => ({
    file: `${id}.md`,
    text: texts.get(`sources/${id}.md`) ?? '',
  }));
  const written = readDefinition(texts.get('timeline.json') ?? '', 'json').definition;
  if (!written) throw new Error('the definition cannot be read');
  return joinWritten(written, files, { file: 'timeline.json', name: project.title, sha256 });
}

describe('the check of a project that changes', () => {
  it('finds after each step what the check of its files finds', () => {
    fc.assert(
      fc.property(fc.array(stepsOfProject, { maxLength: 25 }), (steps) => {
        const checker = new ProjectChecker({ sha256 });
        let project = FERRY_PROJECT;
        for (const step of steps) {
          project = step(project);
          const { timeline, issues } = checker.check(project);
          const files = checkFiles(project);
          expect(issues).toEqual(files.issues);
          expect(timeline).toEqual(files.timeline);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has no fault of what is not written yet', () => {
    const project = newProject({ id: 'new', title: 'New', language: 'en' });
    const { timeline, issues } = new ProjectChecker({ sha256 }).check(project);
    expect(issues).toEqual([]);
    expect(timeline?.events).toEqual([]);
  });

  it('finds each quote that a change of its document leaves without its words', () => {
    const checker = new ProjectChecker({ sha256 });
    expect(checker.check(FERRY_PROJECT).issues).toEqual([]);
    const changed = changeDocument(FERRY_PROJECT, 'paper-1', (document) =>
      withBlocks(
        document,
        (document.blocks ?? []).map((block) => ({ ...block, text: block.text.replace('boats', 'ships') })),
        sha256,
      ),
    );
    const found = checker.check(changed).issues.map(({ event, path, severity }) => ({
      event,
      path,
      severity,
    }));
    expect(found).toEqual([{ event: 'boats', path: 'events["boats"].evidence[0].quote', severity: 'error' }]);
    expect(checker.check(FERRY_PROJECT).issues).toEqual([]);
  });

  it('says which events are on which paragraph', () => {
    const [first] = new ProjectChecker({ sha256 }).check(FERRY_PROJECT).coverage();
    expect(first?.perParagraph).toEqual([
      { number: 1, events: ['vote'] },
      { number: 2, events: ['boats'] },
    ]);
  });

  it('reads only what changed among 300 events and 100 documents of 60 paragraphs', () => {
    let hashed = 0;
    const checker = new ProjectChecker({
      sha256: (text) => {
        hashed += 1;
        return sha256(text);
      },
    });
    const project = largeProject();
    const before = checker.check(project);
    expect(before.issues).toEqual([]);
    expect(hashed).toBe(100);
    const times: number[] = [];
    let last = project;
    for (let turn = 0; turn < 20; turn += 1) {
      last = changeEvent(last, `event-${turn * 7}`, (event) => ({ ...event, title: `Turn ${turn}` }));
      const start = performance.now();
      const { timeline, issues } = checker.check(last);
      times.push(performance.now() - start);
      expect(issues).toEqual([]);
      expect(timeline?.events[turn * 7]?.title).toBe(`Turn ${turn}`);
      expect(timeline?.events[1]).toBe(before.timeline?.events[1]);
    }
    expect(hashed).toBe(100);
    times.sort((a, b) => a - b);
    console.info(
      `check of one change: median ${times[10]?.toFixed(1)} ms, at most ${times[19]?.toFixed(1)} ms`,
    );
    expect(checker.check(last).timeline).toEqual(
      joinWritten(
        { data: definitionOf(last), positionOf: () => ({ line: 1, column: 1 }) },
        last.documents.map(({ id, text }) => ({ file: `${id}.md`, text })),
        { file: 'timeline.json', name: last.title, sha256 },
      ).timeline,
    );
  });
});

function largeProject(): EditedProject {
  const documents = Array.from({ length: 100 }, (_, number) => {
    const id = `paper-${number}`;
    const paragraphs = Array.from(
      { length: 60 },
      (_, at) =>
        `On ${(at % 28) + 1} March 2025 the council of Brandmouth heard report ${number}-${at} on the ferry, its boats and its harbour.`,
    );
    const body = `# ${id}\n\n${paragraphs.join('\n\n')}\n`;
    const front = [
      `id: ${id}`,
      `title: ${id}`,
      'published: 2025-03-12',
      'language: en',
      `sha256: ${sha256(body)}`,
    ];
    const text = `---\n${front.join('\n')}\n---\n${body}`;
    return { id, text, said: {}, isFrozen: true, earlier: [] };
  });
  const events = Array.from({ length: 300 }, (_, index) => {
    const at = index % 28;
    const quote = `On ${at + 1} March 2025 the council of Brandmouth heard report ${index % 100}-${at}`;
    return eventOf(`event-${index}`, `paper-${index % 100}`, quote, at + 1, at + 1);
  });
  return { ...FERRY_PROJECT, documents, events };
}
