import { phrasesOf } from '../intl.js';

/** British, which has no comma before “and” and “or”. */
export const phrases = phrasesOf('en-GB');
