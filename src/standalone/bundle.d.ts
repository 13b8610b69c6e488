/** Script and styles of the standalone page, as text; made by scripts/build/classic-bundle.js. */
declare module 'virtual:standalone-bundle' {
  export const script: string;
  export const style: string;
}
