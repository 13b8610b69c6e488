import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProjectChecker } from '../../../src/lib/editing/check';
import { pushStep, redoStep, startHistory, undoStep } from '../../../src/lib/editing/history';
import type { EditedProject } from '../../../src/lib/editing/project';
import {
  changeDocument,
  describeDocument,
  freezeDocument,
  withBlocks,
} from '../../../src/lib/editing/steps/documents';
import { mergeEvents, renameEvent } from '../../../src/lib/editing/steps/events';
import { moveQuote } from '../../../src/lib/editing/steps/quotes';
import { renameDocument } from '../../../src/lib/editing/steps/rename-document';
import { readDocument } from '../../../src/lib/source/document';
import { FERRY_PROJECT, sha256 } from './ferry-project';
import { stepsOfProject } from './random-steps';

function eventIn(project: EditedProject, id: string) {
  return project.events.find((event) => event.id === id);
}

describe('steps', () => {
  it('are undone and done again, 200 of them, to the very projects that they were made of', () => {
    fc.assert(
      fc.property(fc.array(stepsOfProject, { minLength: 200, maxLength: 200 }), (steps) => {
        const before = JSON.stringify(FERRY_PROJECT);
        let history = startHistory(FERRY_PROJECT);
        const passed = [FERRY_PROJECT];
        for (const [index, step] of steps.entries()) {
          history = pushStep(history, { kind: 'changeEvent', name: String(index) }, step(history.present));
          passed.push(history.present);
        }
        const last = history.present;
        for (const project of passed.slice(0, -1).reverse()) {
          history = undoStep(history);
          expect(history.present).toBe(project);
        }
        expect(history.past).toEqual([]);
        expect(JSON.stringify(history.present)).toBe(before);
        for (const _ of steps) history = redoStep(history);
        expect(history.present).toBe(last);
      }),
      { numRuns: 10 },
    );
  });

  it('never leave two events with one id, nor a quote twice in an event', () => {
    fc.assert(
      fc.property(fc.array(stepsOfProject, { maxLength: 40 }), (steps) => {
        const project = steps.reduce((one, step) => step(one), FERRY_PROJECT);
        const ids = project.events.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { evidence = [] } of project.events)
          expect(new Set(evidence.map((item) => JSON.stringify(item))).size).toBe(evidence.length);
      }),
    );
  });
});

describe('one event made of two', () => {
  const merged = mergeEvents(renameEvent(FERRY_PROJECT, 'boats', 'two-boats'), 'vote', 'two-boats');

  it('has the quotes of both, and the ids of the other as its own', () => {
    expect(eventIn(merged, 'two-boats')).toBeUndefined();
    expect(eventIn(merged, 'vote')).toMatchObject({
      title: 'What happened: vote',
      aliases: ['two-boats', 'boats'],
      evidence: [{ paragraph: 1 }, { paragraph: 2 }],
    });
  });

  it('has no faults', () => {
    expect(new ProjectChecker({ sha256 }).check(merged).issues).toEqual([]);
  });
});

describe('a quote that is moved', () => {
  it('leaves an event without quotes as a draft', () => {
    const moved = moveQuote(FERRY_PROJECT, 'boats', 0, 'vote');
    const { drafts, issues, timeline } = new ProjectChecker({ sha256 }).check(moved);
    expect(issues).toEqual([]);
    expect(drafts.map(({ id }) => id)).toEqual(['boats', 'storm']);
    expect(timeline?.events.find(({ id }) => id === 'vote')?.evidence).toHaveLength(2);
  });
});

describe('a document', () => {
  it('keeps the text of each version that was pinned, with its hash', () => {
    const frozen = freezeDocument(FERRY_PROJECT, 'paper-1');
    const cleaned = changeDocument(frozen, 'paper-1', (old) =>
      withBlocks(old, (old.blocks ?? []).slice(0, 1), sha256),
    );
    const [before, after] = [frozen, cleaned].map(({ documents }) => documents[0]);
    const { source } = readDocument(before?.text ?? '', { file: 'paper-1.md', sha256 });
    expect(after?.earlier).toEqual([{ text: before?.text, sha256: source?.sha256 }]);
    expect(after?.isFrozen).toBe(true);
    expect(after?.text).not.toBe(before?.text);
  });

  it('is called otherwise everywhere, with the same text', () => {
    const marked: EditedProject = {
      ...FERRY_PROJECT,
      marks: [{ id: 'm1', document: 'paper-1', pieces: [{ paragraph: 2, start: 0, end: 9 }] }],
      dismissedDates: ['["paper-1",2,22,"5 March"]', '["paper-10",2,22,"5 March"]'],
    };
    const renamed = renameDocument(marked, 'paper-1', 'courier');
    const { issues, sources } = new ProjectChecker({ sha256 }).check(renamed);
    expect(issues).toEqual([]);
    expect(sources.get('courier')?.paragraphs).toHaveLength(2);
    expect(renamed.marks[0]?.document).toBe('courier');
    expect(renamed.dismissedDates).toEqual(['["courier",2,22,"5 March"]', '["paper-10",2,22,"5 March"]']);
    expect(renameDocument(marked, 'paper-1', 'paper-2')).toBe(marked);
  });

  it('stays readable, whatever is said of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('title', 'published', 'url', 'language', 'doi'),
        fc.string(),
        (field, value) => {
          const said = { [field]: { values: value === '' ? [] : [value], from: 'editor' } };
          const described = changeDocument(FERRY_PROJECT, 'paper-1', (old) =>
            describeDocument(old, { said }, sha256),
          );
          const { sources, issues } = new ProjectChecker({ sha256 }).check(described);
          expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(sources.get('paper-1')?.paragraphs).toHaveLength(2);
          expect(described.documents[0]?.said[field as 'title']).toEqual(said[field]);
        },
      ),
    );
  });
});
