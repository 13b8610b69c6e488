import type { ShareMessages } from '../types/share.js';

/** The Share dialog in English. */
const share: ShareMessages = {
  title: 'Share, embed, save',
  close: 'Close',
  tabs: {
    link: 'Link',
    embed: 'Embed',
    picture: 'Picture',
    document: 'Document',
    data: 'Data',
    cite: 'Cite',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy: the text is selected, copy it by hand',
  save: 'Save',
  open: 'Open',
  working: 'Working …',
  saved: (file) => `Saved ${file}`,
  failed: (reason) => `Not made: ${reason}`,
  boxes: (letters, place) => `No font has these letters, so boxes are drawn: ${letters} (${place}).`,
  preview: 'Preview',
  more: (kilobytes) => `… ${kilobytes} kB in all`,
  link: {
    timeline: { name: 'This timeline', about: 'The page of the whole timeline.' },
    event: { name: 'The selected event', about: 'A page of its own, with its quotes and their places.' },
    card: 'What a message or a post shows for the link',
  },
  embed: {
    kind: 'As',
    kinds: {
      element: {
        name: 'HTML that keeps its height',
        about: 'An element and a script of 3 kB. Without the script, a picture and a link take its place.',
      },
      iframe: {
        name: 'HTML without a script',
        about: 'A frame in a sandbox, for pages that allow no scripts.',
      },
      address: {
        name: 'Address for WordPress and others',
        about: 'Paste it on a line of its own: WordPress, Ghost and others make the embed of it (oEmbed).',
      },
      quarto: {
        name: 'Quarto or R Markdown',
        about: 'Interactive in HTML; in PDF and Word the picture, which Pandoc fetches.',
      },
    },
    view: 'Show',
    views: { story: 'one event at a time', both: 'axis and list', axis: 'axis only', list: 'list only' },
    theme: 'Colours',
    themes: { auto: 'as the reader’s system', light: 'light', dark: 'dark' },
    withEvent: 'Begin with the selected event',
    previewWidth: 'Width of the preview',
    pixels: (width) => `${width} px wide`,
  },
  figure: {
    part: 'Time',
    whole: 'all events',
    shown: 'what the axis shows now',
    width: 'Width in pixels',
    widthAllowed: (least, most) => `Width: a whole number from ${least} to ${most}`,
    theme: 'Colours',
    light: 'light',
    dark: 'dark',
    scale: 'Sharpness of PNG',
    alt: 'The figure as it will be saved',
  },
  citation: {
    name: 'Plain text',
    about: 'The timeline and what it rests on, for a footnote or a list of sources.',
  },
  offers: {
    svg: {
      name: 'SVG',
      about: 'Sharp at any size; text stays text. For the web and for Illustrator or Inkscape.',
    },
    png: { name: 'PNG', about: 'A picture for Word, slides and posts.' },
    pdf: { name: 'PDF', about: 'A4, links live, quotes in numbered notes. For print and for reports.' },
    html: {
      name: 'HTML, one file',
      about: 'Interactive, everything inside, opens from a disk without a network.',
    },
    md: {
      name: 'Markdown',
      about: 'For Pandoc and Quarto: the figure, the events, a footnote with the proof of each.',
    },
    json: { name: 'JSON', about: 'The whole timeline with its sources, as Sourceline reads it.' },
    csv: { name: 'CSV', about: 'A table with one row for each quote, for spreadsheets and statistics.' },
    annotations: {
      name: 'Web Annotations',
      about: 'JSON-LD of the W3C model, one annotation for each quote.',
    },
    ics: {
      name: 'iCalendar',
      about: 'The events whose day is stated; the file says how many it leaves out.',
    },
    timelinejs: {
      name: 'TimelineJS',
      about: 'A slide for each event, with its quotes and the links to their proof.',
    },
    vis: {
      name: 'vis-timeline',
      about:
        'Items and groups, an item for each event; its tooltip has the quotes and the links to their proof.',
    },
    markwhen: {
      name: 'markwhen',
      about: 'Text, a section for each lane; below each event its quotes and the links to their proof.',
    },
    csl: { name: 'CSL-JSON', about: 'The sources for Zotero, Pandoc and other citation tools.' },
    ris: { name: 'RIS', about: 'The sources for EndNote, Mendeley and library systems.' },
    bib: { name: 'BibTeX', about: 'The sources for LaTeX.' },
  },
};
export default share;
