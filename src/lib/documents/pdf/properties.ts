import { asOneLine } from '../plain.js';
import type { Metadata } from '../metadata.js';

const FROM = 'properties of the file';

/** Titles that programs write by themselves. */
const NO_TITLE =
  /^(?:about:blank|untitled|unbenannt|sans titre|sin título|无标题|microsoft (?:word|powerpoint|excel) - |slide \d|powerpoint|document\d*$|dokument\d*$)|\.(?:docx?|indd|qxp|pptx?|xlsx?|pdf|rtf|odt|tex|dvi|html?|pages|fm)$/i;
/** Names of users that are no authors. */
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|user|owner|author|unknown|root|guest|windows user|microsoft(?: office user)?|\S+@\S+)$/i;

/** Returns what a file says of itself. The day on which it was made is not the day on which it was published. */
export function pdfMetadata(properties: Readonly<Record<string, string>>): Metadata {
  const valueOf = (name: string) => asOneLine(properties[name] ?? '');
  const title = valueOf('Title');
  const authors = valueOf('Author')
    .split(/\s*[;|]\s*/)
    .filter((author) => author !== '' && !NO_AUTHOR.test(author));
  const language = valueOf('Language').replaceAll('_', '-');
  return {
    ...(title === '' || NO_TITLE.test(title) ? {} : { title: { values: [title], from: FROM } }),
    ...(authors.length === 0 ? {} : { authors: { values: authors, from: FROM } }),
    ...(/^[a-z]{2,3}(?:-\w+)*$/i.test(language) ? { language: { values: [language], from: FROM } } : {}),
  };
}

/** Returns the program that recognised the text of a scan, if one did. */
export function findRecogniser(properties: Readonly<Record<string, string>>): string | undefined {
  return [properties['Creator'], properties['Producer']].find((each) =>
    /\bocr|tesseract|abbyy|finereader|omnipage|readiris|paper capture/i.test(each ?? ''),
  );
}

/** Returns what a reader should know of how a file was made. */
export function pdfNotes(properties: Readonly<Record<string, string>>): readonly string[] {
  const made = /^D:(\d{4})(\d\d)(\d\d)/.exec(properties['CreationDate'] ?? '');
  const program = findRecogniser(properties);
  return [
    ...(made
      ? [
          `the file was made on ${made.slice(1).join('-')}, which need not be the day of publication, so published is not written`,
        ]
      : []),
    ...(program === undefined
      ? []
      : [
          `its text is from text recognition (${asOneLine(program).slice(0, 60)}): compare what you quote with the page`,
        ]),
  ];
}
