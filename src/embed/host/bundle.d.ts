/** The script that defines `<source-line>`, as text; made by scripts/build/host-bundle.js. */
declare module 'virtual:host-bundle' {
  export const script: string;
}
