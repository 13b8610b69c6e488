import type { MakeFound } from '../../types/make/found.js';

const found: MakeFound = {
  reasons: {
    advertisement: 'advertisement',
    subscription: 'subscription',
    comments: 'comments',
    sharing: 'sharing',
    navigation: 'navigation',
    'related links': 'related links',
    consent: 'consent',
    'about the author': 'about the author',
    tags: 'tags',
    'tools of the page': 'tools of the page',
    'side column': 'side column',
    'foot of the page': 'foot of the page',
    form: 'form',
    dialog: 'dialog',
    aside: 'aside',
    'hidden on the page': 'hidden on the page',
    'date or time': 'date or time',
    'list of links': 'list of links',
    byline: 'byline',
    'note of the site': 'note of the site',
    links: 'links',
    'outside the article': 'outside the article',
    'above the article': 'above the article',
    'below the article': 'below the article',
    summary: 'summary',
    'repeats words of the text': 'repeats words of the text',
    'form or button': 'form or button',
    'no article': 'no article',
    'page number': 'page number',
    'running head of # pages': 'running head of # pages',
    'running foot of # pages': 'running foot of # pages',
    'the same at the same place on # pages': 'the same at the same place on # pages',
    'numbers of lines': 'numbers of lines',
    'marked in the file as no part of its text': 'marked in the file as no part of its text',
    'in another direction than the text of its page': 'in another direction than the text of its page',
    'text of a figure': 'text of a figure',
  },
  places: {
    editor: 'entered here',
    'front matter': 'front matter',
    byline: 'byline',
    'first line': 'first line',
    'first heading': 'first heading',
    'headline of the page': 'headline of the page',
    'properties of the file': 'properties of the file',
    'record of the web archive': 'record of the web archive',
    'note of the browser that saved it': 'note of the browser that saved it',
    'note of the program that saved it': 'note of the program that saved it',
    'the address that was asked': 'the address that was asked',
    'the address that answered': 'the address that answered',
  },
  issues: {
    typography: {
      what: 'The quote has other quotation marks, dashes or spaces than the document.',
      fix: 'Select the words again in the article.',
    },
    moved: {
      what: 'The quote is in another paragraph.',
      fix: 'Select the words again in the article.',
    },
    noParagraph: {
      what: 'The document has no such paragraph.',
      fix: 'Select the words again in the article, or remove the quote.',
    },
    changed: {
      what: 'The quote is not in the document; the nearest passage differs.',
      fix: 'Read that passage again: quote it if it still carries the event, or remove the quote.',
    },
    missing: {
      what: 'The quote is not in the document, nor anything like it.',
      fix: 'Select the words in the document that has them, or remove the quote.',
    },
    copied: {
      what: 'Something was copied with the quote that is no part of the text.',
      fix: 'Select the words again in the article.',
    },
    notEvidence: {
      what: 'The quote is from a headline, a standfirst or boilerplate, which is never evidence.',
      fix: 'Quote a paragraph that says it, or remove the quote.',
    },
    cut: {
      what: 'The quote begins or ends inside a word or a number.',
      fix: 'Quote it whole.',
    },
    repeated: {
      what: 'The quote is in its paragraph more than once; the first is taken.',
      fix: 'Quote more of it.',
    },
    twice: { what: 'The event quotes the same passage twice.', fix: 'Remove one of the two.' },
    dateContradicts: {
      what: 'The date contradicts its words.',
      fix: 'Choose the date that the words give, or say in the reason what it is known from.',
    },
    dateTooPrecise: {
      what: 'The date is more precise than its words.',
      fix: 'Choose a date that is no more precise, or say in the reason what gives the rest.',
    },
    dateUnheld: {
      what: 'The date could not be held against these words.',
      fix: 'Compare them yourself. It helps to say when the document was published.',
    },
    dateCounted: {
      what: 'The date is counted from another, and nothing says so.',
      fix: 'Choose it once more in the form.',
    },
    dateBound: {
      what: 'The words give no more than a bound.',
      fix: 'Choose the date once more in the form, and say what it is known from.',
    },
    dateElsewhere: {
      what: 'The words of the date are in no paragraph that the event quotes.',
      fix: 'Add a quote that has them, or choose another date.',
    },
    dateCut: {
      what: 'The words of the date begin or end inside a word or a number.',
      fix: 'Choose the date once more in the form.',
    },
    dateUnstated: {
      what: 'No paragraph that the event quotes states this date.',
      fix: 'Add a quote that gives it, or say what the date is known from.',
    },
    dateWithoutWords: {
      what: '“Words that give the date” is empty, though the date is said to be in the quote.',
      fix: 'Write the words there, as the quote has them. If no quote has them, set “What the date rests on” to “it follows from what else is known”.',
    },
    disputed: {
      what: 'A document disputes the event, and nothing says on what the sources differ.',
      fix: 'Say in the form on what they differ, in a sentence that takes no side.',
    },
    saidOtherwise: {
      what: 'The documents quote the same saying in other words, and nothing says so.',
      fix: 'Say in the form on what they differ, in a sentence that takes no side.',
    },
    oneSource: {
      what: 'The event says on what its sources differ, but quotes one document only.',
      fix: 'Add a quote of the other one, or take the difference out.',
    },
    partPublished: {
      what: 'Only a part of this document is published.',
      fix: 'Nothing, if that is meant. Else choose the whole text under Clean.',
    },
    textChanged: {
      what: 'The text of the document was changed after it was pinned.',
      fix: 'Take the text back, or make a new version of it under Clean.',
    },
    tooLong: { what: 'A text is too long.', fix: 'Write a shorter one.' },
  },
};
export default found;
