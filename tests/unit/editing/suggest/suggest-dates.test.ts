import { describe, expect, test } from 'vitest';
import type { DateChoice, DateRequest } from '../../../../src/lib/editing/suggest/date-choice';
import { snapPassage } from '../../../../src/lib/editing/suggest/snap-passage';
import { suggestDates } from '../../../../src/lib/editing/suggest/suggest-dates';
import type { Source } from '../../../../src/lib/model/timeline';
import { dateWordIssues } from '../../../../src/lib/source/date-words';
import { madeUpSource } from '../../source/documents';
import { eventOf } from '../../source/made-up';

type More = Partial<Source> & Pick<DateRequest, 'anchor' | 'eventBefore'>;

/** Suggests dates for the words between bars, in the last of the paragraphs. */
function suggested(marked: string | readonly string[], more: More = {}): readonly DateChoice[] {
  const texts = [marked].flat();
  const { anchor, eventBefore, ...fields } = more;
  const [before = '', selected = '', after = ''] = texts.at(-1)?.split('|') ?? [];
  const text = before + selected + after;
  const source = madeUpSource([...texts.slice(0, -1), text], {
    published: '2025-03-12T08:00:00+01:00',
    publisher: 'The Herald',
    ...fields,
  });
  const span = snapPassage(text, before.length, before.length + selected.length);
  if (!span) throw new Error('nothing is selected');
  const passage = { document: source.id, pieces: [{ paragraph: texts.length, ...span }] };
  const choices = suggestDates({ source, passage, language: 'en', anchor, eventBefore });
  for (const { date } of choices) {
    const quoted = { source: source.id, paragraph: texts.length, quote: text.slice(span.start, span.end) };
    const event = eventOf('event', [quoted], { date });
    const issues = dateWordIssues(event, new Map([[source.id, source]]), 'en');
    expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  }
  return choices;
}

const edtfs = (choices: readonly DateChoice[]): string[] => choices.map(({ date }) => date.edtf);
const chosen = (choices: readonly DateChoice[]): string | undefined =>
  choices.find(({ isChosen }) => isChosen)?.date.edtf;

describe('dates in the passage', () => {
  test('that the words state need no reason', () => {
    const [first] = suggested('The plan was |presented on 5 May 2022| to the town.');
    expect(first).toEqual({
      date: { edtf: '2022-05-05', asWritten: ['5 May 2022'], basis: 'stated' },
      reason: { kind: 'stated', words: '5 May 2022' },
      place: 'quote',
      isOther: false,
      isChosen: true,
    });
  });

  test('have their year of the publication, and no stop that ends the sentence', () => {
    const [first] = suggested('|It was handed in on 3 March.|');
    expect(first?.date).toEqual({ edtf: '2025-03-03', asWritten: ['3 March'], basis: 'stated' });
    expect(first?.reason.kind).toBe('publicationYear');
    expect(first?.isChosen).toBe(true);
  });

  test('are read from the publication, with the reason that a project has', () => {
    const [first] = suggested('|Last month the agency withdrew| its objection.');
    expect(first?.date).toEqual({
      edtf: '2025-02',
      asWritten: ['Last month'],
      basis: 'relative',
      reason: 'The Herald, 2025-03-12',
    });
    expect(first?.isChosen).toBe(true);
  });

  test('are chosen where the sentence says on which side of the publication they are', () => {
    expect(chosen(suggested('|The council voted on Tuesday| to go on.'))).toBe('2025-03-11');
    expect(chosen(suggested('|The council will vote on Tuesday| at last.'))).toBe('2025-03-18');
    const open = suggested('|The council meets on Tuesday| at last.');
    expect(edtfs(open).slice(0, 2)).toEqual(['2025-03-11', '2025-03-18']);
    expect(chosen(open)).toBeUndefined();
    expect(chosen(suggested('|Der Rat hat am Dienstag abgestimmt|.', { language: 'de' }))).toBe('2025-03-11');
    expect(chosen(suggested('|Der Rat tagt am Dienstag|.', { language: 'de' }))).toBeUndefined();
  });

  test('of the weekday of the publication may be of the week before', () => {
    const choices = suggested('|“Nobody asked us,” he said on Wednesday.|');
    expect(edtfs(choices).slice(0, 2)).toEqual(['2025-03-12', '2025-03-05']);
    expect(chosen(choices)).toBeUndefined();
  });

  test('that are vague give a bound and are never chosen', () => {
    for (const text of ['|Recently the port was closed.|', '|The port has for years refused visitors.|']) {
      const choices = suggested(text);
      expect(choices[0]?.reason.kind).toBe('bound');
      expect(choices[0]?.date.basis).toBe('inferred');
      expect(chosen(choices)).toBeUndefined();
    }
    expect(edtfs(suggested('|Recently the port was closed.|'))[0]).toBe('[..2025-03-12]');
  });

  test('are listed in the order of the text, none chosen, where there are several', () => {
    const choices = suggested('|Presented on 5 May 2022, it was halted on 19 June 2024.|');
    expect(edtfs(choices).slice(0, 2)).toEqual(['2022-05-05', '2024-06-19']);
    expect(chosen(choices)).toBeUndefined();
  });

  test('come before those that somebody says in quotation marks', () => {
    const choices = suggested('|“The worst since 1953,” the mayor said on 11 March 2025.|');
    expect(edtfs(choices).slice(0, 2)).toEqual(['2025-03-11', '1953/..']);
    expect(chosen(choices)).toBe('2025-03-11');
  });

  test('of which there are two readings are not chosen', () => {
    expect(chosen(suggested('|It was signed on 8/9/2020.|'))).toBeUndefined();
    expect(edtfs(suggested('|It was signed on 8/9/2020.|'))).toEqual(
      expect.arrayContaining(['2020-09-08', '2020-08-09']),
    );
  });

  test('are read in Chinese', () => {
    const [first] = suggested('|上个月，该机构撤回了反对意见。|', { language: 'zh' });
    expect(first?.date).toMatchObject({ edtf: '2025-02', asWritten: ['上个月'], basis: 'relative' });
  });
});

describe('dates beside the passage', () => {
  const text = [
    'It began on 1 May 2021.',
    'On 5 May 2022 it rose. |The quay was closed|, on 7 June 2022, for good.',
  ];

  test('are those of its sentence, of its paragraph, and the nearest before', () => {
    const choices = suggested(text);
    expect(choices.slice(0, 3).map(({ date, place }) => [date.edtf, place])).toEqual([
      ['2022-06-07', 'sentence'],
      ['2022-05-05', 'paragraph'],
      ['2021-05-01', 'document'],
    ]);
    expect(chosen(choices)).toBe('2022-06-07');
    expect(choices[2]?.date).toEqual({
      edtf: '2021-05-01',
      asWritten: [],
      basis: 'inferred',
      reason: 'The Herald, ¶ 1: “1 May 2021”, 2021-05-01',
    });
  });

  test('are not chosen where they are in another sentence', () => {
    expect(chosen(suggested('It rose on 5 May 2022. |The quay was closed.|'))).toBeUndefined();
  });

  test('end with what can be said without any', () => {
    const choices = suggested('|The quay was closed.|');
    expect(choices.map(({ date, reason }) => [date.edtf, reason.kind])).toEqual([
      ['[..2025-03-12]', 'byPublication'],
      ['/2025-03-12', 'untilPublication'],
      ['2025-03-12', 'onPublication'],
    ]);
    expect(suggested('|The quay was closed.|', { published: undefined as never })).toEqual([]);
  });
});

describe('dates that count from an event', () => {
  const later = '|Two weeks later the port was closed.|';

  test('are read from the event before, and not chosen', () => {
    const choices = suggested(later, { eventBefore: { edtf: '2025-01-01', title: 'Vote' } });
    expect(choices[0]?.date).toEqual({
      edtf: '2025-01-15',
      asWritten: ['Two weeks later'],
      basis: 'relative',
      reason: 'Vote, 2025-01-01',
    });
    expect(choices[0]?.isChosen).toBe(false);
  });

  test('are read first from what the author picked, and chosen', () => {
    const choices = suggested(later, {
      anchor: { edtf: '2024-05-01/2024-06-01', title: 'Works' },
      eventBefore: { edtf: '2025-01-01', title: 'Vote' },
    });
    expect(edtfs(choices).slice(0, 2)).toEqual(['2024-06-15', '2025-01-15']);
    expect(choices[0]?.date.reason).toBe('Works, 2024-06-01');
    expect(chosen(choices)).toBe('2024-06-15');
  });

  test('are read from the date before them in the text', () => {
    const [first] = suggested('The vote was on 1 January 2025. |Two weeks later the port was closed.|');
    expect(first?.date).toMatchObject({ edtf: '2025-01-15', reason: '2025-01-01' });
    expect(first?.reason).toEqual({ kind: 'textDate', words: 'Two weeks later', from: '2025-01-01' });
  });

  test('have their year and month of it where the document has no date', () => {
    const more = { published: undefined as never, anchor: { edtf: '2020-09-08', title: 'Speech' } };
    expect(suggested('|He spoke on Sept. 8.|', more)[0]?.date).toEqual({
      edtf: '2020-09-08',
      asWritten: ['Sept. 8'],
      basis: 'stated',
      reason: 'Speech, 2020-09-08',
    });
    expect(suggested('|It was unveiled last month.|', more)[0]?.date).toMatchObject({
      edtf: '2020-08',
      basis: 'relative',
    });
    const none = suggested('|The quay was closed.|', more);
    expect(edtfs(none)).toEqual(['[..2020-09-08]', '/2020-09-08', '2020-09-08']);
  });
});
