import type { MakeShell } from '../../types/make/shell.js';
import phrases from '../phrases.js';

const events = (count: number): string =>
  phrases.counted(count, { one: 'événement', many: 'événements', other: 'événements' });
const paragraphs = (count: number): string =>
  phrases.counted(count, { one: 'paragraphe', many: 'paragraphes', other: 'paragraphes' });

const shell: MakeShell = {
  title: 'Créer une chronologie',
  about:
    'Ajoutez des documents, sélectionnez un passage : il devient un événement avec sa preuve. Tout reste sur cet appareil.',
  needsScript:
    'L’éditeur fonctionne avec JavaScript, désactivé ici, ou ce navigateur est trop ancien. Activez-le pour ce site, ou faites la même chronologie en ligne de commande :',
  starting: 'Ouverture de l’éditeur…',
  failed: (text) => `L’éditeur n’a pas pu être ouvert : ${text}`,
  untitled: 'Chronologie sans titre',
  projectTitle: 'Titre de la chronologie',
  panes: { documents: 'Documents', article: 'Article', form: 'Événement' },
  redo: 'Rétablir',
  publish: 'Publier…',
  more: 'Plus',
  newProject: 'Nouvelle chronologie',
  events,
  drafts: (count) => `${phrases.number(count)} sans citation ou sans date`,
  issues: (count) => phrases.counted(count, { one: 'problème', many: 'problèmes', other: 'problèmes' }),
  noIssues: 'Aucun problème',
  marks: (count) => phrases.counted(count, { one: 'marque', many: 'marques', other: 'marques' }),
  documents: {
    none: 'Aucun document',
    counts: (count, withEvents) =>
      [paragraphs(count), ...(withEvents > 0 ? [events(withEvents)] : [])].join(', '),
    add: 'Ajouter des documents',
    remove: 'Retirer',
    removeQuoted: (title, events) =>
      `${events === 1 ? 'Un événement cite' : `${phrases.number(events)} événements citent`} « ${title} ». Le retirer avec leurs citations ?`,
    frozen: 'Texte fixé',
    clean: 'Nettoyer',
    read: 'Lire',
    dates: 'Dates',
    freeze: 'Fixer le texte',
    freezeHelp:
      'Les citations reposent sur ce texte. Un changement ultérieur crée une nouvelle version, et chaque citation est vérifiée de nouveau.',
  },
  cleaning: {
    help: 'Les blocs numérotés forment le texte. X sur un bloc l’écarte ou le reprend, M le joint au précédent, S le divise.',
    leaveOut: 'Écarter',
    restore: 'Reprendre',
    merge: 'Joindre au bloc précédent',
    split: 'Diviser',
    splitHelp: 'Placez le curseur là où commence le second bloc, puis appuyez sur Entrée',
    leftOut: (count) =>
      phrases.counted(count, { one: 'bloc écarté', many: 'blocs écartés', other: 'blocs écartés' }),
    changeFrozen: (quotes) =>
      `Le texte est fixé, et ${phrases.counted(quotes, { one: 'citation repose', other: 'citations reposent' })} dessus. Le changer dans une nouvelle version ?`,
    block: (text) => `Bloc : ${text}`,
    noBlocks:
      'Le texte de ce document est venu tel quel : il n’y a pas de blocs à laisser de côté. Ce qu’il dit de lui-même peut être changé.',
  },
  fields: {
    title: 'Titre',
    standfirst: 'Chapeau',
    authors: 'Auteurs',
    publisher: 'Éditeur',
    published: 'Publié',
    url: 'Adresse',
    language: 'Langue',
    doi: 'DOI',
    accessed: 'Consulté',
    heading: 'Ce que le document dit de lui-même',
    from: (text) => `lu dans : ${text}`,
    typed: 'saisi ici',
    absent: 'inconnu',
    notDate:
      'Ce n’est pas une date. Écrivez 2020-09-08, 2020-09, 2020 ou un moment comme 2020-09-08T22:25+08:00.',
    notAddress: 'Ce n’est pas une adresse. Elle commence par https://.',
    notLanguage: 'Ce n’est pas un code de langue. Écrivez en, zh ou de.',
    notInText: 'Cette ligne n’est pas dans le texte. L’écrire telle qu’elle y est.',
    authorsHelp: 'Un nom par ligne, la fonction entre parenthèses',
    shortName: 'Nom court',
    shortNameHelp:
      'Son fichier et sa page portent ce nom. Minuscules, chiffres et traits d’union ; les citations suivent.',
    shortNameTaken: 'Un autre document porte ce nom court.',
    shortNameWrong:
      'Un nom court a des minuscules sans accent, des chiffres et des traits d’union, comme « rapport-port ».',
    unwritten: (reason) => `Cela n’a pas pu être écrit : ${reason}`,
    publish: {
      name: 'Ce qui en est publié',
      full: 'le texte entier',
      excerpts: 'les paragraphes cités et leurs voisins',
      quotes: 'les citations seules',
    },
  },
  timeline: {
    about: 'À propos…',
    title: 'À propos de la chronologie',
    description: 'Description',
    language: 'Langue',
    languageHelp: 'Celle des titres et des résumés : en, zh, fr',
    id: 'Identifiant, son nom dans les adresses et les fichiers',
    idHelp: 'Laissé vide, il vient du titre.',
    lanes: 'Couloirs',
    laneName: (lane) => `Nom du couloir « ${lane} »`,
    laneId: (lane) => `Identifiant du couloir « ${lane} »`,
    newLane: 'Nom du nouveau couloir',
    add: 'Ajouter',
    up: (lane) => `Monter : « ${lane} »`,
    down: (lane) => `Descendre : « ${lane} »`,
    removeLane: (lane) => `Retirer le couloir « ${lane} »`,
    removeHelp: 'Ses événements vont dans le premier couloir.',
  },
  missing: {
    language:
      'Sa langue n’est pas connue. Tant que vous ne la choisissez pas, les dates sont lues avec les mots de cinq langues à la fois, et certaines peut-être mal.',
    published:
      'Son jour de publication n’est pas connu. « Le mois dernier » et « mardi » sont comptés à partir de lui.',
    takeDay: (day) => `Publié : ${day}`,
  },
  said: {
    done: (text) => `Fait : ${text}`,
    undone: (text) => `Annulé : ${text}`,
    redone: (text) => `Rétabli : ${text}`,
    leftOut: 'Écarté',
    restored: 'Repris',
    opened: (text) => `Ouvert : ${text}`,
    removed: (text) => `Retiré : ${text}`,
    withIssues: (said, count) =>
      `${said}. ${phrases.counted(count, { one: 'nouveau problème', many: 'de nouveaux problèmes', other: 'nouveaux problèmes' })}`,
    renamed: (id) => `Le nom court est maintenant ${id}.`,
  },
  cancel: 'Annuler',
  ok: 'OK',
  close: 'Fermer',
};
export default shell;
