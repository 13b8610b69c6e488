import type { ParamMatcher } from '@sveltejs/kit';
import { isLanguage } from '../lib/messages/languages.js';
import { prefixOf } from '../site/site.js';

/** A language of the interface other than the site's own, which has no part in the address. */
export const match: ParamMatcher = (param) => isLanguage(param) && prefixOf(param) !== '';
