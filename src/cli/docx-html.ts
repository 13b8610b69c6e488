import mammoth from 'mammoth';

/** Returns the text of a DOCX as HTML. A picture has no text but the one that describes it. */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage, styleMap: ["p[style-name='Title'] => h1:fresh"] },
  );
  return value;
}
