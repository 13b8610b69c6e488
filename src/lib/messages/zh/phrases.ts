import { phrasesOf } from '../intl.js';

export const phrases = phrasesOf('zh-Hans-CN');
