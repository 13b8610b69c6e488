/** Script and styles of the embed page, as text; made by scripts/build/classic-bundle.js. */
declare module 'virtual:embed-bundle' {
  export const script: string;
  export const style: string;
}

/** Those of the page that loads a timeline from elsewhere. */
declare module 'virtual:remote-bundle' {
  export const script: string;
  export const style: string;
}
