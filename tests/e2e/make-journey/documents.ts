/* Three invented documents of a town that does not exist, as an author would have them: two saved pages and the minutes. */

interface DocumentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const GAZETTE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Weir bridge closed after crack is found | The Aldmere Gazette</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Weir bridge closed after crack is found","datePublished":"2025-02-20","publisher":{"@type":"Organization","name":"The Aldmere Gazette"},"author":{"@type":"Person","name":"Nora Visk"}}</script>
</head>
<body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<main><article>
<h1>Weir bridge closed after crack is found</h1>
<p>Divers found a crack in the second pillar of the Weir bridge on 11 February 2025. They had been sent down to look for a lost anchor, and came up with a photograph of something worse.</p>
<p>The bridge carries about 4,000 cars a day, and the only other crossing is twenty minutes up the river.</p>
<p>The county closed the bridge to lorries on 14 February 2025. Cars and buses were still let across, one lane at a time, under the eyes of two wardens.</p>
<p>A second measurement changed that. All traffic was stopped on Tuesday, when the crack was found to be four millimetres wider than a week before.</p>
<p>“We do not know yet how long this will take,” said Tomas Rehn, who is responsible for roads in the county. Nobody was hurt.</p>
<p>Shops on the north bank say that they have lost a third of their customers. The baker has begun to send bread over by boat.</p>
</article></main>
<footer>Write to the editors. All rights reserved.</footer>
</body>
</html>
`;

const RADIO = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Ferry takes first passengers at the weir</title>
<meta property="og:title" content="Ferry takes first passengers at the weir">
<meta property="og:site_name" content="Radio Lindow">
<meta property="article:published_time" content="2025-03-10T07:30:00+01:00">
</head>
<body>
<header><a href="/">Radio Lindow</a> <a href="/live">Listen live</a></header>
<main><article>
<h1>Ferry takes first passengers at the weir</h1>
<p>A ferry took its first passengers across the river below the weir on Saturday. It carries sixty people and no cars, and the crossing takes six minutes.</p>
<p>The boat was found in a yard on the coast and bought on 24 February 2025 for 310,000 crowns. Its last owner had used it for parties.</p>
<p>Not everybody is content. On 3 March, some 200 people walked over the frozen meadow to the town hall and asked for a temporary bridge of the army.</p>
<p>The mayor, Ida Solberg, told them that she had written to the ministry two days later than she should have. The ministry refused the request on 6 March 2025.</p>
<p>The ferry runs from six in the morning until ten at night. A ticket costs two crowns, and children travel free.</p>
</article></main>
<footer>Contact. Imprint.</footer>
</body>
</html>
`;

const MINUTES = `Minutes of the town council of Aldmere

Present were the mayor, Ida Solberg, and 14 of 17 members. The meeting began at 18:00.

The council approved the repair of the Weir bridge on 25 March 2025 by 12 votes to 2. The cost is put at 2.3 million crowns.

Mr Rehn reported for the county. The contract was signed with the firm Halden Works on 19 March 2025, under the condition that the council agrees.

Work is to begin with the second pillar. The scaffold was put up by divers on 21 March 2025, before a contract for it existed. Mrs Okafor asked that this be noted.

There were no further questions. The next meeting was called for 15 April 2025.
`;

const file = (name: string, mimeType: string, text: string): DocumentFile => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

export const DOCUMENTS: readonly DocumentFile[] = [
  file('weir-bridge.html', 'text/html', GAZETTE),
  file('ferry.html', 'text/html', RADIO),
  file('minutes.txt', 'text/plain', MINUTES),
];

/** An event that the documents give: the words it rests on, where they are, and when it was. */
export interface WantedEvent {
  /** From 0, in the order of `DOCUMENTS`. */
  readonly document: number;
  readonly paragraph: number;
  /** The sentence or the words that are selected. */
  readonly quote: string;
  readonly edtf: string;
  /** What the keyboard presses to come there from the event before, whose words the caret stands behind. */
  readonly keys: readonly string[];
  /** What the author writes for a title; absent where the suggested one is taken. */
  readonly title?: string;
}

export const TITLE = 'The Weir bridge';

export const EVENTS: readonly WantedEvent[] = [
  {
    document: 0,
    paragraph: 1,
    quote: 'Divers found a crack in the second pillar of the Weir bridge on 11 February 2025.',
    edtf: '2025-02-11',
    keys: [],
  },
  {
    document: 0,
    paragraph: 3,
    quote:
      'The county closed the bridge to lorries on 14 February 2025. Cars and buses were still let across, one lane at a time, under the eyes of two wardens.',
    edtf: '2025-02-14',
    keys: ['Alt+ArrowDown', 'Alt+ArrowDown', 'Shift+End'],
  },
  {
    document: 0,
    paragraph: 4,
    quote:
      'All traffic was stopped on Tuesday, when the crack was found to be four millimetres wider than a week before.',
    edtf: '2025-02-18',
    keys: ['Control+ArrowRight'],
  },
  {
    document: 1,
    paragraph: 1,
    quote: 'A ferry took its first passengers across the river below the weir on Saturday.',
    edtf: '2025-03-08',
    keys: ['Alt+ArrowDown', 'Alt+ArrowDown'],
  },
  {
    document: 1,
    paragraph: 2,
    quote: 'The boat was found in a yard on the coast and bought on 24 February 2025 for 310,000 crowns.',
    edtf: '2025-02-24',
    keys: ['ArrowDown'],
    title: 'Ferry bought',
  },
  {
    document: 1,
    paragraph: 3,
    quote:
      'On 3 March, some 200 people walked over the frozen meadow to the town hall and asked for a temporary bridge of the army.',
    edtf: '2025-03-03',
    keys: ['ArrowDown', 'Control+ArrowRight'],
    title: 'March for a temporary bridge',
  },
  {
    document: 1,
    paragraph: 4,
    quote: 'The ministry refused the request on 6 March 2025.',
    edtf: '2025-03-06',
    keys: ['Control+ArrowRight'],
  },
  {
    document: 2,
    paragraph: 2,
    quote: 'The council approved the repair of the Weir bridge on 25 March 2025 by 12 votes to 2.',
    edtf: '2025-03-25',
    keys: ['Alt+ArrowDown', 'Alt+ArrowDown'],
  },
  {
    document: 2,
    paragraph: 3,
    quote:
      'The contract was signed with the firm Halden Works on 19 March 2025, under the condition that the council agrees.',
    edtf: '2025-03-19',
    keys: ['ArrowDown', 'Control+ArrowRight'],
  },
  {
    document: 2,
    paragraph: 4,
    quote:
      'The scaffold was put up by divers on 21 March 2025, before a contract for it existed. Mrs Okafor asked that this be noted.',
    edtf: '2025-03-21',
    keys: ['Control+ArrowRight', 'Shift+End'],
    title: 'Scaffold put up',
  },
];

/** One more, of a timeline that is there. */
export const FURTHER: WantedEvent = {
  document: 2,
  paragraph: 5,
  quote: 'The next meeting was called for 15 April 2025.',
  edtf: '2025-04-15',
  keys: ['Control+ArrowRight'],
  title: 'Next meeting',
};
