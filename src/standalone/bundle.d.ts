/** Script and styles of the standalone page, as text; made by scripts/build/classic-bundle.js. */
declare module 'virtual:standalone-bundle' {
  export const script: string;
  export const style: string;
}

/** Scripts that leave the messages of that page for it, by language, as JSON; made by scripts/build/standalone-messages.js. */
declare module 'virtual:standalone-messages' {
  export const scripts: string;
}
