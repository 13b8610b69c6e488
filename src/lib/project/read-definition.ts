import { readCsvText } from './csv.js';
import type { DataForm } from './forms.js';
import { readJsonText } from './json-text.js';
import type { ReadText } from './written.js';
import { readYamlText } from './yaml-text.js';

const READERS: Readonly<Record<DataForm, (text: string) => ReadText>> = {
  json: readJsonText,
  yaml: readYamlText,
  csv: readCsvText,
};

/** Reads the text of a definition that is data. Faults of its form have their line and column; it throws for none. */
export function readDefinition(text: string, form: DataForm): ReadText {
  return READERS[form](text.replace(/^\uFEFF/, ''));
}
