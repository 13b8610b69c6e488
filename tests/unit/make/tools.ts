import { docxToHtml } from '../../../src/cli/docx-html';
import { parsePage } from '../../../src/cli/page-dom';
import { loadPdf } from '../../../src/cli/pdf-library';
import { readPdfText, refuse, type DocumentTools } from '../../../src/lib/documents';
import { newProject } from '../../../src/lib/editing/new-project';

/** What reads documents in these tests: the parsers of Node in the place of those of a browser. */
export const NODE_TOOLS: DocumentTools = {
  parsePage: (html) => Promise.resolve(parsePage(html)),
  docxToHtml,
  loadPdf,
  readPdfText,
  readWebArchive: () => Promise.resolve(refuse('webArchive', 'it is a web archive')),
};

export const EMPTY = newProject({ id: 'a', title: 'Harbour', language: 'en' });
