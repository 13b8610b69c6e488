/** Where the bundle is that writes pages; made by scripts/build/publisher-bundle.js. */
declare module 'virtual:publisher' {
  export const address: string;
}
