import type { RemoteMessages } from '../types/remote.js';
import phrases from './phrases.js';

const KB = 1000;
const MB = 1_000_000;
const WHAT = { events: 'événements', lanes: 'groupes', quotes: 'citations' } as const;
const seconds = (count: number): string => phrases.counted(count, { one: 'seconde', other: 'secondes' });

/** A timeline from another address in French. */
const remote: RemoteMessages = {
  title: 'Une chronologie d’une autre adresse',
  needsScript: 'Cette page charge une chronologie avec JavaScript, qui est désactivé ici.',
  howTo:
    'Ajouter à l’adresse de cette page celle d’une chronologie au format JSON de Sourceline : ?src=https://example.org/timeline.json',
  loading: (host) => `Chargement de la chronologie depuis ${host}`,
  bytes: (loaded, total) => `${size(loaded)}${total === undefined ? '' : ` sur ${size(total)}`}`,
  checking: 'Vérification de chaque citation',
  cancel: 'Annuler',
  again: 'Réessayer',
  openPrivate: 'Charger depuis cet hôte',
  dataFrom: 'Données de',
  notOurs:
    'Ce site les affiche et ne s’en porte pas garant. Chaque citation figure mot pour mot dans le texte joint ; si ce texte est bien celui qui a été publié, son adresse permet de le vérifier.',
  failed: 'La chronologie ne peut pas être affichée',
  faults: (count, shown) =>
    `${phrases.counted(count, { one: 'erreur', many: 'd’erreurs', other: 'erreurs' })}${count > shown ? ` ; les ${phrases.number(shown)} premières :` : ' :'}`,
  faultsIntro: 'Le fichier a été chargé, mais ce n’est pas une chronologie qui puisse être affichée.',
  trouble: {
    noAddress: (found) =>
      `src : trouvé : « ${found} » ; permis : une adresse qui commence par https:// ou http://, ou relative à cette page.`,
    credentials: 'src : l’adresse contient un nom ou un mot de passe ; permis : une adresse qui n’en a pas.',
    insecure:
      'src : trouvé : une adresse en http://, qu’une page en https:// ne peut pas charger ; permis : une adresse en https://.',
    privateHost: (host) =>
      `${host} se trouve sur cet ordinateur ou dans un réseau privé. Cette page ne s’y adresse qu’avec un accord.`,
    network: (host) =>
      `Rien n’est venu de ${host}. Soit le serveur n’est pas joignable, soit il ne permet pas aux autres pages de lire son fichier. Pour le permettre, il doit envoyer avec le fichier l’en-tête « Access-Control-Allow-Origin: * » ; si la console du navigateur mentionne CORS, c’est la cause.`,
    status: (status, host) =>
      `${host} a répondu ${status}${status === 404 ? ' (ce fichier n’existe pas)' : ''}. L’adresse est à vérifier.`,
    tooLarge: (limit) => `Le fichier dépasse ${size(limit)}, le maximum que cette page charge.`,
    slow: (count) => `Plus rien n’est venu depuis ${seconds(count)}. Réessayer, ou vérifier l’adresse.`,
    cancelled: 'Le chargement a été annulé.',
    notText: 'Le fichier n’est pas du texte en UTF-8, comme JSON l’exige.',
    notJson: (message) => `Le fichier n’est pas du JSON : ${message}`,
    checkSlow: (count) =>
      `La vérification du fichier a pris plus de ${seconds(count)} et a été arrêtée. Un fichier plus petit peut passer.`,
    tooMany: (what, count, limit) =>
      `La chronologie compte ${phrases.number(count)} ${WHAT[what]} ; cette page en affiche ${phrases.number(limit)} au plus.`,
  },
};
export default remote;

function size(bytes: number): string {
  if (bytes < MB) return `${Math.ceil(bytes / KB)} ko`;
  return `${(bytes / MB).toFixed(1).replace('.', ',')} Mo`;
}
