import type { MakeFound } from '../../types/make/found.js';

const found: MakeFound = {
  reasons: {
    advertisement: 'Werbung',
    subscription: 'Abonnement',
    comments: 'Kommentare',
    sharing: 'Teilen',
    navigation: 'Navigation',
    'related links': 'Verwandtes',
    consent: 'Einwilligung',
    'about the author': 'über die Person, die schreibt',
    tags: 'Schlagwörter',
    'tools of the page': 'Werkzeuge der Seite',
    'side column': 'Seitenspalte',
    'foot of the page': 'Fuß der Seite',
    form: 'Formular',
    dialog: 'Dialog',
    aside: 'Randtext',
    'hidden on the page': 'auf der Seite verborgen',
    'date or time': 'Datum oder Uhrzeit',
    'list of links': 'Liste von Links',
    byline: 'Autorenzeile',
    'note of the site': 'Hinweis der Website',
    links: 'Links',
    'outside the article': 'außerhalb des Artikels',
    'above the article': 'über dem Artikel',
    'below the article': 'unter dem Artikel',
    summary: 'Zusammenfassung',
    'repeats words of the text': 'wiederholt Worte des Textes',
    'form or button': 'Formular oder Schaltfläche',
    'no article': 'kein Artikel',
    'page number': 'Seitenzahl',
    'running head of # pages': 'Kopfzeile von # Seiten',
    'running foot of # pages': 'Fußzeile von # Seiten',
    'the same at the same place on # pages': 'dasselbe an derselben Stelle auf # Seiten',
    'numbers of lines': 'Zeilennummern',
    'marked in the file as no part of its text': 'in der Datei als nicht zum Text gehörig markiert',
    'in another direction than the text of its page': 'in anderer Richtung als der Text der Seite',
    'text of a figure': 'Text einer Abbildung',
  },
  places: {
    editor: 'hier eingegeben',
    'front matter': 'Kopf der Datei',
    byline: 'Autorenzeile',
    'first line': 'erste Zeile',
    'first heading': 'erste Überschrift',
    'headline of the page': 'Schlagzeile der Seite',
    'properties of the file': 'Eigenschaften der Datei',
    'record of the web archive': 'Eintrag des Webarchivs',
    'note of the browser that saved it': 'Vermerk des Browsers, der sie gespeichert hat',
    'note of the program that saved it': 'Vermerk des Programms, das sie gespeichert hat',
    'the address that was asked': 'die angefragte Adresse',
    'the address that answered': 'die antwortende Adresse',
  },
  issues: {
    typography: {
      what: 'Das Zitat hat andere Anführungszeichen, Striche oder Leerzeichen als das Dokument.',
      fix: 'Die Worte im Artikel neu auswählen.',
    },
    moved: {
      what: 'Das Zitat steht in einem anderen Absatz.',
      fix: 'Die Worte im Artikel neu auswählen.',
    },
    noParagraph: {
      what: 'Diesen Absatz hat das Dokument nicht.',
      fix: 'Die Worte im Artikel neu auswählen oder das Zitat entfernen.',
    },
    changed: {
      what: 'Das Zitat steht nicht im Dokument; die ähnlichste Stelle weicht ab.',
      fix: 'Die Stelle noch einmal lesen: sie zitieren, wenn sie das Ereignis noch trägt, oder das Zitat entfernen.',
    },
    missing: {
      what: 'Das Zitat steht nicht im Dokument, auch nichts Ähnliches.',
      fix: 'Die Worte in dem Dokument auswählen, das sie hat, oder das Zitat entfernen.',
    },
    copied: {
      what: 'Mit dem Zitat wurde etwas kopiert, das nicht zum Text gehört.',
      fix: 'Die Worte im Artikel neu auswählen.',
    },
    notEvidence: {
      what: 'Das Zitat stammt aus Schlagzeile, Vorspann oder Standardtext; das ist nie ein Beleg.',
      fix: 'Einen Absatz zitieren, der es sagt, oder das Zitat entfernen.',
    },
    cut: {
      what: 'Das Zitat beginnt oder endet mitten in einem Wort oder einer Zahl.',
      fix: 'Es ganz zitieren.',
    },
    repeated: {
      what: 'Das Zitat steht mehrmals in seinem Absatz; das erste wird genommen.',
      fix: 'Mehr davon zitieren.',
    },
    twice: { what: 'Das Ereignis zitiert dieselbe Stelle zweimal.', fix: 'Eine der beiden entfernen.' },
    dateContradicts: {
      what: 'Das Datum widerspricht seinen Worten.',
      fix: 'Das Datum wählen, das die Worte nennen, oder in der Begründung sagen, woher es bekannt ist.',
    },
    dateTooPrecise: {
      what: 'Das Datum ist genauer als seine Worte.',
      fix: 'Ein Datum wählen, das nicht genauer ist, oder in der Begründung sagen, woher der Rest kommt.',
    },
    dateUnheld: {
      what: 'Das Datum ließ sich mit diesen Worten nicht vergleichen.',
      fix: 'Selbst vergleichen. Es hilft anzugeben, wann das Dokument erschienen ist.',
    },
    dateCounted: {
      what: 'Das Datum ist von einem anderen aus gezählt, und nichts sagt das.',
      fix: 'Es im Formular noch einmal wählen.',
    },
    dateBound: {
      what: 'Die Worte nennen nur eine Grenze.',
      fix: 'Das Datum im Formular noch einmal wählen und sagen, woher es bekannt ist.',
    },
    dateElsewhere: {
      what: 'Die Worte des Datums stehen in keinem Absatz, den das Ereignis zitiert.',
      fix: 'Ein Zitat hinzufügen, das sie hat, oder ein anderes Datum wählen.',
    },
    dateCut: {
      what: 'Die Worte des Datums beginnen oder enden mitten in einem Wort oder einer Zahl.',
      fix: 'Das Datum im Formular noch einmal wählen.',
    },
    dateUnstated: {
      what: 'Kein Absatz, den das Ereignis zitiert, nennt dieses Datum.',
      fix: 'Ein Zitat hinzufügen, das es nennt, oder sagen, woher das Datum bekannt ist.',
    },
    dateWithoutWords: {
      what: '„Wörter, die das Datum nennen“ ist leer, obwohl das Datum im Zitat stehen soll.',
      fix: 'Die Wörter dort eintragen, wie das Zitat sie hat. Stehen sie in keinem Zitat: „Worauf das Datum beruht“ auf „es folgt aus anderem, was bekannt ist“ stellen.',
    },
    disputed: {
      what: 'Ein Dokument bestreitet das Ereignis, und nichts sagt, worin die Quellen sich unterscheiden.',
      fix: 'Im Formular in einem Satz sagen, worin sie sich unterscheiden, ohne Partei zu nehmen.',
    },
    saidOtherwise: {
      what: 'Die Dokumente geben dieselbe Äußerung mit anderen Worten wieder, und nichts sagt das.',
      fix: 'Im Formular in einem Satz sagen, worin sie sich unterscheiden, ohne Partei zu nehmen.',
    },
    oneSource: {
      what: 'Das Ereignis sagt, worin seine Quellen sich unterscheiden, zitiert aber nur ein Dokument.',
      fix: 'Ein Zitat des anderen hinzufügen oder den Unterschied herausnehmen.',
    },
    partPublished: {
      what: 'Nur ein Teil dieses Dokuments wird veröffentlicht.',
      fix: 'Nichts, wenn das so gewollt ist. Sonst beim Bereinigen den ganzen Text wählen.',
    },
    textChanged: {
      what: 'Der Text des Dokuments wurde geändert, nachdem er festgehalten war.',
      fix: 'Den Text zurücknehmen oder beim Bereinigen eine neue Fassung anlegen.',
    },
    tooLong: { what: 'Ein Text ist zu lang.', fix: 'Einen kürzeren schreiben.' },
  },
};
export default found;
