/** The build of mammoth for browsers, one file, which has no types of its own. */
declare module 'mammoth/mammoth.browser.min.js' {
  interface Mammoth {
    readonly images: { imgElement: (convert: () => Promise<{ src: string }>) => unknown };
    convertToHtml: (
      input: { arrayBuffer: ArrayBuffer },
      options: { convertImage: unknown; styleMap: readonly string[] },
    ) => Promise<{ value: string }>;
  }
  const mammoth: Mammoth;
  export default mammoth;
}
