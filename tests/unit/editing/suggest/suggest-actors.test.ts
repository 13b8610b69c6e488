import { describe, expect, test } from 'vitest';
import { newProject } from '../../../../src/lib/editing/new-project';
import { suggestActors } from '../../../../src/lib/editing/suggest/suggest-actors';
import { cleanNetwork } from '../../formats/given';
import { madeUpSource } from '../../source/documents';

const empty = newProject({ id: 'made-up', title: 'Made up', language: 'en' });
const withNames = (...names: readonly string[]) => ({
  ...empty,
  events: names.map((name, index) => ({ id: `e${index}`, title: name, actors: [name] })),
});
const names = (text: string, language = 'en', project = empty, quote = ''): readonly string[] =>
  suggestActors(project, madeUpSource([text], { language }), 1, quote).map(({ name }) => name);

describe('names for the actors of an event', () => {
  test('are runs of capitals, without what only begins a sentence, titles and dates', () => {
    expect(
      names(
        'Last Tuesday, Mayor Ida Krol said that Mr Tom Aske of the Ministry of Finance left Riverton in March. Work goes on.',
      ),
    ).toEqual(['Mayor Ida Krol', 'Tom Aske', 'Ministry of Finance', 'Riverton']);
  });

  test('are those already used first: of the quote, of the paragraph, then new ones, then the others', () => {
    const project = withNames('Council', 'Ida Krol', 'Anna Zorn', 'Council');
    const text = 'The vote was won by Krol. The Council heard Tom Aske.';
    expect(suggestActors(project, madeUpSource([text]), 1, 'The Council heard Tom Aske.')).toEqual([
      { name: 'Council', isKnown: true, isHere: true },
      { name: 'Ida Krol', isKnown: true, isHere: true },
      { name: 'Tom Aske', isKnown: false, isHere: true },
      { name: 'Krol', isKnown: false, isHere: true },
      { name: 'Anna Zorn', isKnown: true, isHere: false },
    ]);
  });

  test('in Chinese are the known ones alone, in German those of two words', () => {
    expect(names('外交部长王毅和 TikTok 宣布', 'zh', withNames('王毅'))).toEqual(['王毅']);
    expect(names('Am Montag hat das Gericht dann Jonas Weir gehört.', 'de')).toEqual(['Jonas Weir']);
  });

  test('are words of the paragraph, or names of the project', () => {
    for (const source of cleanNetwork.sources)
      for (const { number, text } of source.paragraphs)
        for (const { name, isKnown } of suggestActors(withNames('Wang Yi'), source, number))
          expect(isKnown ? name === 'Wang Yi' : text.includes(name)).toBe(true);
  });
});
