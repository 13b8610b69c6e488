// The dates that are suggested for the words of documents, held against those that a reader finds right.

/**
 * A phrase of a document, and the date that it gives there.
 * @typedef {object} Phrase
 * @property {string} document id
 * @property {number} paragraph
 * @property {string} words
 * @property {string} right EDTF
 * @property {boolean} isVague it says no more than a bound: nothing may be chosen for it
 * @property {string} from EDTF of what the author picks for it to count from, or nothing
 * @property {string} quote the passage around it; its sentence, where it is empty
 */

/**
 * What was suggested for a phrase.
 * @typedef {object} Measured
 * @property {Phrase} phrase
 * @property {number} rank of the right date, from 1; 0 where it is not among the choices
 * @property {readonly string[]} choices EDTF
 * @property {string | undefined} chosen EDTF
 */

/**
 * The functions of the editor that are measured.
 * @typedef {object} Editing
 * @property {typeof import('../../src/lib/editing/suggest/suggest-dates.js').suggestDates} suggestDates
 * @property {typeof import('../../src/lib/editing/select/sentence-at.js').sentenceAt} sentenceAt
 */

/**
 * Reads a table of phrases: a line each, its fields between tabs, names of fields in the first.
 * @param {string} text
 * @returns {Phrase[]}
 */
export function readPhrases(text) {
  const [, ...lines] = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [document = '', paragraph = '', words = '', right = '', kind = '', from = '', quote = ''] =
      line.split('\t');
    return { document, paragraph: Number(paragraph), words, right, isVague: kind === 'vague', from, quote };
  });
}

/**
 * @param {readonly Phrase[]} phrases
 * @param {ReadonlyMap<string, import('../../src/lib/core.js').Source>} sources by id
 * @param {Editing} editing
 * @returns {Measured[]}
 */
export function measurePhrases(phrases, sources, { suggestDates, sentenceAt }) {
  return phrases.map((phrase) => {
    const { document, paragraph, words, right, from, quote } = phrase;
    const source = sources.get(document);
    const text = source?.paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
    const at = text.indexOf(quote === '' ? words : quote);
    if (!source || at < 0) throw new RangeError(`${document}, paragraph ${paragraph}: no words ${words}`);
    const span = quote === '' ? sentenceAt(text, at, source.language) : { start: at, end: at + quote.length };
    const choices = suggestDates({
      source,
      passage: { document, pieces: [{ paragraph, ...span }] },
      ...(from === '' ? {} : { anchor: { edtf: from } }),
    });
    return {
      phrase,
      rank: choices.findIndex(({ date }) => date.edtf === right) + 1,
      choices: choices.map(({ date }) => date.edtf),
      chosen: choices.find(({ isChosen }) => isChosen)?.date.edtf,
    };
  });
}

/** @param {readonly Measured[]} measured */
export function countPhrases(measured) {
  /** @param {(each: Measured) => boolean} holds */
  const count = (holds) => measured.filter(holds).length;
  return {
    all: measured.length,
    first: count(({ rank }) => rank === 1),
    inList: count(({ rank }) => rank > 0),
    chosen: count(({ chosen }) => chosen !== undefined),
    wronglyChosen: count(({ chosen, phrase: { right } }) => chosen !== undefined && chosen !== right),
    vague: count(({ phrase: { isVague } }) => isVague),
    vagueChosen: count(({ chosen, phrase: { isVague } }) => chosen !== undefined && isVague),
  };
}

/**
 * The table as Markdown.
 * @param {readonly Measured[]} measured
 */
export function phraseTable(measured) {
  const rows = measured.map(({ phrase, rank, choices, chosen }) => {
    const { words, document, paragraph, right, isVague } = phrase;
    const fields = [
      words,
      `${document}, ¶ ${paragraph}`,
      right,
      rank === 0 ? 'none' : String(rank),
      choices.slice(0, 5).join('; '),
      `${chosen ?? 'none'}${isVague ? ' (vague)' : ''}`,
    ];
    return `| ${fields.join(' | ')} |`;
  });
  const head = [
    '| words | document | right | rank | first choices | chosen |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  return [...head, ...rows].join('\n');
}
