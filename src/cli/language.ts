import {
  LANGUAGE_NAMES,
  LANGUAGES,
  loadFormatMessages,
  type FormatMessages,
  type Timeline,
} from '../lib/core.js';
import type { OptionSpec } from './options.js';

const names = LANGUAGES.map((language) => LANGUAGE_NAMES[language]).join(', ');

/** The option that names the language of a timeline’s frame: headings, dates in words, notes. */
export const LANGUAGE_OPTION: OptionSpec = {
  name: 'lang',
  value: '<code>',
  help: `language of all that the timeline does not say itself (${names}); without it, that of the timeline`,
  allowed: LANGUAGES,
};

/** Loads the messages that a timeline is written with: of the language that was asked for, else of its own. */
export async function loadFrame(
  timeline: Pick<Timeline, 'language'>,
  language: string | undefined,
): Promise<FormatMessages> {
  return loadFormatMessages(language ?? timeline.language);
}
