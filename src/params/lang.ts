import type { ParamMatcher } from '@sveltejs/kit';
import { isLanguage, LANGUAGES } from '../lib/messages/languages.js';

/** A language of the interface other than the first, which has no part in the address. */
export const match: ParamMatcher = (param) => isLanguage(param) && param !== LANGUAGES[0];
