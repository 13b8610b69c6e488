/** Script and styles of the embed page, as text; made by scripts/build/classic-bundle.js. */
declare module 'virtual:embed-bundle' {
  export const script: string;
  export const style: string;
}

/** The script of the worker that checks a timeline from elsewhere. */
declare module 'virtual:check-bundle' {
  export const script: string;
}

/** Those of the page that loads a timeline from elsewhere. */
declare module 'virtual:remote-bundle' {
  export const script: string;
  export const style: string;
}
