import { describe, expect, it } from 'vitest';
import type { EditedBlock } from '../../../../src/lib/editing/project';
import { findPublicationDay } from '../../../../src/lib/editing/suggest/publication-day';
import type { Source } from '../../../../src/lib/model/timeline';

const block = (text: string, more: Partial<EditedBlock> = {}): EditedBlock => ({
  kind: 'paragraph',
  text,
  isKept: true,
  ...more,
});

function found(
  blocks: readonly EditedBlock[] | undefined,
  language = 'en',
  paragraphs: readonly string[] = [],
) {
  const source = { language, paragraphs: paragraphs.map((text, at) => ({ number: at + 1, text })) };
  return findPublicationDay(blocks ? { blocks } : {}, source as unknown as Source);
}

const TEXT = block('The agency received the application on 5 October 2020, and answered in a month.');

describe('the day of publication', () => {
  it('is that of the byline, in the text or left out of it by hand or by the reader', () => {
    const line = 'By Ada Holm, 3 November 2020';
    expect(found([block(line), TEXT])).toEqual({ day: '2020-11-03', line });
    expect(found([block(line, { isKept: false }), TEXT])).toEqual({ day: '2020-11-03', line });
    const far = Array.from({ length: 9 }, () => TEXT);
    const leftOut = block(line, { isKept: false, reason: 'byline' });
    expect(found([...far, leftOut])).toEqual({ day: '2020-11-03', line });
  });

  it('is read in a document without blocks, in its language, and before the dash of a report', () => {
    expect(found(undefined, 'de', ['Von Ada Holm, 3. November 2020'])?.day).toBe('2020-11-03');
    expect(found(undefined, 'zh', ['发表于2023年3月23日'])?.day).toBe('2023-03-23');
    const report = 'VELDMOOR, 14 March 2023 — The council voted on 12 March 2023 for the trams of the town.';
    expect(found([block(report)])).toEqual({ day: '2023-03-14', line: 'VELDMOOR, 14 March 2023' });
  });

  it('is not taken from a sentence, a heading, another part of the page or a line with two days', () => {
    expect(found([TEXT])).toBeUndefined();
    expect(found([block('The vote of 3 March 2020', { kind: 'heading' }), TEXT])).toBeUndefined();
    const related = block('Trams stop, 3 March 2019', { isKept: false, reason: 'related links' });
    expect(found([related, TEXT])).toBeUndefined();
    expect(found([block('From 3 March 2020 to 9 March 2020'), TEXT])).toBeUndefined();
    expect(found([block('Posted 03/04/2021'), TEXT])).toBeUndefined();
    expect(found([block('Posted in March 2021'), TEXT])).toBeUndefined();
  });
});
