import type { MountMessages } from '../types/mount.js';
import phrases from './phrases.js';

/** A mounted timeline in Spanish. */
const mount: MountMessages = {
  region: (title) => `Cronología: ${title}`,
  loading: (host) => `Cargando la cronología desde ${host} …`,
  faultsTitle: (count) =>
    `Esta cronología no se puede mostrar: ${phrases.counted(count, { one: 'error', many: 'de errores', other: 'errores' })}`,
  faultsShown: (shown, count) =>
    `Se enumeran los primeros ${phrases.number(shown)} de ${phrases.number(count)}.`,
  noAnswer: {
    what: 'no hubo ninguna respuesta que esta página pueda leer',
    found: 'sin conexión, o sin cabecera Access-Control-Allow-Origin',
    fix: 'comprobar la dirección, y hacer que su servidor envíe Access-Control-Allow-Origin',
  },
  refused: (status) => ({
    what: `el servidor respondió ${status}`,
    fix: 'comprobar la dirección: debe ser la de una cronología en formato JSON',
  }),
  notJson: {
    what: 'la respuesta no es JSON',
    fix: 'dar la dirección de una cronología en formato JSON, no la de su página',
  },
  notText: {
    what: 'la respuesta no es texto en UTF-8',
    found: 'bytes que no son caracteres UTF-8',
    fix: 'guardar el JSON como UTF-8',
  },
  insecure: {
    what: 'una página con https: no puede cargar de una dirección con http:',
    found: 'una dirección con http:',
    fix: 'dar una dirección con https:',
  },
  tooLarge: (limit) => ({
    what: 'el archivo es demasiado grande',
    found: `más de ${megabytes(limit)} MB`,
    fix: `no pasar de ${megabytes(limit)} MB, o hacer de él varias cronologías`,
  }),
  stalled: (seconds) => ({
    what: 'el servidor ha dejado de enviar',
    found: `nada desde hace ${phrases.counted(seconds, { one: 'segundo', other: 'segundos' })}`,
    fix: 'reintentar o comprobar la dirección',
  }),
  unverified: {
    what: 'no se han podido comprobar las citas y las fechas: no se ha cargado una parte del script',
    fix: 'volver a cargar la página; todos los archivos de dist/mount/ van en una misma carpeta',
  },
  option: 'una opción que esta cronología no conoce',
  badOption: 'cambiar la opción',
};
export default mount;

function megabytes(bytes: number): string {
  return phrases.number(Math.round(bytes / 1_000_000));
}
