import { describe, expect, it } from 'vitest';
import { newProject } from '../../../src/lib/editing/new-project';
import type { EditedBlock, EditedProject } from '../../../src/lib/editing/project';
import { mergeBlock, splitBlock, toggleBlock } from '../../../src/lib/editing/steps/blocks';
import { changeDocument, withBlocks } from '../../../src/lib/editing/steps/documents';
import { followQuotes, followText } from '../../../src/lib/editing/steps/follow-text';
import { datePlaceKey } from '../../../src/lib/editing/steps/marks';
import { readDocument } from '../../../src/lib/source/document';
import type { Source } from '../../../src/lib/model/timeline';
import { documentOf, eventOf, sha256 } from './ferry-project';

const PROJECT: EditedProject = {
  ...newProject({ id: 'ferry', title: 'The ferry', language: 'en' }),
  documents: [
    documentOf('paper', 'Paper', [
      'By Ida Krol.',
      'The council voted, and voted again on 3 March 2025.',
      'Two boats were bought on 5 March 2025.',
      'The ferry sailed on 7 March 2025.',
    ]),
  ],
  events: [
    eventOf('vote', 'paper', 'The council voted', 3, 2),
    eventOf('boats', 'paper', 'Two boats were bought', 5, 3),
    eventOf('sailed', 'paper', 'The ferry sailed', 7, 4),
  ],
  marks: [
    { id: 'm1', document: 'paper', pieces: [{ paragraph: 3, start: 4, end: 9 }] },
    { id: 'm2', document: 'paper', pieces: [{ paragraph: 4, start: 4, end: 9 }] },
  ],
  dismissedDates: [datePlaceKey('paper', 4, 20, '7 March 2025')],
};

function sourceOf(project: EditedProject): Source {
  const { source } = readDocument(project.documents[0]?.text ?? '', { file: 'paper.md', sha256 });
  if (!source) throw new Error('no source');
  return source;
}

function clean(
  project: EditedProject,
  step: (blocks: readonly EditedBlock[]) => readonly EditedBlock[],
): EditedProject {
  const changed = changeDocument(project, 'paper', (old) => withBlocks(old, step(old.blocks ?? []), sha256));
  return followText(changed, sourceOf(project), sourceOf(changed));
}

const places = ({ events }: EditedProject): readonly unknown[] =>
  events.flatMap(({ evidence = [] }) => evidence.map(({ paragraph }) => paragraph));

describe('what rests on the paragraphs of a document', () => {
  it('follows their numbers where a block before them is left out and taken back', () => {
    const without = clean(PROJECT, (blocks) => toggleBlock(blocks, 0));
    expect(places(without)).toEqual([1, 2, 3]);
    expect(without.marks.map(({ pieces }) => pieces[0]?.paragraph)).toEqual([2, 3]);
    expect(without.dismissedDates).toEqual([datePlaceKey('paper', 3, 20, '7 March 2025')]);
    const back = clean(without, (blocks) => toggleBlock(blocks, 0));
    expect(back.events).toEqual(PROJECT.events);
    expect(back.marks).toEqual(PROJECT.marks);
    expect(back.dismissedDates).toEqual(PROJECT.dismissedDates);
  });

  it('stays with a quote whose words are left out, and is right again once they are taken back', () => {
    const without = clean(PROJECT, (blocks) => toggleBlock(blocks, 2));
    expect(places(without)).toEqual([2, 3, 3]);
    expect(without.marks.map(({ id }) => id)).toEqual(['m2']);
    const fewer = clean(without, (blocks) => toggleBlock(blocks, 0));
    expect(places(fewer)).toEqual([1, 3, 2]);
    const back = clean(fewer, (blocks) => toggleBlock(blocks, 2));
    expect(places(back)).toEqual([1, 2, 3]);
  });

  it('follows its words into a block that was joined or split', () => {
    const joined = clean(PROJECT, (blocks) => mergeBlock(blocks, 3));
    expect(places(joined)).toEqual([2, 3, 3]);
    expect(joined.marks[1]?.pieces).toEqual([{ paragraph: 3, start: 43, end: 48 }]);
    const split = clean(PROJECT, (blocks) => splitBlock(blocks, 1, 'The council voted, and '.length));
    expect(places(split)).toEqual([2, 4, 5]);
    expect(split.events[0]?.evidence?.[0]).not.toHaveProperty('occurrence');
  });

  it('says which of two places a quote is at, once its paragraph has it twice', () => {
    const project: EditedProject = {
      ...PROJECT,
      documents: [documentOf('paper', 'Paper', ['The boats left.', 'The boats came back.'])],
      events: [eventOf('back', 'paper', 'The boats', 5, 2)],
      marks: [],
      dismissedDates: [],
    };
    const [back] = project.events;
    const joined = clean(project, (blocks) => mergeBlock(blocks, 1));
    // Which of the two was meant is not known any more: the check is left to find it.
    expect(joined.events[0]).toBe(back);
    const source = sourceOf(project);
    expect(followQuotes(back?.evidence ?? [], source, source)).toEqual(back?.evidence);
  });
});
