import type { PublicationMessages } from '../types/publication.js';
import phrases from './phrases.js';

/** What is published of a source whose text is not, in Simplified Chinese. */
const publication: PublicationMessages = {
  excerpts: '本来源在此仅发布摘录：每个被引段落及其前后各一段。全文版权归他人所有，或属保密内容。',
  quotes: '本来源的文本未在此发布：版权归他人所有，或属保密内容。',
  checked: (count, hash) => `已将${phrases.number(count)}处引文与全文核对（SHA-256 ${hash}）。`,
  gap: (first, last) => (first === last ? `第${first}段未在此发布。` : `第${first}至${last}段未在此发布。`),
  intro: '各来源已发布的部分。事件所引的文字已作标记，并可链回该事件。',
  toSources: '前往来源',
};
export default publication;
