import { phrasesOf } from '../intl.js';

const phrases = /* @__PURE__ */ phrasesOf('fr');
export default phrases;
