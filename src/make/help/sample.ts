import type { Metadata } from '../../lib/documents/metadata.js';
import type { EditedBlock, EditedDocument } from '../../lib/editing/project.js';
import { composeText, type Hash } from '../../lib/editing/steps/documents.js';

/* Three texts about a harbour, invented to try the editor with. */

interface SampleText {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
  /** Lines of the page that are no part of the article, behind the paragraph with this number. */
  readonly leftOut?: { readonly after: number; readonly text: string; readonly reason: string };
}

const TEXTS: readonly SampleText[] = [
  {
    id: 'council-backs-new-quay',
    title: 'Council backs a new quay',
    publisher: 'The Brandmouth Courier',
    author: 'Mara Linden',
    published: '2025-03-12',
    paragraphs: [
      'The town council of Brandmouth voted 17 to 14 on Tuesday night to build a new quay, which ends three years of dispute.',
      '“This is the largest decision that this town has taken since 1953,” Mayor Ida Krol said after the vote.',
      'Last month the state’s environment agency withdrew its objection, after the port authority promised to dredge between October and February alone.',
      'The fishermen’s cooperative said on Wednesday morning that it would go to court. “Nobody asked us,” said its chair, Tom Aske.',
      'A petition against the plan with 6,200 signatures was handed in on 3 March.',
      'Work is to begin in the autumn. The port authority expects it to take two years.',
    ],
    leftOut: { after: 2, text: 'Read also: Ten harbours that are worth a weekend', reason: 'list of links' },
  },
  {
    id: 'fishermen-go-to-court',
    title: 'Fishermen go to court over the quay',
    publisher: 'Harbour Radio',
    author: 'Jon Feld',
    published: '2025-04-02',
    paragraphs: [
      'The fishermen’s cooperative of Brandmouth filed a suit against the new quay on 31 March 2025, its lawyer said.',
      'The cooperative argues that the council’s vote of 11 March rests on a study from 2019, which counted no herring.',
      'The port authority rejected this. A second study was finished in January, it said, and the council had it two weeks before the vote.',
      'A hearing is expected in early June.',
    ],
  },
  {
    id: 'court-stops-dredging',
    title: 'Court stops the dredging until a hearing',
    publisher: 'The Brandmouth Courier',
    author: 'Mara Linden',
    published: '2025-06-06',
    paragraphs: [
      'The administrative court stopped all preparatory dredging in Brandmouth on Thursday until the main hearing.',
      'The dredger Annika had left port on 2 June and was called back the same day, the port authority said.',
      'Mayor Krol called the order “a delay, not a defeat”. The council meets again on 17 June 2025.',
      'The cooperative’s chair, Tom Aske, said the ruling was the first time in years that anyone had listened.',
    ],
  },
];

/** Returns the documents of the sample, as if each was read from a saved page. */
export function sampleDocuments(sha256: Hash): readonly EditedDocument[] {
  return TEXTS.map((text) => {
    const said = saidBy(text);
    const blocks = text.paragraphs.flatMap((paragraph, index): EditedBlock[] => [
      { kind: 'paragraph', text: paragraph, isKept: true },
      ...(text.leftOut?.after === index + 1
        ? [
            {
              kind: 'paragraph' as const,
              text: text.leftOut.text,
              reason: text.leftOut.reason,
              isKept: false,
            },
          ]
        : []),
    ]);
    const { id } = text;
    return {
      id,
      text: composeText({ id, blocks, said }, sha256),
      blocks,
      said,
      isFrozen: false,
      earlier: [],
    };
  });
}

function saidBy({ title, publisher, author, published }: SampleText): Metadata {
  const from = 'meta';
  return {
    title: { values: [title], from },
    authors: { values: [author], from },
    publisher: { values: [publisher], from },
    published: { values: [published], from },
    language: { values: ['en'], from: 'html lang' },
  };
}
