import type { ReadTime, TimeSpan } from '../span.js';
import type { LazyMessages } from '../types/lazy.js';
import axis from './axis.js';
import dates from './dates.js';
import find from './find.js';
import keys from './keys.js';
import phrases from './phrases.js';
import reach from './reach.js';
import reading from './reading.js';

const { events } = find;
const paragraphs = (count: number): string =>
  phrases.counted(count, { one: 'paragraphe', many: 'de paragraphes', other: 'paragraphes' });

/** What a page loads when a reader first asks for it, in French. */
const lazy: LazyMessages = {
  keys,
  missing: {
    text: 'Une partie de cette page n’a pas pu être chargée. Il n’y a peut-être pas de connexion.',
    again: 'Réessayer',
  },
  find,
  evidence: {
    title: 'Preuves',
    articles: (count) => phrases.counted(count, { one: 'article', many: 'd’articles', other: 'articles' }),
    basis: {
      stated: 'Un passage cité donne cette date.',
      relative: 'Un passage cité compte cette date à partir d’une autre ; elle a été calculée.',
      inferred: 'Aucun passage cité n’écrit cette date ; elle a été déduite de ce que disent les articles.',
    },
    verbatim: (paragraph) => `mot pour mot au § ${paragraph} du texte archivé`,
    hash: 'Texte archivé, SHA-256',
    cite: 'Copier comme',
    styles: { quote: 'Citation avec lien', footnote: 'Note', apa: 'Style APA', chicago: 'Style Chicago' },
    copied: (what) => `Copié : ${what}`,
    copyFailed: 'Copie impossible : le texte est sélectionné, il reste à le copier à la main',
    compare: 'Sources comparées',
    saying: 'Les deux citent les mêmes paroles',
    reports: 'Chacune le rapporte dans ses propres termes',
    noPassage: 'Aucun autre passage de cet article n’est cité.',
    legendDiffers: 'cité différemment par les deux',
    legendNamed: 'nommé dans la phrase sur les divergences, et dans un seul article',
    unmarked: 'Rien n’est marqué : aucune citation ne diffère, et aucune divergence n’est relevée mot à mot.',
  },
  coverage: {
    title: 'Utilisation des sources',
    about:
      'Chaque article paragraphe par paragraphe, avec les événements qui le citent et les paragraphes qu’aucun ne cite.',
    count: (carrying, all) =>
      `${phrases.number(carrying)} sur ${paragraphs(all)} ${phrases.plural(carrying, { one: 'atteste', other: 'attestent' })} des événements`,
    bare: 'Sans événement :',
    noneBare: 'Aucun paragraphe n’est sans événement.',
    noEvent: 'Aucun événement',
  },
  overview: {
    title: 'Vue d’ensemble',
    start: 'Début de la période affichée',
    window: 'Période affichée',
    end: 'Fin de la période affichée',
    time: timeInWords,
    span: spanInWords,
    shown: (span, shown, all) => `${span}, ${phrases.number(shown)} sur ${events(all)}`,
    chosen: (title, date, place, all) =>
      `${title}, ${date}, ${phrases.number(place)} sur ${phrases.number(all)}`,

    goTo: 'Aller à une date',
    date: 'Date',
    forms: 'Par exemple 8 sept. 2020, 8/9/2020 (le jour d’abord), sept. 2020, automne 2020, Q3 2020 ou 2020',
    go: 'Aller',
    sentences: (sentences) => sentences.join(' '),
    close: 'Fermer',
    unread: {
      empty: () => 'Pas encore de date.',
      word: (found) => `« ${found} » ne se lit pas comme une partie de date.`,
      year: (found) => `« ${found} » n’indique pas d’année ; une année a quatre chiffres.`,
      calendar: (found) => `« ${found} » n’est pas dans le calendrier.`,
      zero: (found) => `« ${found} » : il n’y a pas d’année 0, 1 av. J.-C. précède 1 apr. J.-C.`,
      thousands: (found) => `« ${found} » a un séparateur de milliers ; une année n’en a pas.`,
      sign: (found) =>
        `« ${found} » a un signe : une année d’avant 1 apr. J.-C. s’écrit avec « av. J.-C. » ou en EDTF, où -0499 est 500 av. J.-C.`,
      form: (found) => `« ${found} » ne se lit pas comme une date.`,
    },
    readAs: {
      'day-first': (date) => `Lu comme ${date}, le jour d’abord.`,
      'month-first': (date) => `Lu comme ${date}, le mois d’abord.`,
    },
    found: (date, found) => `${date} : ${found === 0 ? 'aucun événement' : events(found)}.`,
    reaching: (reaching, isBesideOthers) =>
      phrases.plural(reaching, {
        one: `${phrases.number(reaching)}${isBesideOthers ? ' autre' : ''} touche cette période ou peut en faire partie.`,
        other: `${phrases.number(reaching)}${isBesideOthers ? ' autres' : ''} touchent cette période ou peuvent en faire partie.`,
      }),
    nearest: (title, date) => `Le plus proche : ${title}, ${date}`,
  },
  reach,
  reading,
  table: {
    caption: (shown, all) =>
      shown === all
        ? phrases.plural(all, { one: 'Un seul événement', other: `Les ${events(all)}` })
        : `${phrases.number(shown)} sur ${events(all)}`,
    hint: 'Le bouton d’une colonne trie selon elle ; un second appui inverse l’ordre.',
    columns: {
      date: 'Date',
      title: 'Événement',
      kind: 'Nature',
      by: 'Dit ou rapporté par',
      lane: 'Groupe',
      actors: 'Acteurs',
      sources: 'Citations',
      basis: 'La date est',
    },
    kinds: { event: 'fait', statement: 'déclaration' },
    bases: { stated: 'indiquée', relative: 'calculée', inferred: 'déduite' },
    copy: 'Copier le tableau',
    copied: (rows) =>
      phrases.counted(rows, { one: 'ligne copiée', many: 'de lignes copiées', other: 'lignes copiées' }),
  },
};
export default lazy;

function timeInWords({ year, month, day, clock }: ReadTime, unit: TimeSpan['unit']): string {
  if (unit === 'year') return dates.year(year);
  if (unit === 'month') return dates.month(month, year);
  const date = dates.day(day, month, year);
  return unit === 'day' ? date : `${date} à ${axis.clock(...clock)}`;
}

/** What both ends share is said once, at the end: « du 2 au 10 septembre 2020 ». */
function spanInWords({ unit, first, last }: TimeSpan): string {
  const [from, to] = [timeInWords(first, unit), timeInWords(last, unit)];
  if (from === to) return to;
  if (first.year !== last.year || unit === 'year') return dates.lasted(from, to);
  if (unit === 'month') return dates.lasted(axis.month(first.month), to);
  if (unit === 'day') return dates.lasted(...dates.range(first, last));
  if (first.month !== last.month || first.day !== last.day) return `${from} – ${to}`;
  return `${from} – ${axis.clock(...last.clock)}`;
}
