import { PdfMaker } from '../../unit/archiving/pdf-maker';
import { docx, paragraph, run } from '../../unit/cli/docx';

/* An invented story of a harbour, in three documents as people save them. */

const ARTICLE = [
  'The town council of Skarrvik voted 11 to 8 on 4 March 2024 to fill in the old basin of the harbour.',
  'The plan was first shown to the public on 17 October 2022. Mayor Elin Roth called it “the only way to keep the ferry”.',
  'A petition with 2,150 names was handed in on 1 March 2024, three days before the vote.',
  'Work on the new quay began on 2 September 2024, the port office said.',
];
const REPORT = [
  'The surveyor measured the depth of the old basin on 9 May 2023 and found less than two metres of water.',
  'On 12 January 2024 the surveyor warned the port office in a letter that the eastern wall was cracked.',
  'The eastern wall gave way on 21 November 2024. Nobody was hurt.',
];
const MINUTES = [
  'The board met on 25 November 2024 and stopped the works.',
  'Fishermen signed an agreement with the port office on 14 February 2025.',
  'The works were taken up again on 3 March 2025.',
];

/** A page as a browser saves it, with what is round its article. */
function savedPage(): string {
  const paragraphs = ARTICLE.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council fills in the basin - Skarrvik Post</title>
<meta property="og:site_name" content="Skarrvik Post"><meta property="article:published_time" content="2024-09-03T07:00:00+02:00">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Council fills in the basin</h1>${paragraphs}</article>
<aside><h2>More on this</h2><ul><li><a href="/a">Ferry is late again</a></li></ul></aside>
<footer>© Skarrvik Post</footer></body></html>`;
}

async function report(): Promise<Uint8Array> {
  const pdf = await PdfMaker.start();
  pdf.line('Report on the eastern wall', 60, 80, 22);
  pdf.paragraphs(REPORT, { x: 60, y: 120, width: 420, gap: 8 });
  pdf.file.setTitle('Report on the eastern wall');
  pdf.file.setLanguage('en');
  return pdf.bytes();
}

function minutes(): Buffer {
  const body = [
    paragraph(run('Minutes of the harbour board'), 'Title'),
    ...MINUTES.map((text) => paragraph(run(text))),
  ];
  return docx(body.join(''), '<dc:language>en</dc:language>');
}

/** Returns the files by their names. */
export async function savedDocuments(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  return { 'basin.html': savedPage(), 'wall.pdf': await report(), 'minutes.docx': minutes() };
}

/** Ten events as a person writes them: what happened, when, and the words copied from the page. */
export const EVENTS = [
  ['The plan is shown', '17 October 2022', 'The plan was first shown to the public on 17 October 2022.'],
  ['The basin is measured', '9 May 2023', 'The surveyor measured the depth of the old basin on 9 May 2023'],
  [
    'The surveyor warns',
    '12 January 2024',
    'On 12 January 2024 the surveyor warned the port office in a letter',
  ],
  ['A petition', '1 March 2024', 'A petition with 2,150 names was handed in on 1 March 2024'],
  [
    'The council votes',
    '4 March 2024',
    'voted 11 to 8 on 4 March 2024 to fill in the old basin of the harbour',
  ],
  ['Work begins', '2 September 2024', 'Work on the new quay began on 2 September 2024'],
  [
    'The wall gives way',
    '21 November 2024',
    'The eastern wall gave way on 21 November 2024. Nobody was hurt.',
  ],
  ['The works stop', '25 November 2024', 'The board met on 25 November 2024 and stopped the works.'],
  [
    'An agreement',
    '14 February 2025',
    'Fishermen signed an agreement with the port office on 14 February 2025.',
  ],
  ['The works go on', '3 March 2025', 'The works were taken up again on 3 March 2025.'],
] as const;
