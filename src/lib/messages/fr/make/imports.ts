import type { MakeImports } from '../../types/make/imports.js';

const { format } = new Intl.NumberFormat('fr');
const some = (count: number, one: string, many: string): string =>
  `${format(count)} ${count < 2 ? one : many}`;
const drafts = (count: number): string => some(count, 'brouillon', 'brouillons');
const rows = (count: number): string => some(count, 'ligne', 'lignes');
const events = (count: number): string => some(count, 'événement', 'événements');

const imports: MakeImports = {
  title: 'Importer une chronologie ou un tableau',
  close: 'Fermer',
  cancel: 'Annuler',
  back: 'Retour',
  again: 'Choisir un autre fichier',
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Copie impossible : le texte est sélectionné, il reste à le copier à la main',
  waiting: (count) => `${some(count, 'autre fichier attend', 'autres fichiers attendent')}.`,
  choose: {
    help: 'Ses événements deviennent des brouillons : il faut ensuite à chacun son passage dans un document. Le fichier est lu dans ce navigateur et n’est envoyé nulle part.',
    button: 'Choisir un fichier…',
    kinds:
      'Tableaux (CSV, TSV, XLSX, JSON), TimelineJS, vis-timeline, Hypothesis, iCalendar, markwhen, Wikidata, SIMILE et GEDCOM.',
  },
  unsure: {
    ask: (name, kind) => `${name} se lit de deux façons : comme ${kind}, ou comme un document à citer.`,
    events: 'Importer ses événements',
    document: 'L’ajouter comme document',
  },
  reading: {
    title: (name) => `Lecture de ${name}`,
    progress: (percent) => (percent === undefined ? 'Lecture…' : `Lecture… ${percent} %`),
    comparing: 'Comparaison avec la chronologie…',
    cancelled: 'L’import a été annulé. Rien n’a changé.',
  },
  readOnly: 'Un autre onglet modifie ce projet. Rien n’a été changé ; choisissez d’abord « Modifier ici ».',
  failed: (name) => `${name} n’a pas été lu.`,
  formats: {
    timelinejs: 'une chronologie TimelineJS',
    table: 'un tableau',
    hypothesis: 'des annotations Hypothesis',
    vis: 'des éléments vis-timeline',
    icalendar: 'un calendrier',
    markwhen: 'une chronologie markwhen',
    wikidata: 'des résultats de Wikidata',
    simile: 'une chronologie SIMILE',
    gedcom: 'un arbre généalogique (GEDCOM)',
  },
  file: (name, kind, count) =>
    count === undefined ? `${name} : ${kind}` : `${name} : ${kind}, ${rows(count)}`,
  sheet: 'Feuille',
  mapping: {
    title: 'Ce qu’est chaque colonne',
    help: 'Deviné d’après les noms et les valeurs. Ce qui n’a pas de place dans un événement reste avec son brouillon.',
    column: 'Colonne',
    use: 'Ce que c’est',
    values: 'Premières valeurs',
    useOf: (column) => `Ce qu’est la colonne ${column}`,
    empty: 'vide',
    uses: {
      id: 'Identifiant',
      title: 'Titre',
      start: 'Début',
      end: 'Fin',
      date: 'Date',
      lane: 'Couloir',
      summary: 'Résumé',
      actors: 'Acteurs',
      tags: 'Mots-clés',
      importance: 'Importance',
      attribution: 'Qui le dit',
      source: 'Source',
      url: 'Adresse d’une source',
      quote: 'Citation',
      published: 'Date de la source',
      ignore: 'Rien de tout cela',
    },
    remembered: 'Ce sont les réponses données pour un tableau aux mêmes colonnes.',
    guessAgain: 'Deviner de nouveau',
    needsTitle: 'Il reste à dire quelle colonne est le titre.',
    needsDate: 'Aucune colonne n’est une date : tous les brouillons en manqueront.',
    order: (column, found) => `${column} : quel jour est ${found} ?`,
    dmy: (date) => `${date} (le jour d’abord)`,
    mdy: (date) => `${date} (le mois d’abord)`,
    needsOrder: 'Il reste à dire lequel des deux jours est le bon.',
    next: 'Voir ce que cela donne',
  },
  report: {
    title: 'Avant d’écrire quoi que ce soit',
    counts: {
      added: (count) => some(count, 'nouveau', 'nouveaux'),
      updated: (count) => `${format(count)} mis à jour`,
      unchanged: (count) => some(count, 'inchangé', 'inchangés'),
      conflicts: (count) => `${some(count, 'changé', 'changés')} ici et dans le fichier`,
      ignored: (count) => `${rows(count)} ${count < 2 ? 'écartée' : 'écartées'}`,
    },
    unsourced: (count) => `${events(count)} ${count < 2 ? 'ne nomme' : 'ne nomment'} aucune source.`,
    sourced: (count) => `${events(count)} ${count < 2 ? 'nomme' : 'nomment'} une source à consulter.`,
    problems: {
      date: (count) =>
        `${some(count, 'date illisible', 'dates illisibles')} ; ${count < 2 ? 'ce brouillon n’en a pas' : 'ces brouillons n’en ont pas'}`,
      'doubtful-date': (count) => some(count, 'date douteuse', 'dates douteuses'),
      'no-title': (count) => `${rows(count)} sans titre, ${count < 2 ? 'écartée' : 'écartées'}`,
      'left-out': (count) => `${rows(count)} sans événement, ${count < 2 ? 'écartée' : 'écartées'}`,
      value: (count) => some(count, 'valeur illisible telle quelle', 'valeurs illisibles telles quelles'),
      damaged: () => 'Le fichier est abîmé',
    },
    shown: (shown, count) => `Les ${format(shown)} premières sur ${format(count)}`,
    row: 'Ligne',
    column: 'Colonne',
    text: 'Trouvé',
    what: 'Ce qui ne va pas',
    wholeFile: 'fichier',
    unplaced: 'Sans place dans un événement, gardé avec les brouillons :',
    unplacedOf: (field, count) => `${field} (${rows(count)})`,
    missing: (count) =>
      `${events(count)} d’un import précédent ${count < 2 ? 'n’est plus' : 'ne sont plus'} dans le fichier et ${count < 2 ? 'reste' : 'restent'} ici.`,
    notes: 'Comment le fichier a été lu',
    many: (count) =>
      `${format(count)} brouillons, c’est plus que l’éditeur n’en porte : 5 000 à la fois. Retirer des lignes, ou montrer le fichier sur la page « Ouvrir un fichier », qui en porte des millions.`,
  },
  conflicts: {
    title: 'Changé ici et dans le fichier',
    help: 'Ce qui est écrit ici reste, sauf si la valeur du fichier est prise.',
    mine: 'Ici',
    theirs: 'Dans le fichier',
    allMine: 'Garder tout ce qui est ici',
    allTheirs: 'Prendre tout du fichier',
    fields: {
      title: 'Titre',
      summary: 'Résumé',
      date: 'Date',
      lane: 'Couloir',
      actors: 'Acteurs',
      tags: 'Mots-clés',
      importance: 'Importance',
      kind: 'Nature',
      attribution: 'Qui le dit',
    },
    none: 'rien',
    more: (count, isTaken) =>
      isTaken
        ? `${some(count, 'autre est prise dans le fichier', 'autres sont prises dans le fichier')}.`
        : `${some(count, 'autre reste comme ici', 'autres restent comme ici')}.`,
    kept: 'Votre version reste. Le même fichier ne posera plus la question.',
  },
  add: (added, updated) =>
    [
      ...(added > 0 ? [`Ajouter ${drafts(added)}`] : []),
      ...(updated > 0 ? [`${added > 0 ? 'mettre' : 'Mettre'} à jour ${events(updated)}`] : []),
    ].join(', '),
  nothingNew: 'La chronologie contient déjà tout cela.',
  done: {
    added: (added, updated) =>
      added === 0
        ? `${events(updated)} mis à jour.`
        : `${drafts(added)} ${added < 2 ? 'ajouté' : 'ajoutés'}${updated > 0 ? `, ${events(updated)} mis à jour` : ''}. ${added < 2 ? 'Il est creux sur l’axe tant qu’il lui' : 'Ils sont creux sur l’axe tant qu’il leur'} manque une citation.`,
    undo: '« Annuler » reprend tout en une étape.',
    nextFile: (name) => `Importer le fichier suivant : ${name}`,
    next: 'La suite',
    find: 'Chercher leurs passages',
  },
  fromFile: {
    title: 'D’après le fichier',
    place: (file, row) => `${file}, ligne ${format(row)}`,
    sources: 'Sources qu’il nomme',
    opens: 's’ouvre dans un nouvel onglet',
    quotes: 'Citations qu’il donne',
    fields: 'Ce qu’il dit encore',
    archived: 'parmi les documents',
    find: 'Chercher son passage',
  },
  archive: {
    title: (count) => `${some(count, 'page est nommée', 'pages sont nommées')} sans être parmi les documents`,
    help: 'Un navigateur ne peut pas chercher la page d’un autre site. Ouvrir chacune, l’enregistrer (Ctrl+S là-bas) et déposer les fichiers ici. Ou enregistrer ce projet dans un dossier et laisser la ligne de commande les chercher toutes :',
    command: 'sourceline add --imported --to harbour',
    copyAll: 'Copier toutes les adresses',
    copyOf: (address) => `Copier ${address}`,
    copiedOf: (address) => `Copié : ${address}`,
    copiedAll: 'Copié : toutes les adresses',
    more: (count) => `${format(count)} de plus`,
  },
  queue: {
    title: 'Brouillons sans passage',
    open: (count) => `Chercher les passages : ${drafts(count)}`,
    place: (number, all) => `${format(number)} sur ${format(all)}`,
    previous: 'Brouillon précédent',
    next: 'Brouillon suivant',
    close: 'Fermer la liste',
    edit: 'Modifier ce brouillon',
    noDocuments: 'Il n’y a pas encore de document. Il manque les pages que le fichier nomme.',
    noneFound:
      'Aucun passage des documents n’a ses mots. Sélectionner les mots à la main dans un document, puis appuyer sur Q.',
    help: '1, 2, 3 prennent un passage ; → et ← vont au brouillon suivant et au précédent.',
    take: 'C’est celui-ci',
    show: 'Montrer',
    where: (document, paragraph) => `${document}, paragraphe ${paragraph}`,
    alsoDate: 'La date y est aussi.',
    quoteOfFile: 'Le fichier cite ces mots.',
    likeFile: 'Le fichier cite presque ces mots.',
    named: 'Le fichier nomme ce document.',
    shares: (words) => `Mots en commun : ${words.map((word) => `« ${word} »`).join(', ')}.`,
    taken: (title, left) =>
      `« ${title} » a sa citation. ${left === 0 ? 'Il ne reste aucun brouillon.' : `Encore ${drafts(left)}.`}`,
    allDone: 'Chaque brouillon importé a son passage.',
    contradicts: (words, readings, date) =>
      `Les mots « ${words} » disent ${readings.join(' ou ')}, le fichier dit ${date}.`,
    takeDate: (date) => `Prendre ${date}`,
    keepDate: (date) => `Garder ${date}`,
    reason: 'D’où la date du fichier est connue',
    reasonMissing: 'Il reste à écrire d’où la date est connue.',
  },
  open: {
    make: 'En faire une chronologie',
    readAs: (kind) => `Lu comme ${kind}.`,
    unread: (count) =>
      `${some(count, 'date illisible n’est pas montrée', 'dates illisibles ne sont pas montrées')}.`,
    blocked:
      'Ce navigateur ne garde rien ici et n’a pas ouvert de seconde page. Ouvrir l’éditeur et y déposer le fichier.',
    waiting: 'L’éditeur a le fichier dans sa propre page.',
  },
};
export default imports;
