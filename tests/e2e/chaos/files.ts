interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const PLACES = ['Quay', 'Lock', 'Mole', 'Pier'] as const;

/** Returns a document of a few paragraphs. The same kind and number give the same one. */
export function fileOf(kind: 'md' | 'html' | 'txt' | 'broken', number: number): GivenFile {
  const place = PLACES[number % PLACES.length] ?? 'Quay';
  const paragraphs = [
    `The ${place} was closed on ${number + 3} March 2025, the harbour office said in a statement.`,
    `A week later Ida Krol of the agency measured the water of the ${place} and found it clean enough for bathing.`,
    `“We will open it again in early April,” she said. <script>alert(${number})</script>`,
    `The ${place} had last been repaired in 1998.`,
  ];
  const named = (ending: string, mimeType: string, text: string): GivenFile => ({
    name: `${place.toLowerCase()}.${ending}`,
    mimeType,
    buffer: Buffer.from(text),
  });
  if (kind === 'broken') return named('pdf', 'application/pdf', `%PDF-1.7 ${place}`);
  if (kind === 'txt') return named('txt', 'text/plain', paragraphs.join('\n\n'));
  if (kind === 'html') {
    const body = paragraphs.map((each) => `<p>${each.replace(/</g, '&lt;')}</p>`).join('\n');
    const page = `<!doctype html><html lang="en"><head><title>${place} closed</title><meta name="author" content="R. Vos">`;
    return named(
      'html',
      'text/html',
      `${page}</head><body><article><h1>${place} closed</h1>${body}</article></body></html>`,
    );
  }
  const front = `---\nid: ${place.toLowerCase()}\ntitle: ${place} of the town\npublisher: Harbour Radio\npublished: 2025-03-1${number}\nlanguage: en\n---\n`;
  return named('md', 'text/markdown', `${front}${paragraphs.join('\n\n')}\n`);
}
