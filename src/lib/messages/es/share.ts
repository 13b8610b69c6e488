import type { ShareMessages } from '../types/share.js';
import phrases from './phrases.js';

/** The Share dialog in Spanish. */
const share: ShareMessages = {
  title: 'Compartir, insertar, guardar',
  close: 'Cerrar',
  tabs: {
    link: 'Enlace',
    embed: 'Insertar',
    picture: 'Imagen',
    document: 'Documento',
    data: 'Datos',
    cite: 'Citar',
  },
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar: el texto está seleccionado y puede copiarse a mano',
  save: 'Guardar',
  open: 'Abrir',
  working: 'En curso …',
  saved: (file) => `${file} guardado`,
  failed: (reason) => `No se creó: ${reason}`,
  boxes: (letters, place) =>
    `Ninguna fuente tiene estas letras; en su lugar hay recuadros: ${letters} (${place}).`,
  preview: 'Vista previa',
  more: (kilobytes) => `… ${phrases.number(kilobytes)} kB en total`,
  link: {
    timeline: { name: 'Esta cronología', about: 'La página de toda la cronología.' },
    event: { name: 'El acontecimiento seleccionado', about: 'Su propia página, con sus citas y su lugar.' },
    card: 'Lo que un mensaje o una publicación muestra para este enlace',
  },
  embed: {
    kind: 'Como',
    kinds: {
      element: {
        name: 'HTML que mantiene su altura',
        about: 'Un elemento y un script de 3 kB. Sin el script quedan en su lugar una imagen y un enlace.',
      },
      iframe: {
        name: 'HTML sin script',
        about: 'Un marco en un entorno aislado, para páginas que no admiten scripts.',
      },
      address: {
        name: 'Dirección para WordPress y otros',
        about: 'Pegada sola en una línea, WordPress, Ghost y otros la convierten en inserción (oEmbed).',
      },
      quarto: {
        name: 'Quarto o R Markdown',
        about: 'Interactivo en HTML; en PDF y Word la imagen, que Pandoc descarga.',
      },
    },
    view: 'Mostrar',
    views: {
      story: 'un acontecimiento a la vez',
      both: 'eje y lista',
      axis: 'solo el eje',
      list: 'solo la lista',
    },
    theme: 'Colores',
    themes: { auto: 'según el sistema', light: 'claros', dark: 'oscuros' },
    withEvent: 'Empezar por el acontecimiento seleccionado',
    previewWidth: 'Anchura de la vista previa',
    pixels: (width) => `${width} px de ancho`,
  },
  figure: {
    part: 'Periodo',
    whole: 'todos los acontecimientos',
    shown: 'lo que el eje muestra ahora',
    width: 'Anchura en píxeles',
    widthAllowed: (least, most) =>
      `Anchura: un número entero de ${phrases.number(least)} a ${phrases.number(most)}`,
    theme: 'Colores',
    light: 'claros',
    dark: 'oscuros',
    scale: 'Nitidez del PNG',
    alt: 'La figura tal como se guardará',
  },
  citation: {
    name: 'Texto sencillo',
    about: 'La cronología y aquello en que se apoya, para una nota al pie o una lista de fuentes.',
  },
  offers: {
    svg: {
      name: 'SVG',
      about:
        'Nítido a cualquier tamaño; el texto sigue siendo texto. Para la web y para Illustrator o Inkscape.',
    },
    png: { name: 'PNG', about: 'Una imagen para Word, diapositivas y publicaciones.' },
    pdf: {
      name: 'PDF',
      about: 'A4, enlaces activos, citas en notas numeradas. Para imprimir y para informes.',
    },
    html: {
      name: 'HTML, un solo archivo',
      about: 'Interactivo, todo incluido, se abre desde un disco sin red.',
    },
    md: {
      name: 'Markdown',
      about: 'Para Pandoc y Quarto: la figura, los acontecimientos y para cada uno una nota con la prueba.',
    },
    json: { name: 'JSON', about: 'Toda la cronología con sus fuentes, tal como la lee Sourceline.' },
    csv: { name: 'CSV', about: 'Una tabla con una fila por cita, para hojas de cálculo y estadística.' },
    annotations: {
      name: 'Web Annotations',
      about: 'JSON-LD según el modelo del W3C, una anotación por cita.',
    },
    ics: {
      name: 'iCalendar',
      about: 'Los acontecimientos cuyo día se indica; el archivo dice cuántos omite.',
    },
    timelinejs: {
      name: 'TimelineJS',
      about: 'Una diapositiva por acontecimiento, con sus citas y los enlaces a su prueba.',
    },
    vis: {
      name: 'vis-timeline',
      about:
        'Elementos y grupos, un elemento por acontecimiento; el cuadro emergente tiene las citas y los enlaces a su prueba.',
    },
    markwhen: {
      name: 'markwhen',
      about:
        'Texto, una sección por grupo; debajo de cada acontecimiento, sus citas y los enlaces a su prueba.',
    },
    csl: { name: 'CSL-JSON', about: 'Las fuentes para Zotero, Pandoc y otros programas de citas.' },
    ris: { name: 'RIS', about: 'Las fuentes para EndNote, Mendeley y sistemas de bibliotecas.' },
    bib: { name: 'BibTeX', about: 'Las fuentes para LaTeX.' },
  },
};
export default share;
