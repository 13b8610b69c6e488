import type { OpenMessages, ProblemFacts, ReadAsKind, SheetLook } from '../types/open.js';
import foreign from './foreign.js';
import phrases from './phrases.js';

const { number } = phrases;
const MEBI = 1024 * 1024;
const at = ({ row }: ProblemFacts): string => (row === undefined ? '' : ` à la ligne ${number(row)}`);
const size = ({ limit = 0 }: ProblemFacts): string => `${number(Math.round(limit / MEBI))} Mo`;
const columns = ({ detail }: ProblemFacts): string => (detail ? ` Ses colonnes sont : ${detail}.` : '');
const byteAt = ({ byte }: ProblemFacts): string => (byte === undefined ? '' : `, octet ${number(byte)}`);
const memberAt = ({ member }: ProblemFacts): string =>
  member ? ` (dans sa partie ${number(member.number)}, qui commence à l’octet ${number(member.byte)})` : '';

const rowsText = (rows: number): string =>
  phrases.counted(rows, { one: 'ligne', many: 'de lignes', other: 'lignes' });
const LOOKS: Readonly<Record<SheetLook, string>> = {
  timelinejs:
    'Ces colonnes ressemblent à une feuille TimelineJS : écrire ses dates dans une seule colonne, start, comme 2020-09-08, et renommer Headline en title.',
  calendar:
    'Ces colonnes ressemblent à l’export d’un agenda : renommer Subject en title et Start Date en start.',
  parts:
    'Ces colonnes ressemblent à une date en parties : l’écrire dans une seule colonne, start, comme 2020-09-08.',
};
/** Names the columns that were found, and what they look like. */
const looks = ({ detail, sheet }: ProblemFacts): string =>
  (detail ? ` Trouvé : ${detail}.` : '') + (sheet ? ` ${LOOKS[sheet]}` : '');
const READ_AS: Readonly<Record<ReadAsKind, string>> = {
  s: 'secondes Unix',
  ms: 'millisecondes Unix',
  us: 'microsecondes Unix',
  ns: 'nanosecondes Unix',
  year: 'années',
  digits: 'dates en chiffres, l’année d’abord',
  serial: 'dates en série d’Excel',
  dmy: 'dates dont le jour vient d’abord',
  mdy: 'dates dont le mois vient d’abord',
  midnight: 'jours, toutes les heures étant minuit',
};

/** What is said of reading a file of events, in French. */
const open: OpenMessages = {
  rows: {
    events: 'Événements',
    otherLanes: 'Autres groupes',
    faults: {
      title: 'Il n’y a pas de titre ; la ligne est omise',
      'no-date': 'Il n’y a pas de date ; la ligne est omise',
      date: 'Ce n’est pas une date ; la ligne est omise. Écrire 2020, 2020-09, 2020-09-08, 2020-09-08T22:25Z ou une autre date EDTF, dont la fin ne précède pas le début',
      order:
        'Aucune date du fichier ne montre si le jour ou le mois vient d’abord ; la ligne est omise. Choisir l’ordre (sur la ligne de commande --order dmy ou mdy) ou écrire 2020-09-08',
      cells: 'La ligne a plus ou moins de cellules que l’en-tête ; elle est omise',
      quote:
        'Un guillemet fermant est suivi d’autre chose que la fin de la cellule ; la ligne est omise. Doubler les guillemets à l’intérieur d’une cellule',
      json: 'Ce n’est pas du JSON ; la ligne est omise',
      object: 'Ce n’est pas un objet aux champs nommés ; la ligne est omise',
      importance: 'Ce n’est pas un nombre ; la ligne reste, avec l’importance 0',
      url: 'Ce n’est pas une adresse qui commence par https:// ou http:// ; la ligne reste sans elle',
      value: 'Une liste ou un objet se trouve à la place d’un texte ; la ligne reste sans cette valeur',
      doubled: 'L’objet a ce champ deux fois ; la ligne reste, avec le dernier',
      encoding:
        'Certains octets ne sont pas de l’UTF-8 ; la ligne reste, avec � à leur place. Enregistrer le fichier en UTF-8',
    },
    problems: {
      empty: () => 'Le fichier est vide.',
      'no-rows': () => 'Le fichier a un en-tête et aucune ligne au-dessous.',
      columns: ({ detail = '', limit = 0 }) =>
        `L’en-tête a ${detail} colonnes ; ${number(limit)} au plus sont lues. Omettre les colonnes inutiles, ou vérifier le signe entre les cellules.`,
      'no-title': (facts) =>
        facts.rows === undefined || facts.sheet === undefined
          ? `Le fichier n’a pas de colonne « title ».${columns(facts)} L’une d’elles doit s’appeler title.`
          : `Aucune ligne sur ${number(facts.rows ?? 0)} n’a pu être lue : il n’y a pas de colonne « title ».${looks(facts)}`,
      'no-date': (facts) =>
        facts.rows === undefined || facts.sheet === undefined
          ? `Le fichier n’a pas de colonne « start » ni « edtf ».${columns(facts)} Celle des dates doit s’appeler start.`
          : `Aucune ligne sur ${number(facts.rows ?? 0)} n’a pu être lue : il n’y a pas de colonne « start » ni « edtf ».${looks(facts)}`,
      'none-read': (facts) =>
        `Aucune ligne sur ${number(facts.rows ?? 0)} n’a pu être lue.${looks(facts) || ' Les fautes des lignes disent pourquoi.'}`,
      html: () =>
        'C’est une page web sans chronologie. Il faut le fichier de ses données : CSV, JSON, NDJSON ou Parquet, ou un fichier HTML publié par Sourceline.',
      foreign,
      zip: () =>
        'C’est un fichier ZIP ou un classeur. Enregistrer son tableau en CSV, ou compresser un seul fichier avec gzip.',
      binary: () =>
        'Ce type de fichier ne peut pas être lu ; les types lisibles sont CSV, NDJSON, JSON et Parquet.',
      'no-events': () =>
        'Ce JSON n’a pas de liste d’événements ; il faut une liste d’objets, ou un objet avec « events ».',
      broken: (facts) =>
        `Le fichier s’interrompt${at(facts)}. Les lignes précédentes ont été lues ; mieux vaut le récupérer à nouveau.`,
      quote: (facts) =>
        `Un guillemet est ouvert${at(facts)} et jamais fermé. Les lignes précédentes ont été lues.`,
      json: (facts) =>
        `Le texte n’est plus du JSON à partir de là${at(facts)}${byteAt(facts)}. Les lignes précédentes ont été lues.`,
      'json-part': ({ detail = '' }) =>
        `Une entrée de « ${detail} » n’est pas du JSON. Les lignes ont été lues, sans ce qu’elle en dit ; elle est à corriger là.`,
      gzip: (facts) =>
        `Le fichier compressé est abîmé ou s’interrompt${byteAt(facts)}${memberAt(facts)}. Les lignes avant cet endroit ont été lues.`,
      'gzip-rest': (facts) =>
        `Après les données compressées viennent des octets qui ne le sont pas${byteAt(facts)}. Toutes les lignes précédentes ont été lues ; couper ces octets, ou récupérer le fichier à nouveau.`,
      footer: () =>
        'La fin de ce fichier Parquet manque, et sans elle rien n’y est lisible. Mieux vaut le récupérer à nouveau.',
      parquet: (facts) =>
        `Ce fichier Parquet est abîmé ou ne peut pas être lu${at(facts)}${facts.detail ? ` (${facts.detail})` : ''}. Les lignes précédentes ont été lues.`,
      'file-bytes': (facts) => `Le fichier dépasse ${size(facts)}, le maximum qui soit lu.`,
      'unpacked-bytes': (facts) =>
        `Décompressé, le fichier dépasse ${size(facts)}, le maximum qui soit lu. Les lignes jusque-là ont été lues.`,
      rows: ({ limit = 0 }) =>
        `Le fichier dépasse ${phrases.counted(limit, { one: 'ligne', many: 'de lignes', other: 'lignes' })}, le maximum qui soit lu. Celles jusque-là ont été lues.`,
      'row-bytes': (facts) =>
        `Plus de ${size(facts)}${at(facts)} sans fin de ligne : un guillemet y manque peut-être. Les lignes précédentes ont été lues.`,
      memory: () => 'La mémoire ne suffit pas pour ce fichier. Les lignes jusque-là ont été lues.',
      cancelled: () => 'La lecture a été annulée. Les lignes jusque-là ont été lues.',
      'no-address': ({ detail = '' }) =>
        `Trouvé : « ${detail} » ; permis : une adresse qui commence par https:// ou http://, ou relative à cette page.`,
      credentials: () => 'L’adresse contient un nom ou un mot de passe ; la donner sans eux.',
      insecure: () =>
        'L’adresse commence par http://, qu’une page en https:// ne peut pas charger ; il en faut une en https://.',
      private: ({ detail = '' }) =>
        `${detail} se trouve sur cet ordinateur ou dans un réseau privé. Cette page ne s’y adresse qu’avec un accord.`,
      network: ({ detail = '' }) =>
        `Rien n’est venu de ${detail}. Soit le serveur n’est pas joignable, soit il ne permet pas aux autres pages de lire son fichier : il doit envoyer avec lui l’en-tête « Access-Control-Allow-Origin: * ».`,
      status: ({ detail = '' }) => `Le serveur a répondu ${detail}. L’adresse est à vérifier.`,
      stalled: ({ limit = 0 }) =>
        `Plus rien n’est venu depuis ${phrases.counted(limit, { one: 'seconde', other: 'secondes' })}. Les lignes jusque-là ont été lues ; réessayer pour les autres.`,
      changed: () =>
        'Le fichier a changé pendant la lecture : le reste ne va plus avec ce qui a été lu. Il faut l’ouvrir à nouveau.',
      stuck: ({ limit = 0 }) =>
        `La lecture n’a pas avancé pendant ${phrases.counted(limit, { one: 'seconde', other: 'secondes' })} et a été arrêtée : le fichier est peut-être abîmé. Choisir un autre fichier, ou celui-ci à nouveau.`,
      'given-up': () =>
        'La lecture a été annulée alors qu’elle était occupée et ne pouvait pas répondre. Rien du fichier n’a été gardé.',
      part: () =>
        'Une partie de cette page, nécessaire pour lire le fichier, n’a pas pu être chargée. Un nouvel essai aboutira avec une connexion.',
      worker: () =>
        'Le navigateur a mis fin au travail sur ce fichier, comme il le fait quand la mémoire manque. Le rouvrir, ou en ouvrir une partie.',
    },
    again: 'Réessayer',
    openPrivate: 'Charger depuis cet hôte',
    place: (row, column) => `ligne ${number(row)}${column === '' ? '' : `, colonne ${column}`}`,
  },
  notes: {
    read: ({ column, rows, as, found, read }) =>
      `Colonne ${column} : ${phrases.counted(rows, { one: 'valeur lue', many: 'de valeurs lues', other: 'valeurs lues' })} comme ${READ_AS[as]} ; ${found} est ${read}.`,
    above: (rows) => `Lignes au-dessus de l’en-tête, non lues : ${number(rows)}.`,
    windows: 'Le fichier n’est pas en UTF-8 ; il a été lu en Windows-1252.',
    january: (rows) =>
      `Toutes les dates (${number(rows)}) tombent en janvier 1970 : leurs nombres sont sans doute des secondes comptées comme millisecondes.`,
  },
  order: {
    ask: (rows, found) =>
      `Dans ${rowsText(rows)}, aucune valeur ne montre quel nombre est le jour, comme dans ${found}. Lequel vient d’abord ?`,
    chosen: 'Ordre du jour et du mois :',
    dmy: (date) => `Le jour d’abord : ${date}`,
    mdy: (date) => `Le mois d’abord : ${date}`,
  },
};
export default open;
