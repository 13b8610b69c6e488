import type { MakeFolder } from '../../types/make/folder.js';

const folder: MakeFolder = {
  name: 'Dossier',
  saved: (folder, time) => `Enregistré dans le dossier ${folder} à ${time}`,
  saving: 'Enregistrement…',
  failed: {
    name: (file) => `${file} n’est pas un fichier de projet et n’est pas écrit.`,
    link: (file) => `${file} est un lien. Les liens ne sont pas suivis : mettez-y le fichier lui-même.`,
    kind: (file) => `${file} n’est pas un fichier et ne peut pas être écrit.`,
    changed: (file) => `${file} a été modifié par un autre programme.`,
    gone: (file) => `${file} n’est plus là.`,
    rights: (file) => `Il manque l’autorisation d’écrire ${file}.`,
    full: () => 'Il n’y a plus de place sur le disque.',
    large: (file) => `${file} est trop volumineux.`,
    system: (file) => `${file} n’a pas pu être écrit : le système a refusé.`,
    away: () => 'sourceline dev ne répond pas. Relancez-le dans son terminal.',
  },
  keptInBrowser: 'Votre travail reste dans ce navigateur jusqu’à ce qu’il soit dans le dossier.',
  keptInPage: 'Votre travail n’est que dans cette page : laissez-la ouverte ou enregistrez un fichier.',
  retry: 'Réessayer',
  broken: (file, line, found) =>
    `${file} ne peut pas être lu${line === undefined ? '' : `, ligne ${line}`}. Rien n’est écrit d’ici là.${found === '' ? '' : ` (${found})`}`,
  refused: (files) => `Laissés tels quels, car ce sont des liens ou pas des fichiers : ${files}`,
  program:
    'La chronologie est un programme, events.ts. Elle est affichée ; vos modifications n’y sont pas écrites.',
  convert: 'Convertir en timeline.json',
  convertAsk:
    'timeline.json est écrit avec ce que donne le programme. Le programme reste, avec ses commentaires, sous le nom events.ts.bak.',
  convertYes: 'Convertir',
  cancel: 'Annuler',
  converted: (kept) => `Converti. Le programme s’appelle maintenant ${kept}.`,
  merged: 'Les modifications d’un autre programme ont été reprises.',
  conflicts: (count) =>
    count === 1 ? 'Une modification est en conflit.' : `${count} modifications sont en conflit.`,
  conflictHelp: 'Un autre programme a modifié la même chose. Rien n’est écrit avant votre choix.',
  place: {
    project: (field) => `Chronologie : ${field}`,
    lane: (id, field) => `Piste ${id}${field === undefined ? '' : ` : ${field}`}`,
    event: (id, field) => `Événement ${id}${field === undefined ? '' : ` : ${field}`}`,
    document: (id) => `Document ${id}`,
    media: (id) => `Image ${id}`,
  },
  ours: 'Ici',
  theirs: 'Dans le dossier',
  keepOurs: 'Garder ceci',
  takeTheirs: 'Prendre celui du dossier',
  removed: 'Supprimé',
};
export default folder;
