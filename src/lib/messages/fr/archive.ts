import type { ArchiveMessages, ReadSoFar } from '../types/archive.js';
import axis from './axis.js';
import dates from './dates.js';
import open from './open.js';
import phrases from './phrases.js';

const { number } = phrases;
const MB = 1_000_000;
const events = (count: number): string =>
  phrases.counted(count, { one: 'événement', many: 'd’événements', other: 'événements' });
const eventsRead = (count: number): string =>
  phrases.counted(count, { one: 'événement lu', many: 'd’événements lus', other: 'événements lus' });

/** A file of events in French. */
const archive: ArchiveMessages = {
  date: dates,
  axis,
  number,
  ...open,
  dense: {
    help: 'Gauche et droite parcourent les événements dans l’ordre du temps, haut et bas passent au groupe voisin, Entrée affiche l’événement, plus et moins changent l’échelle.',
    enter: 'afficher tout ce que dit le fichier de l’événement choisi',
    others: (count) => `+${number(count)}`,
    otherLanes: (count) =>
      phrases.counted(count, { one: 'autre groupe', many: 'd’autres groupes', other: 'autres groupes' }),
    column: (starts, within, span) => {
      const begin = `${events(starts)} ${phrases.plural(starts, { one: 'commence', other: 'commencent' })}`;
      const lasting = within - starts;
      return `${span} : ${begin}${lasting > 0 ? `, ${number(lasting)} en cours` : ''}`;
    },
    zoomHere: 'Appuyer pour voir de plus près',
    listHere: 'Appuyer pour les voir dans la liste',
    place: (title, date, lane, place, all) =>
      `${title}, ${date}, ${lane}, ${number(place)} sur ${number(all)}`,
    inView: (span, count, all) => `${span} : ${number(count)} sur ${events(all)}`,
    legend: {
      begins: 'commencent',
      inProgress: 'en cours',
      height: 'Plus une colonne est haute, plus il y a d’événements (échelle logarithmique)',
    },
  },
  title: 'Ouvrir un fichier d’événements',
  about:
    'Affiche un tableau de dix à un million d’événements sur un axe du temps. Le fichier est lu sur cet appareil, et rien n’en est envoyé nulle part.',
  needsScript:
    'Cette page lit les fichiers avec JavaScript, qui est désactivé ici. Sans lui, la ligne de commande lit les mêmes fichiers : sourceline check indique ce qui ne va pas, sourceline export les écrit sous une autre forme. Les colonnes possibles d’un fichier sont indiquées plus bas.',

  start: {
    drop: 'Déposer un fichier ici, ou',
    choose: 'Choisir un fichier',
    kinds: 'CSV, NDJSON, JSON ou Parquet, aussi compressés avec gzip',
    address: 'Adresse d’un fichier',
    addressHelp:
      'Son serveur doit permettre aux autres sites de le lire. Il apprend que le fichier a été demandé, et rien d’autre.',
    open: 'Ouvrir',
    noAddress: (found) => `« ${found} » n’est pas une adresse. Il en faut une qui commence par https://.`,
    dropHere: 'Relâcher pour ouvrir le fichier',
  },

  columns: {
    title: 'Les colonnes qu’un fichier peut avoir',
    intro:
      'La première ligne d’un CSV nomme ses colonnes ; en JSON et Parquet, ce sont les noms des champs. Un titre et une date sont nécessaires, le reste est facultatif. Les colonnes d’autres noms ne sont pas lues, mais indiquées.',
    name: 'Colonne',
    means: 'Ce qu’elle contient',
    of: {
      id: 'Un identifiant propre à l’événement ; sans lui, le numéro de sa ligne.',
      title: 'Ce qui s’est passé, en quelques mots.',
      start: 'Quand cela a commencé : 2020-09-08, 2020-09, 2020, ou avec une heure, 2020-09-08T22:25:42Z.',
      end: 'Quand cela a pris fin, pour ce qui a duré.',
      edtf: 'Au lieu de start et end : une date EDTF, qui peut aussi dire « vers », « avant » ou « l’un de ».',
      lane: 'À quoi il appartient : un pays, un thème. Chaque groupe a sa propre ligne sur l’axe.',
      importance: 'Un nombre entier ; le plus grand garde son étiquette quand la place manque.',
      source: 'Le document qui le dit.',
      paragraph: 'Où dans le document : le numéro du paragraphe.',
      quote: 'Ses mots exacts.',
      url: 'Où le lire, à partir de https://.',
      summary: 'Une ou deux phrases à son sujet.',
      keywords:
        'Personnes, thèmes et autres mots par lesquels le trouver ; ils sont cherchés, mais pas affichés.',
    },
  },

  reading: {
    title: (name) => `Lecture de ${name}`,
    progress,
    still: 'La lecture continue : voici les premiers événements du fichier.',
    cancel: 'Annuler',
    cancelled: 'La lecture a été annulée.',
    done: (count) => `${eventsRead(count)}.`,
    failed: 'Le fichier ne peut pas être affiché',
  },

  opened: {
    events,
    unsourced: (count, all) => `${number(count)} sur ${number(all)} sans source`,
    showUnsourced: 'N’afficher que ceux-ci',
    faults: (rows, values) => {
      const texts = [
        rows > 0 ? phrases.counted(rows, { one: 'ligne', many: 'de lignes', other: 'lignes' }) : '',
        values > 0
          ? `${phrases.counted(values, { one: 'valeur', many: 'de valeurs', other: 'valeurs' })} d’autres lignes`
          : '',
      ].filter((text) => text !== '');
      return `Illisible : ${phrases.and(texts)}`;
    },
    faultsShown: (shown, count) =>
      shown < count
        ? `Les ${number(shown)} premières sur ${number(count)} sont indiquées ; toutes peuvent être enregistrées.`
        : 'Où, ce qui s’y trouvait et ce qu’il en est advenu :',
    faultsFile: 'Tout enregistrer en CSV',
    leftOut: (names) => `Non lues : ${phrases.and(names)}`,
    close: 'Fermer le fichier',
  },

  find: {
    title: 'Rechercher et filtrer',
    search: 'Rechercher',
    filters: 'Filtres',
    lanes: 'Groupe',
    sources: 'Source',
    noSource: 'sans source',
    otherSources: 'autres sources',
    narrow: 'Partie du nom d’une source',
    listed: (shown, all) => `Les ${number(shown)} premières sur ${number(all)}`,
    clearAll: 'Tout effacer',
    searching: 'Recherche en cours',
    readingTexts: (percent) => `Lecture des textes, ${percent} %`,
    result: (shown, all) => `${number(shown)} sur ${events(all)}`,
    none: 'Aucun événement ne répond à tout cela.',
    previous: 'Résultat précédent',
    next: 'Résultat suivant',
    place: (place, count) => `${number(place)} sur ${number(count)}`,
  },

  jump: {
    label: 'Aller à un numéro ou une date',
    help: '12345 ou #2020 est un numéro ; 2020, sept. 2020 et 8/9/2020 (le jour d’abord) sont des dates.',
    go: 'Aller',
    event: (place, count) => `Événement ${number(place)} sur ${number(count)}.`,
    beyond: (count) => `Il y a ${events(count)} ici : donner un numéro de 1 à ${number(count)}.`,
    first: (date, place, count) =>
      `${date} : le premier événement à partir de là est le numéro ${number(place)} sur ${number(count)}.`,
    after: (date) => `${date} : tous les événements ici ont commencé avant ; voici le dernier.`,
  },

  list: {
    name: 'Événements dans l’ordre du temps',
    help: 'Les flèches vont d’un événement à l’autre, Page préc. et Page suiv. plus loin, Début et Fin aux extrémités ; Entrée ouvre les détails.',
    noSource: 'aucune source',
    position: (place, count) => `${number(place)} sur ${number(count)}`,
  },

  detail: {
    title: 'L’événement sélectionné',
    nothing:
      'Choisir un événement dans la liste ou sur l’axe : tout ce que le fichier en dit s’affichera ici.',
    importance: 'Importance',
    source: 'Source',
    paragraph: (paragraph) => `§ ${paragraph}`,
    unsourced: 'Aucune source n’est indiquée.',
    unchecked: 'La citation est telle que dans le fichier ; elle n’a pas été vérifiée dans une source.',
    link: 'Adresse',
    id: 'Identifiant',
    back: 'Retour à la liste',
  },
};
export default archive;

function progress({ rows, bytes, total }: ReadSoFar): string {
  const read = total === undefined ? megabytes(bytes) : `${decimal(bytes)} sur ${megabytes(total)}`;
  return `${eventsRead(rows)}, ${read}`;
}

function decimal(bytes: number): string {
  return bytes < 10 * MB ? (bytes / MB).toFixed(1).replace('.', ',') : number(Math.round(bytes / MB));
}

function megabytes(bytes: number): string {
  return `${decimal(bytes)} Mo`;
}
