import { phrasesOf } from '../intl.js';

const phrases = /* @__PURE__ */ phrasesOf('zh-Hans-CN');
export default phrases;
