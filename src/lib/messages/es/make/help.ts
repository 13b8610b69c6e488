import type { MakeHelp } from '../../types/make/help.js';

const help: MakeHelp = {
  keys: 'Teclas',
  close: 'Cerrar',
  empty: {
    title: 'Su primer evento',
    steps: [
      'Añada un documento: suelte aquí abajo una página guardada, un PDF, un archivo de Word o texto, o péguelo.',
      'Seleccione las palabras que dicen qué pasó y pulse Intro o «Evento».',
      'Mire el título y la fecha, y guarde (Ctrl + Intro).',
    ],
    sample: 'Probar con un ejemplo',
    sampleHelp: 'Tres textos breves sobre un puerto. Son inventados; quítelos cuando quiera.',
    tour: 'Muéstremelo',
    opened: 'El ejemplo está abierto. Seleccione un pasaje y pulse Intro o «Evento».',
  },
  tour: {
    title: 'Cómo funciona',
    steps: [
      {
        title: 'Documentos',
        text: 'Cada evento se apoya en un documento. Una página no puede tomarse de otro sitio: guárdela en el navegador y suelte el archivo aquí, o pegue su texto.',
      },
      {
        title: 'Seleccionar y pulsar Intro',
        text: 'Seleccione las palabras que dicen qué pasó. Intro hace de ellas un evento, Q las añade al evento elegido, M las marca para después; la barra bajo las palabras hace lo mismo. En una pantalla táctil, toque la primera palabra y la última.',
      },
      {
        title: 'Título y fecha',
        text: 'La cita está escrita y no cambia. La fecha se lee en las palabras del documento; cada opción dice cómo. Nada se elige cuando las palabras son vagas.',
      },
      {
        title: 'Comprobar y publicar',
        text: 'La línea de abajo cuenta lo que falta. Publicar escribe un archivo que muestra la cronología con sus pruebas. Hasta entonces, todo queda en este dispositivo.',
      },
    ],
    next: 'Siguiente',
    back: 'Atrás',
    skip: 'Omitir',
    end: 'Empezar',
    place: (step, all) => `${step} de ${all}`,
  },
  groups: [
    {
      title: 'En el artículo',
      keys: [
        { keys: ['←', '→'], does: 'ir palabra a palabra' },
        { keys: ['Mayús + ←', 'Mayús + →'], does: 'seleccionar palabra a palabra' },
        { keys: ['Ctrl + ←', 'Ctrl + →'], does: 'ir frase a frase, seleccionar con Mayús' },
        { keys: ['Inicio', 'Fin'], does: 'principio y fin del párrafo' },
        { keys: ['↑', '↓'], does: 'párrafo anterior y siguiente' },
        { keys: ['Intro'], does: 'hacer un evento de la selección, o de la frase' },
        { keys: ['Q'], does: 'añadirla como cita al evento elegido' },
        { keys: ['D'], does: 'tomar la fecha de ella' },
        { keys: ['M'], does: 'marcarla para después' },
        { keys: ['Alt + ↓', 'Alt + ↑'], does: 'párrafo sin evento siguiente y anterior' },
        { keys: ['Esc'], does: 'no seleccionar nada' },
      ],
    },
    {
      title: 'En la lista de fechas',
      keys: [
        { keys: ['↑', '↓'], does: 'ir de fecha en fecha' },
        { keys: ['Intro'], does: 'hacer un evento de la fecha y su frase' },
        { keys: ['C'], does: 'hacer uno, y preguntar su fecha' },
        { keys: ['X'], does: 'descartar una fecha o recuperarla' },
      ],
    },
    {
      title: 'Al limpiar',
      keys: [
        { keys: ['X'], does: 'dejar fuera un bloque o recuperarlo' },
        { keys: ['M'], does: 'unirlo al bloque anterior' },
        { keys: ['S'], does: 'dividirlo' },
      ],
    },
    {
      title: 'En todas partes',
      keys: [
        { keys: ['Ctrl + Intro'], does: 'guardar el evento' },
        { keys: ['Ctrl + Z'], does: 'deshacer' },
        { keys: ['Ctrl + Mayús + Z'], does: 'rehacer' },
        { keys: ['Ctrl + O'], does: 'añadir documentos' },
        { keys: ['Ctrl + S'], does: 'guardar como archivo o carpeta' },
        { keys: ['Ctrl + Mayús + S'], does: 'publicar' },
        { keys: ['F6'], does: 'panel siguiente' },
        { keys: ['?'], does: 'esta lista' },
      ],
    },
  ],
};
export default help;
