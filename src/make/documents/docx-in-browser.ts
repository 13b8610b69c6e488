import mammoth from 'mammoth/mammoth.browser.min.js';

/** Returns the text of a DOCX as HTML, as the command line does. A picture has no text but the one that describes it. */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: new Uint8Array(bytes).buffer },
    { convertImage, styleMap: ["p[style-name='Title'] => h1:fresh"] },
  );
  return value;
}
