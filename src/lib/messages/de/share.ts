import type { ShareMessages } from '../types/share.js';
import phrases from './phrases.js';

/** The Share dialog in German. */
const share: ShareMessages = {
  title: 'Teilen, einbetten, speichern',
  close: 'Schließen',
  tabs: {
    link: 'Link',
    embed: 'Einbetten',
    picture: 'Bild',
    document: 'Dokument',
    data: 'Daten',
    cite: 'Zitieren',
  },
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren ging nicht: Der Text ist markiert und lässt sich von Hand kopieren',
  save: 'Speichern',
  open: 'Öffnen',
  working: 'In Arbeit …',
  saved: (file) => `${file} gespeichert`,
  failed: (reason) => `Nicht erstellt: ${reason}`,
  boxes: (letters, place) =>
    `Für diese Zeichen gibt es keine Schrift, daher stehen Kästchen: ${letters} (${place}).`,
  preview: 'Vorschau',
  more: (kilobytes) => `… insgesamt ${phrases.number(kilobytes)} kB`,
  link: {
    timeline: { name: 'Diese Zeitleiste', about: 'Die Seite der ganzen Zeitleiste.' },
    event: {
      name: 'Das ausgewählte Ereignis',
      about: 'Eine eigene Seite mit seinen Zitaten und deren Fundstellen.',
    },
    card: 'Was eine Nachricht oder ein Beitrag zu diesem Link zeigt',
  },
  embed: {
    kind: 'Als',
    kinds: {
      element: {
        name: 'HTML, das seine Höhe hält',
        about: 'Ein Element und ein Skript von 3 kB. Ohne das Skript stehen dort ein Bild und ein Link.',
      },
      iframe: {
        name: 'HTML ohne Skript',
        about: 'Ein Rahmen in einer Sandbox, für Seiten, die keine Skripte erlauben.',
      },
      address: {
        name: 'Adresse für WordPress und andere',
        about:
          'Allein in eine Zeile einfügen: WordPress, Ghost und andere machen daraus die Einbettung (oEmbed).',
      },
      quarto: {
        name: 'Quarto oder R Markdown',
        about: 'Interaktiv in HTML; in PDF und Word das Bild, das Pandoc holt.',
      },
    },
    view: 'Zeigen',
    views: {
      story: 'ein Ereignis nach dem anderen',
      both: 'Achse und Liste',
      axis: 'nur die Achse',
      list: 'nur die Liste',
    },
    theme: 'Farben',
    themes: { auto: 'nach Systemeinstellung', light: 'hell', dark: 'dunkel' },
    withEvent: 'Mit dem ausgewählten Ereignis beginnen',
    previewWidth: 'Breite der Vorschau',
    pixels: (width) => `${width} px breit`,
  },
  figure: {
    part: 'Zeitraum',
    whole: 'alle Ereignisse',
    shown: 'was die Achse jetzt zeigt',
    width: 'Breite in Pixeln',
    widthAllowed: (least, most) =>
      `Breite: eine ganze Zahl von ${phrases.number(least)} bis ${phrases.number(most)}`,
    theme: 'Farben',
    light: 'hell',
    dark: 'dunkel',
    scale: 'Schärfe des PNG',
    alt: 'Die Abbildung, wie sie gespeichert wird',
  },
  citation: {
    name: 'Einfacher Text',
    about: 'Die Zeitleiste und worauf sie sich stützt, für eine Fußnote oder ein Quellenverzeichnis.',
  },
  offers: {
    svg: {
      name: 'SVG',
      about: 'In jeder Größe scharf; Text bleibt Text. Fürs Web und für Illustrator oder Inkscape.',
    },
    png: { name: 'PNG', about: 'Ein Bild für Word, Folien und Beiträge.' },
    pdf: {
      name: 'PDF',
      about: 'A4, mit Links, Zitate in nummerierten Anmerkungen. Für Druck und Berichte.',
    },
    html: {
      name: 'HTML, eine Datei',
      about: 'Interaktiv, alles enthalten, öffnet sich ohne Netz von der Festplatte.',
    },
    md: {
      name: 'Markdown',
      about: 'Für Pandoc und Quarto: die Abbildung, die Ereignisse und zu jedem eine Fußnote mit dem Beleg.',
    },
    json: { name: 'JSON', about: 'Die ganze Zeitleiste mit ihren Quellen, wie Sourceline sie liest.' },
    csv: {
      name: 'CSV',
      about: 'Eine Tabelle mit einer Zeile je Zitat, für Tabellenkalkulation und Statistik.',
    },
    annotations: {
      name: 'Web Annotations',
      about: 'JSON-LD nach dem Modell des W3C, eine Annotation je Zitat.',
    },
    ics: {
      name: 'iCalendar',
      about: 'Die Ereignisse, deren Tag genannt ist; die Datei sagt, wie viele sie auslässt.',
    },
    timelinejs: {
      name: 'TimelineJS',
      about: 'Eine Folie je Ereignis, mit den Zitaten und den Links zu ihrem Beleg.',
    },
    vis: {
      name: 'vis-timeline',
      about:
        'Einträge und Gruppen, ein Eintrag je Ereignis; die Zitate und die Links zu ihrem Beleg stehen im Tooltip.',
    },
    markwhen: {
      name: 'markwhen',
      about: 'Text, ein Abschnitt je Gruppe; unter jedem Ereignis die Zitate und die Links zu ihrem Beleg.',
    },
    csl: { name: 'CSL-JSON', about: 'Die Quellen für Zotero, Pandoc und andere Zitierprogramme.' },
    ris: { name: 'RIS', about: 'Die Quellen für EndNote, Mendeley und Bibliothekssysteme.' },
    bib: { name: 'BibTeX', about: 'Die Quellen für LaTeX.' },
  },
};
export default share;
