/** The messages that figures, cards and documents show, as they are written, in every language. */
const messages = import.meta.glob<string>('../lib/messages/*/{axis,dates,files,page,phrases}.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every letter of the frames of all languages, each once. */
export const FRAME_LETTERS: string = [...new Set(Object.values(messages).join(''))].sort().join('');

/** Returns the letters of the frame of one language, by its tag; those of no other. */
export function frameLettersOf(language: string): string {
  const folder = `/${language.replace(/[-_].*/, '').toLowerCase()}/`;
  const own = Object.entries(messages).filter(([path]) => path.includes(folder));
  return [...new Set(own.map(([, text]) => text).join(''))].sort().join('');
}
