import { describe, expect, it } from 'vitest';
import { newProject } from '../../../../src/lib/editing/new-project.js';
import type { EditedEvent } from '../../../../src/lib/editing/project.js';
import { readDocument, type Source } from '../../../../src/lib/core.js';
import { takePassage, withPassage } from '../../../../src/make/imports/take-passage.js';
import { documentOf, sha256 } from '../../editing/ferry-project.js';
import { markedText } from '../../../../src/make/imports/marked-text.js';

const { text } = documentOf('quay', 'The quay', [
  'The cooperative filed a suit on 31 March 2025, its lawyer said.',
  'The mayor was not amused.',
]);
const source = readDocument(text, { file: 'quay.md', sha256 }).source as Source;
const passage = (paragraph: number) => ({
  document: 'quay',
  pieces: [{ paragraph, start: 0, end: source.paragraphs[paragraph - 1]?.text.length ?? 0 }],
});
const draft = (edtf: string | undefined, ...asWritten: string[]): EditedEvent => ({
  id: 'suit',
  title: 'Suit',
  ...(edtf === undefined
    ? {}
    : { date: { edtf, asWritten, basis: 'inferred', reason: 'From row 2 of a.csv.' } }),
});
const take = (event: EditedEvent, paragraph = 1) => takePassage(event, passage(paragraph), source, 'en');

describe('a passage as the quote of a draft', () => {
  it('proves the date that its words give', () => {
    expect(take(draft('2025-03-31'))).toMatchObject({
      evidence: { source: 'quay', paragraph: 1 },
      date: { edtf: '2025-03-31', asWritten: ['31 March 2025'], basis: 'stated' },
    });
    expect(take(draft('2025-03-31'))?.question).toBeUndefined();
  });

  it('gives a draft without a date the one of its words', () => {
    expect(take(draft(undefined))?.date).toMatchObject({ edtf: '2025-03-31', basis: 'stated' });
    expect(take(draft(undefined), 2)?.date).toBeUndefined();
  });

  it('asks where its words contradict the date of the file', () => {
    const question = take(draft('2025-03-30'))?.question;
    expect(question).toMatchObject({
      words: '31 March 2025',
      readings: ['2025-03-31'],
      theirs: { edtf: '2025-03-31' },
      mine: { edtf: '2025-03-30' },
    });
  });

  it('leaves the date of the file where it says nothing of it, without words that it has not', () => {
    const taken = take(draft('2025-03-30', 'end of March'), 2);
    expect(taken?.question).toBeUndefined();
    expect(taken?.date).toEqual({
      edtf: '2025-03-30',
      asWritten: [],
      basis: 'inferred',
      reason: 'From row 2 of a.csv.',
    });
  });

  it('is added to the event behind those that it has', () => {
    const project = { ...newProject({ id: 'p', title: 'P', language: 'en' }), events: [draft('2025-03-31')] };
    const taken = take(draft('2025-03-31'));
    const [event] = taken ? withPassage(project, 'suit', taken).events : [];
    expect(event).toMatchObject({ date: { basis: 'stated' }, evidence: [{ paragraph: 1 }] });
  });
});

describe('words that are marked', () => {
  it('are marked wherever they stand, the longest first, and nothing is a pattern', () => {
    expect(markedText('Quay (new) and quay.', ['quay', '(new)', 'qu'])).toEqual([
      { text: 'Quay', isMarked: true },
      { text: ' ', isMarked: false },
      { text: '(new)', isMarked: true },
      { text: ' and ', isMarked: false },
      { text: 'quay', isMarked: true },
      { text: '.', isMarked: false },
    ]);
    expect(markedText('town 港口', ['to', '港'])).toEqual([
      { text: 'town ', isMarked: false },
      { text: '港', isMarked: true },
      { text: '口', isMarked: false },
    ]);
    expect(markedText('Quay', [])).toEqual([{ text: 'Quay', isMarked: false }]);
  });
});
