import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/lib/model/timeline.js';
import { moveCaret, placeBehind, type TextPoint } from '../../../../src/lib/editing/select/caret.js';
import { passageBetween, passageText } from '../../../../src/lib/editing/select/passage-between.js';
import { unitAt, unitNear, selectableUnits } from '../../../../src/lib/editing/select/units.js';

function sourceOf(...texts: readonly string[]): Source {
  const paragraphs = texts.map((text, index) => ({ number: index + 1, text }));
  return { id: 'harbour', title: 'Harbour', language: 'en', sha256: '', paragraphs };
}

const wordsIn = (text: string): readonly string[] =>
  selectableUnits(text).map(({ start, end }) => text.slice(start, end));

describe('the units that a caret goes by', () => {
  it('are words, and numbers with what belongs to them', () => {
    expect(wordsIn('It paid 10 000 euros, 30 % of US$5.50 on COVID-19.')).toEqual([
      'It',
      'paid',
      '10 000',
      'euros',
      '30 %',
      'of',
      'US$5.50',
      'on',
      'COVID-19',
    ]);
  });

  it('are the words of Chinese and of Arabic', () => {
    expect(wordsIn('市议会批准扩建。').join('|')).toMatch(/^市\|?议会\|批准\|扩建$/);
    expect(wordsIn('وافق مجلس المدينة، يوم الثلاثاء')).toEqual([
      'وافق',
      'مجلس',
      'المدينة',
      'يوم',
      'الثلاثاء',
    ]);
  });

  it('are found at a place and near one', () => {
    const text = 'The vote, then';
    expect(unitAt(text, 5)).toEqual({ start: 4, end: 8 });
    expect(unitAt(text, 8)).toBeUndefined();
    expect(unitNear(text, 9)).toEqual({ start: 4, end: 8 });
    expect(unitNear('…', 0)).toBeUndefined();
  });
});

describe('moving the caret', () => {
  const source = sourceOf('The town voted.', 'Nobody asked.');
  const at = (paragraph: number, offset: number): TextPoint => ({ paragraph, offset });

  it('goes by sentence, also to select', () => {
    const two = sourceOf('It rained. It stopped.', 'Nobody asked. He left.');
    expect(moveCaret(two, at(1, 3), 'nextSentence')).toEqual(at(1, 11));
    expect(moveCaret(two, at(1, 11), 'nextSentence')).toEqual(at(2, 0));
    expect(moveCaret(two, at(2, 14), 'nextSentence')).toEqual(at(2, 22));
    expect(moveCaret(two, at(1, 14), 'previousSentence')).toEqual(at(1, 11));
    expect(moveCaret(two, at(1, 11), 'previousSentence')).toEqual(at(1, 0));
    expect(moveCaret(two, at(2, 0), 'previousSentence')).toEqual(at(1, 11));
    expect(moveCaret(two, at(1, 0), 'previousSentence')).toEqual(at(1, 0));
    expect(moveCaret(two, at(1, 0), 'nextSentence', true)).toEqual(at(1, 10));
    expect(moveCaret(two, at(1, 10), 'nextSentence', true)).toEqual(at(1, 22));
    expect(moveCaret(two, at(1, 22), 'nextSentence', true)).toEqual(at(2, 13));
  });

  it('goes on behind a passage, to the next word or paragraph', () => {
    const two = sourceOf('It rained. It stopped.', 'Nobody asked.');
    expect(placeBehind(two, at(1, 10))).toEqual(at(1, 11));
    expect(placeBehind(two, at(1, 22))).toEqual(at(2, 0));
    expect(placeBehind(two, at(2, 12))).toBeUndefined();
  });

  it('goes from word to word, and on into the next paragraph', () => {
    expect(moveCaret(source, at(1, 0), 'nextWord')).toEqual(at(1, 4));
    expect(moveCaret(source, at(1, 9), 'nextWord')).toEqual(at(2, 0));
    expect(moveCaret(source, at(2, 0), 'previousWord')).toEqual(at(1, 9));
    expect(moveCaret(source, at(1, 6), 'previousWord')).toEqual(at(1, 4));
    expect(moveCaret(source, at(1, 0), 'previousWord')).toEqual(at(1, 0));
  });

  it('ends words when it extends a selection, the stop of the sentence last', () => {
    expect(moveCaret(source, at(1, 4), 'nextWord', true)).toEqual(at(1, 8));
    expect(moveCaret(source, at(1, 14), 'nextWord', true)).toEqual(at(1, 15));
    expect(moveCaret(source, at(1, 15), 'nextWord', true)).toEqual(at(2, 6));
    expect(moveCaret(source, at(2, 13), 'nextWord', true)).toEqual(at(2, 13));
  });

  it('goes to the ends of paragraphs and of the document', () => {
    expect(moveCaret(source, at(1, 4), 'end')).toEqual(at(1, 15));
    expect(moveCaret(source, at(1, 4), 'start')).toEqual(at(1, 0));
    expect(moveCaret(source, at(1, 4), 'last')).toEqual(at(2, 0));
    expect(moveCaret(source, at(1, 4), 'last', true)).toEqual(at(2, 13));
    expect(moveCaret(source, at(2, 4), 'first')).toEqual(at(1, 0));
  });

  it('goes to other paragraphs; extending, to the end of this one first', () => {
    expect(moveCaret(source, at(1, 4), 'nextParagraph')).toEqual(at(2, 0));
    expect(moveCaret(source, at(1, 4), 'nextParagraph', true)).toEqual(at(1, 15));
    expect(moveCaret(source, at(1, 15), 'nextParagraph', true)).toEqual(at(2, 13));
    expect(moveCaret(source, at(2, 4), 'previousParagraph')).toEqual(at(1, 0));
    expect(moveCaret(source, at(2, 4), 'previousParagraph', true)).toEqual(at(2, 0));
    expect(moveCaret(source, at(2, 4), 'nextParagraph')).toEqual(at(2, 4));
  });
});

describe('a passage between two points', () => {
  const source = sourceOf('The town voted.', '—', 'Nobody asked.');

  it('is whole words, whichever point is first', () => {
    const passage = passageBetween(source, { paragraph: 1, offset: 6 }, { paragraph: 1, offset: 11 });
    expect(passage?.pieces).toEqual([{ paragraph: 1, start: 4, end: 14 }]);
    expect(passageBetween(source, { paragraph: 1, offset: 11 }, { paragraph: 1, offset: 6 })).toEqual(
      passage,
    );
  });

  it('has a piece of each paragraph', () => {
    const passage = passageBetween(source, { paragraph: 1, offset: 9 }, { paragraph: 3, offset: 3 });
    expect(passage && passageText(source, passage)).toMatch(/^voted\. \[…\] (?:— \[…\] )?Nobody$/);
  });

  it('is none where no words are', () => {
    expect(passageBetween(source, { paragraph: 1, offset: 8 }, { paragraph: 1, offset: 9 })).toBeUndefined();
    expect(passageBetween(source, { paragraph: 2, offset: 0 }, { paragraph: 2, offset: 1 })).toBeUndefined();
  });
});
