import type { Command } from '../command.js';
import type { OptionSpec } from '../options.js';
import { UsageError } from '../usage.js';

const OPTIONS: readonly OptionSpec[] = [
  { name: 'to', value: '<folder>', help: 'the project; else the folder that you are in' },
  { name: 'id', value: '<id>', help: 'the id of the source; else made from its title' },
  { name: 'title', value: '<text>', help: 'the title, where the document does not say it well' },
  { name: 'language', value: '<tag>', help: 'the language, where the document does not say it: en, zh-Hans' },
  { name: 'charset', value: '<name>', help: 'how the document is written: gb18030, big5, windows-1252' },
  { name: 'password', value: '<text>', help: 'what opens a PDF that has a password' },
  {
    name: 'page',
    value: '<address>',
    help: 'the page to take of a web archive (WARC, WACZ) that has several',
  },
  { name: 'keep', value: '<numbers>', help: 'take blocks that were left out: 3 or 2,5-7', isMultiple: true },
  {
    name: 'publish',
    value: '<part>',
    help: 'how much of its text may leave the project; full by default',
    allowed: ['full', 'excerpts', 'quotes'],
  },
  { name: 'imported', help: 'archive all pages that imported files name for drafts of the project' },
  { name: 'replace', help: 'write over the source that has the same id or address' },
  { name: 'archive', help: 'note the copy of the page that the Wayback Machine has' },
  { name: 'allow-local', help: 'ask hosts of this machine and of private networks too' },
  { name: 'json', help: 'print what was done as one JSON document' },
];

export const add: Command = {
  name: 'add',
  operands: '<address|file>…',
  summary: 'archive documents as sources of a timeline',
  options: OPTIONS,
  min: 0,
  max: Infinity,
  notes: [
    'Reads pages (HTML, MHTML, SingleFile, WARC, WACZ), PDF, DOCX, Markdown and plain text of up to 15 MB (a saved page with its pictures and a web archive up to 100 MB), from files or from an address that begins with http: or https:. The text goes to sources/<id>.md with what the document says of itself; the document as it was is kept below sources/raw/. Prints where each field was read, and each block of a page or a PDF that was left out, with its number.',
    'A document that is archived already is not written again. One with the same id or address and another text is shown as a word diff and written only with --replace; exit code 1.',
    'An address is asked for 20 seconds, without cookies, and led on at most 5 times. A page that only a browser gets (a password, a consent, a script) is saved there and added as a file.',
    'With --imported it is for the project that is named, or that of --to: each page that a file of `sourceline import` names and that is not archived yet. One that cannot be archived does not stop the others; those are listed at the end.',
    'Examples: sourceline add https://courier.example/quay --to harbour',
    '          sourceline add ~/Downloads/quay.html --to harbour --keep 2',
    '          sourceline add --imported harbour',
  ],
  run: async (given, context) => {
    for (const option of ['id', 'title', 'charset', 'keep', 'page'])
      if (given.values.has(option) && given.operands.length > 1)
        throw new UsageError(`--${option} is for one document; there are ${given.operands.length}`);
    if (given.values.has('imported')) {
      for (const option of ['id', 'title', 'charset', 'keep', 'page', 'password', 'replace'])
        if (given.values.has(option))
          throw new UsageError(`--${option} is for one document, and not for --imported`);
      if (given.operands.length > 1)
        throw new UsageError(`--imported is for one project; there are ${given.operands.length}`);
      const { addImported } = await import('../add-imported.js');
      return addImported(given, context);
    }
    if (given.operands.length === 0) throw new UsageError('add wants <address|file>…');
    // What reads pages is large, and no other command needs it.
    const { addDocuments } = await import('../add-documents.js');
    return addDocuments(given, context);
  },
};
