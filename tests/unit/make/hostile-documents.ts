import { docx, paragraph, run } from '../cli/docx';
import { attack, hostilePages } from './hostile-pages';

/** A file as a browser is given it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const escapeXml = (text: string): string =>
  text.replace(/\p{Cc}/gu, '').replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Kinds of documents, each with an attack where its text is, and where it says what it is. */
const KINDS: readonly ((at: number) => readonly [extension: string, bytes: string | Buffer])[] = [
  (at) => ['html', hostilePages(at + 1)[at] ?? ''],
  (at) => [
    'mhtml',
    [
      'MIME-Version: 1.0',
      `Subject: ${attack(at)}`.replace(/[\r\n]/g, ' '),
      `Snapshot-Content-Location: javascript:alert(${at})`,
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      `Content-Location: https://elsewhere.example/${at}`,
      '',
      hostilePages(at + 1)[at] ?? '',
      '--b',
      'Content-Type: image/svg+xml',
      'Content-Location: https://elsewhere.example/x.svg',
      '',
      `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(${at})"/>`,
      '--b--',
      '',
    ].join('\r\n'),
  ],
  (at) => [
    'md',
    `---\ntitle: ${JSON.stringify(attack(at))}\npublisher: ${JSON.stringify(attack(at + 1))}\nurl: javascript:alert(1)\n---\n# ${attack(at)}\n\n${attack(at + 2)}\n\n[go on](javascript:alert(${at})) ![x](https://elsewhere.example/${at}.png) <https://elsewhere.example/>\n\nNumber ${at} was closed on 3 March 2025, ${attack(at)}.\n`,
  ],
  (at) => ['txt', `${attack(at)}\n\nNumber ${at} was closed on 3 March 2025.\n\n${attack(at + 3)}\n`],
  (at) => [
    'docx',
    docx(
      paragraph(run(escapeXml(attack(at))), 'Title') +
        paragraph(run(`Number ${at}: ${escapeXml(attack(at))}`)),
      `<dc:title>${escapeXml(attack(at))}</dc:title><dc:creator>${escapeXml(attack(at))}</dc:creator>`,
    ),
  ],
];

/** Returns documents of every kind that somebody made to run something where they are read. */
export function hostileDocuments(count: number): readonly GivenFile[] {
  return Array.from({ length: count }, (_, at) => {
    const [extension, bytes] = KINDS[at % KINDS.length]?.(at) ?? ['txt', ''];
    const name = at % 7 === 0 ? `"><img src=x onerror=alert(${at})>` : `hostile-${at}`;
    return { name: `${name}.${extension}`, mimeType: '', buffer: Buffer.from(bytes as string) };
  });
}
