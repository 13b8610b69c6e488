import { languageOf, TimelineFind, type FindMessages, type SearchFeatures } from '../lib/index.js';

const FINDS = import.meta.glob<FindMessages>(['../lib/messages/*/find.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** Search and filters of an embed: a sandboxed frame loads nothing later, so they are in its script. */
export const search: SearchFeatures = {
  finder: () => Promise.resolve({ default: TimelineFind }),
  messages: (language) => {
    const find = FINDS[`../lib/messages/${languageOf(language)}/find.ts`];
    return find ? Promise.resolve({ find }) : Promise.reject(new Error(`no messages in ${language}`));
  },
};
