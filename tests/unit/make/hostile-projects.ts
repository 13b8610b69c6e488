import { deflateRawSync } from 'node:zlib';
import { zip } from '../cli/docx';
import { sha256 } from '../source/documents';
import type { GivenFile } from './hostile-documents';
import { attack } from './hostile-pages';

const QUOTE = 'closed the old quay on 3 March 2025';

/** One that no YAML and no line can hold is left out. */
const inLine = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

interface ProjectOptions {
  /** Ids and addresses that no project may have. */
  readonly isBroken?: boolean;
}

/** Returns the files of a project whose every text is an attack: for each number a document and an event. */
export function hostileProject(
  numbers: readonly number[],
  { isBroken = false }: ProjectOptions = {},
): Readonly<Record<string, string>> {
  const [first = 0] = numbers;
  const files: Record<string, string> = {};
  for (const at of numbers) {
    const text = inLine(attack(at));
    const body = `# Quay ${at}\n\nThe authority ${QUOTE}. ${text}\n\n${text}\n`;
    const fields = {
      id: `quay-${at}`,
      title: text,
      publisher: text,
      published: '2025-03-12',
      url: isBroken ? `javascript:alert(${at})` : `https://elsewhere.example/?${encodeURIComponent(text)}`,
      language: 'en',
      sha256: sha256(body),
    };
    const head = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    files[`sources/quay-${at}.md`] =
      `---\n${head.join('\n')}\nauthors:\n  - name: ${JSON.stringify(text)}\n---\n${body}`;
  }
  const all = inLine(attack(first));
  const definition = {
    id: 'hostile',
    title: all,
    description: all,
    language: 'en',
    lanes: [{ id: isBroken ? all : 'town', title: all }],
    sources: numbers.map((at) => `quay-${at}`),
    events: numbers.map((at) => {
      const text = inLine(attack(at));
      return {
        id: isBroken ? text : `closed-${at}`,
        title: text,
        summary: text,
        attribution: text,
        kind: 'event',
        lane: isBroken ? '__proto__' : 'town',
        actors: [text],
        tags: [text],
        date: { edtf: '2025-03-03', asWritten: ['3 March 2025'], basis: 'stated', reason: text },
        evidence: [{ source: `quay-${at}`, quote: QUOTE }],
      };
    }),
  };
  files['timeline.json'] = JSON.stringify(definition).replace(
    /^\{/,
    isBroken ? '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},' : '{',
  );
  return files;
}

const bytes = (text: string): Buffer => Buffer.from(text);

/** Returns files of projects: as JSON, as archives, and as a definition alone; every third is broken as well. */
export function hostileProjectFiles(count: number): readonly GivenFile[] {
  return Array.from({ length: count }, (_, at) => {
    const files = hostileProject([at], { isBroken: at % 3 === 2 });
    if (at % 4 === 3)
      return { name: `${at}.json`, mimeType: '', buffer: bytes(files['timeline.json'] ?? '') };
    if (at % 2 === 1) return { name: `${at}.zip`, mimeType: '', buffer: zip(files) };
    const text = JSON.stringify({ form: 'sourceline-project', version: 1, files, bytes: {} });
    const polluted = text.replace('"files":{', '"__proto__":{"polluted":1},"files":{"__proto__":"x",');
    return { name: `${at}.json`, mimeType: '', buffer: bytes(at % 8 === 0 ? polluted : text) };
  });
}

/** Returns archives that lead out of their folder, or unpack to more than there is room for. */
export function hostileArchives(): readonly GivenFile[] {
  const paths = [
    '../timeline.json',
    '/etc/timeline.json',
    'C:\\timeline.json',
    'sources/../../a.md',
    'a\\..\\b.json',
  ];
  const outside = paths.map((path) => zip({ 'timeline.json': '{}', [path]: '{}' }));
  const size = 200 * 1024 * 1024;
  // Its head says that it has ten bytes.
  const liar = zip({ 'timeline.json': '0123456789' });
  const packed = deflateRawSync(Buffer.alloc(size));
  const at = liar.indexOf('504b0102', 'hex');
  const [local, rest] = [liar.subarray(0, 43), Buffer.from(liar.subarray(at))];
  const head = Buffer.from(local);
  head.writeUInt32LE(packed.length, 18);
  rest.writeUInt32LE(packed.length, 20);
  rest.writeUInt32LE(head.length + packed.length, rest.indexOf('504b0506', 'hex') + 16);
  // Its head says that it has all of them.
  const large = Buffer.from(zip({ 'timeline.json': 'x' }));
  large.writeUInt32LE(0x7fffffff, large.indexOf('504b0102', 'hex') + 24);
  const buffers = [...outside, Buffer.concat([head, packed, rest]), large];
  return buffers.map((buffer, index) => ({ name: `archive-${index}.zip`, mimeType: '', buffer }));
}
