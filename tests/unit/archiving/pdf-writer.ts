/** An object of a PDF as it is written, or the start of the dictionary of a stream and its bytes. */
type WrittenObject = string | readonly [dictionary: string, stream: string];

/** Writes a PDF of these objects, the first of which is number 1 and its catalogue. */
export function writePdf(objects: readonly WrittenObject[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(text.length);
    const body =
      typeof object === 'string'
        ? object
        : `${object[0]} /Length ${object[1].length} >>\nstream\n${object[1]}\nendstream`;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
