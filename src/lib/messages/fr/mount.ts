import type { MountMessages } from '../types/mount.js';
import phrases from './phrases.js';

/** A mounted timeline in French. */
const mount: MountMessages = {
  region: (title) => `Chronologie : ${title}`,
  loading: (host) => `Chargement de la chronologie depuis ${host} …`,
  faultsTitle: (count) =>
    `Cette chronologie ne peut pas être affichée : ${phrases.counted(count, { one: 'erreur', many: 'd’erreurs', other: 'erreurs' })}`,
  faultsShown: (shown, count) =>
    `Les ${phrases.number(shown)} premières sur ${phrases.number(count)} sont indiquées.`,
  noAnswer: {
    what: 'aucune réponse que cette page puisse lire',
    found: 'pas de connexion, ou pas d’en-tête Access-Control-Allow-Origin',
    fix: 'vérifier l’adresse, et faire envoyer Access-Control-Allow-Origin par son serveur',
  },
  refused: (status) => ({
    what: `le serveur a répondu ${status}`,
    fix: 'vérifier l’adresse : ce doit être celle d’une chronologie au format JSON',
  }),
  notJson: {
    what: 'la réponse n’est pas du JSON',
    fix: 'donner l’adresse d’une chronologie au format JSON, non celle de sa page',
  },
  notText: {
    what: 'la réponse n’est pas du texte en UTF-8',
    found: 'des octets qui ne sont pas des caractères UTF-8',
    fix: 'enregistrer le JSON en UTF-8',
  },
  insecure: {
    what: 'une page en https ne peut pas charger une adresse en http',
    found: 'une adresse en http',
    fix: 'donner une adresse en https',
  },
  tooLarge: (limit) => ({
    what: 'le fichier est trop gros',
    found: `plus de ${megabytes(limit)} Mo`,
    fix: `rester au-dessous de ${megabytes(limit)} Mo, ou en faire plusieurs chronologies`,
  }),
  stalled: (seconds) => ({
    what: 'le serveur n’envoie plus rien',
    found: `rien depuis ${phrases.counted(seconds, { one: 'seconde', other: 'secondes' })}`,
    fix: 'réessayer, ou vérifier l’adresse',
  }),
  unverified: {
    what: 'les citations et les dates n’ont pas pu être vérifiées : une partie du script n’a pas été chargée',
    fix: 'recharger la page ; tous les fichiers de dist/mount/ restent dans un même dossier',
  },
  option: 'une option que cette chronologie ne connaît pas',
  badOption: 'changer l’option',
};
export default mount;

function megabytes(bytes: number): string {
  return phrases.number(Math.round(bytes / 1_000_000));
}
