import { phrasesOf } from '../intl.js';

/** British, which has no comma before “and” and “or”. */
const phrases = /* @__PURE__ */ phrasesOf('en-GB');
export default phrases;
