import { phrasesOf } from '../intl.js';

const phrases = /* @__PURE__ */ phrasesOf('es');
export default phrases;
