/** Styles of all components, for a shadow root and for the document; made by scripts/build/mount-bundle.js. */
declare module 'virtual:mount-styles' {
  export const styles: string;
  /** The `@font-face` rules. */
  export const faces: string;
}
