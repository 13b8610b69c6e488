import { phrasesOf } from '../intl.js';

const phrases = /* @__PURE__ */ phrasesOf('de');
export default phrases;
