import type { RemoteMessages } from '../types/remote.js';
import phrases from './phrases.js';

const KB = 1000;
const MB = 1_000_000;
const WHAT = { events: 'acontecimientos', lanes: 'grupos', quotes: 'citas' } as const;
const seconds = (count: number): string => phrases.counted(count, { one: 'segundo', other: 'segundos' });

/** A timeline from another address in Spanish. */
const remote: RemoteMessages = {
  title: 'Una cronología de otra dirección',
  needsScript: 'Esta página carga una cronología con JavaScript, que aquí está desactivado.',
  howTo:
    'Añadir a la dirección de esta página la de una cronología en el formato JSON de Sourceline: ?src=https://example.org/timeline.json',
  loading: (host) => `Cargando la cronología desde ${host}`,
  bytes: (loaded, total) => `${size(loaded)}${total === undefined ? '' : ` de ${size(total)}`}`,
  checking: 'Comprobando cada cita',
  cancel: 'Cancelar',
  again: 'Reintentar',
  openPrivate: 'Cargar desde allí',
  dataFrom: 'Datos de',
  notOurs:
    'Este sitio los muestra y no responde de ellos. Cada cita figura palabra por palabra en el texto adjunto; si ese texto es el que se publicó, puede comprobarse en su dirección.',
  failed: 'La cronología no se puede mostrar',
  faults: (count, shown) =>
    `${phrases.counted(count, { one: 'error', many: 'de errores', other: 'errores' })}${count > shown ? `; los primeros ${phrases.number(shown)}:` : ':'}`,
  faultsIntro: 'El archivo se cargó, pero no es una cronología que se pueda mostrar.',
  trouble: {
    noAddress: (found) =>
      `src: hallado: «${found}»; permitido: una dirección que empiece por https:// o http://, o relativa a esta página.`,
    credentials: 'src: la dirección contiene un nombre o una contraseña; permitido: una que no los tenga.',
    insecure:
      'src: hallado: una dirección con http://, que una página con https:// no puede cargar; permitido: una con https://.',
    privateHost: (host) =>
      `${host} está en este equipo o en una red privada. Esta página solo le pregunta con permiso.`,
    network: (host) =>
      `No llegó nada de ${host}. O bien no se puede acceder al servidor, o bien no permite que otras páginas lean su archivo. Para permitirlo, debe enviar con el archivo la cabecera «Access-Control-Allow-Origin: *»; si la consola del navegador menciona CORS, esa es la causa.`,
    status: (status, host) =>
      `${host} respondió ${status}${status === 404 ? ' (no existe ese archivo)' : ''}. Conviene comprobar la dirección.`,
    tooLarge: (limit) => `El archivo supera ${size(limit)}, lo máximo que carga esta página.`,
    slow: (count) => `Hace ${seconds(count)} que no llega nada más. Reintentar o comprobar la dirección.`,
    cancelled: 'La carga se canceló.',
    notText: 'El archivo no es texto en UTF-8, como exige JSON.',
    notJson: (message) => `El archivo no es JSON: ${message}`,
    checkSlow: (count) =>
      `La comprobación del archivo duró más de ${seconds(count)} y se detuvo. Un archivo más pequeño puede servir.`,
    tooMany: (what, count, limit) =>
      `La cronología tiene ${phrases.number(count)} ${WHAT[what]}; esta página muestra como máximo ${phrases.number(limit)}.`,
  },
};
export default remote;

function size(bytes: number): string {
  if (bytes < MB) return `${Math.ceil(bytes / KB)} kB`;
  return `${(bytes / MB).toFixed(1).replace('.', ',')} MB`;
}
