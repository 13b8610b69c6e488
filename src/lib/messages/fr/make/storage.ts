import type { MakeStorage } from '../../types/make/storage.js';
import phrases from '../phrases.js';

const documents = (count: number): string =>
  phrases.counted(count, { one: 'document', many: 'documents', other: 'documents' });

const storage: MakeStorage = {
  versions: 'Versions',
  state: {
    empty: 'Rien à enregistrer',
    saving: 'Enregistrement…',
    saved: (time) => `Enregistré dans ce navigateur ${time}`,
    notInFile: 'dans aucun fichier',
    inFile: (time) => `dans un fichier ${time}`,
    fileOld: (time) => `changé depuis le fichier de ${time}`,
    refused:
      'Ce navigateur ne garde rien ici, comme dans une fenêtre privée. Votre travail n’est que dans cette page : enregistrez-le dans un fichier avant de la fermer.',
    full: 'Ce navigateur n’a plus de place. Votre travail n’est que dans cette page : enregistrez-le dans un fichier. L’enregistrement ici est tenté à nouveau.',
    failed: (reason) =>
      `Non enregistré : ${reason}. Un nouvel essai suit ; si cela dure, enregistrez un fichier.`,
    elsewhere: 'Ce projet est ouvert dans un autre onglet. Ici, on peut le lire.',
    taken: 'Un autre onglet a repris ce projet. Ici, plus rien n’est enregistré.',
    newer:
      'Une version plus récente de cet éditeur a gardé des projets dans ce navigateur. Ils restent intacts ; rechargez la page pour obtenir cette version. Rien n’est enregistré ici.',
    savedBefore: (time) => `Dernier enregistrement ${time}.`,
  },
  saveFile: 'Enregistrer un fichier…',
  retry: 'Réessayer',
  takeOver: 'Modifier ici',
  loss: {
    changes: (time) => `Les derniers changements n’ont pas pu être lus. Voici le projet tel qu’à ${time}.`,
    version: (time) => `Le projet n’a pas pu être lu. Voici sa version de ${time}.`,
    documents: (count) =>
      count < 2
        ? `${documents(count)} n’a pas pu être lu et manque. Les événements sont tous là.`
        : `${documents(count)} n’ont pas pu être lus et manquent. Les événements sont tous là.`,
  },
  understood: 'OK',
  versionList: {
    about:
      'Les dix dernières versions dans ce navigateur. Revenir à l’une d’elles est une étape que vous pouvez annuler.',
    none: 'Il n’y a pas encore de version. Une est gardée à chaque ouverture, et toutes les dix minutes de travail.',
    reasons: {
      opened: 'à l’ouverture du projet',
      time: 'pendant le travail',
      returned: 'avant le retour à une version plus ancienne',
      file: 'enregistrée dans un fichier',
    },
    counts: (events, count) =>
      `${phrases.counted(events, { one: 'événement', many: 'événements', other: 'événements' })}, ${documents(count)}`,
    look: 'Comparer',
    lookAt: (time) => `Comparer la version de ${time}`,
    returnTo: 'Y revenir',
    returned: (time) => `Voici la version de ${time}.`,
    unreadable: 'Un document de cette version ne peut plus être lu.',
    same: 'Elle a les mêmes événements et documents que maintenant.',
    onlyThere: 'Seulement dans cette version',
    onlyHere: 'Seulement dans le projet tel qu’il est',
    changed: 'Différents',
    untitled: 'Sans titre',
  },
  projects: {
    button: 'Projets',
    title: 'Projets dans ce navigateur',
    about:
      'Ils ne sont que sur cet appareil. Un fichier est le chemin vers un autre appareil, et une seconde copie.',
    current: 'ouvert',
    open: 'Ouvrir',
    openOne: (title) => `Ouvrir « ${title} »`,
    delete: 'Supprimer',
    deleteOne: (title) => `Supprimer « ${title} »`,
    ask: (title) => `Supprimer « ${title} » de ce navigateur ? On peut le reprendre pendant une semaine.`,
    keep: 'Garder',
    deleted: (title) => `« ${title} » est supprimé.`,
    undo: 'Reprendre',
    begin: 'Nouveau projet',
    newer: 'Enregistré par une version plus récente de cet éditeur : rechargez la page pour l’obtenir.',
    broken: 'Rien de ce projet ne peut être lu. Il reste intact.',
    damaged: 'Un projet endommagé',
    changed: (time) => `changé ${time}`,
  },
};
export default storage;
