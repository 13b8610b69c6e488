import type { MakeFound } from '../../types/make/found.js';

const found: MakeFound = {
  reasons: {
    advertisement: 'publicidad',
    subscription: 'suscripción',
    comments: 'comentarios',
    sharing: 'compartir',
    navigation: 'navegación',
    'related links': 'enlaces relacionados',
    consent: 'consentimiento',
    'about the author': 'sobre quien escribe',
    tags: 'etiquetas',
    'tools of the page': 'herramientas de la página',
    'side column': 'columna lateral',
    'foot of the page': 'pie de página',
    form: 'formulario',
    dialog: 'diálogo',
    aside: 'texto al margen',
    'hidden on the page': 'oculto en la página',
    'date or time': 'fecha u hora',
    'list of links': 'lista de enlaces',
    byline: 'firma',
    'note of the site': 'nota del sitio',
    links: 'enlaces',
    'outside the article': 'fuera del artículo',
    'above the article': 'encima del artículo',
    'below the article': 'debajo del artículo',
    summary: 'resumen',
    'repeats words of the text': 'repite palabras del texto',
    'form or button': 'formulario o botón',
    'no article': 'ningún artículo',
    'page number': 'número de página',
    'running head of # pages': 'cabecera de # páginas',
    'running foot of # pages': 'pie de # páginas',
    'the same at the same place on # pages': 'lo mismo en el mismo lugar de # páginas',
    'numbers of lines': 'números de línea',
    'marked in the file as no part of its text': 'marcado en el archivo como ajeno al texto',
    'in another direction than the text of its page': 'en otra dirección que el texto de su página',
    'text of a figure': 'texto de una figura',
  },
  places: {
    editor: 'introducido aquí',
    'front matter': 'cabecera del archivo',
    byline: 'firma',
    'first line': 'primera línea',
    'first heading': 'primer encabezado',
    'headline of the page': 'titular de la página',
    'properties of the file': 'propiedades del archivo',
    'record of the web archive': 'registro del archivo web',
    'note of the browser that saved it': 'nota del navegador que la guardó',
    'note of the program that saved it': 'nota del programa que la guardó',
    'the address that was asked': 'la dirección pedida',
    'the address that answered': 'la dirección que respondió',
  },
  issues: {
    typography: {
      what: 'La cita tiene otras comillas, rayas o espacios que el documento.',
      fix: 'Seleccione de nuevo las palabras en el artículo.',
    },
    moved: {
      what: 'La cita está en otro párrafo.',
      fix: 'Seleccione de nuevo las palabras en el artículo.',
    },
    noParagraph: {
      what: 'El documento no tiene ese párrafo.',
      fix: 'Seleccione de nuevo las palabras en el artículo, o quite la cita.',
    },
    changed: {
      what: 'La cita no está en el documento; el pasaje más parecido difiere.',
      fix: 'Lea de nuevo ese pasaje: cítelo si todavía sostiene el evento, o quite la cita.',
    },
    missing: {
      what: 'La cita no está en el documento, ni nada parecido.',
      fix: 'Seleccione las palabras en el documento que las tiene, o quite la cita.',
    },
    copied: {
      what: 'Con la cita se copió algo que no es parte del texto.',
      fix: 'Seleccione de nuevo las palabras en el artículo.',
    },
    notEvidence: {
      what: 'La cita es de un titular, una entradilla o un texto fijo, que nunca es prueba.',
      fix: 'Cite un párrafo que lo diga, o quite la cita.',
    },
    cut: {
      what: 'La cita empieza o termina dentro de una palabra o de un número.',
      fix: 'Cítelo entero.',
    },
    repeated: {
      what: 'La cita está más de una vez en su párrafo; se toma la primera.',
      fix: 'Cite algo más.',
    },
    twice: { what: 'El evento cita dos veces el mismo pasaje.', fix: 'Quite uno de los dos.' },
    dateContradicts: {
      what: 'La fecha contradice sus palabras.',
      fix: 'Elija la fecha que dan las palabras, o diga en el motivo de dónde se sabe.',
    },
    dateTooPrecise: {
      what: 'La fecha es más precisa que sus palabras.',
      fix: 'Elija una fecha menos precisa, o diga en el motivo de dónde viene el resto.',
    },
    dateUnheld: {
      what: 'La fecha no se pudo comparar con estas palabras.',
      fix: 'Compárelas usted. Ayuda indicar cuándo se publicó el documento.',
    },
    dateCounted: {
      what: 'La fecha se cuenta desde otra, y nada lo dice.',
      fix: 'Elíjala otra vez en el formulario.',
    },
    dateBound: {
      what: 'Las palabras solo dan un límite.',
      fix: 'Elija otra vez la fecha en el formulario, y diga de dónde se sabe.',
    },
    dateElsewhere: {
      what: 'Las palabras de la fecha no están en ningún párrafo que cite el evento.',
      fix: 'Añada una cita que las tenga, o elija otra fecha.',
    },
    dateCut: {
      what: 'Las palabras de la fecha empiezan o terminan dentro de una palabra o de un número.',
      fix: 'Elija otra vez la fecha en el formulario.',
    },
    dateUnstated: {
      what: 'Ningún párrafo que cite el evento da esta fecha.',
      fix: 'Añada una cita que la dé, o diga de dónde se sabe la fecha.',
    },
    dateWithoutWords: {
      what: '«Palabras que dan la fecha» está vacío, aunque la fecha estaría en la cita.',
      fix: 'Escriba allí las palabras como las tiene la cita. Si ninguna cita las tiene, ponga «En qué se basa la fecha» en «se deduce de lo demás que se sabe».',
    },
    disputed: {
      what: 'Un documento discute el evento, y nada dice en qué difieren las fuentes.',
      fix: 'Diga en el formulario en qué difieren, en una frase que no tome partido.',
    },
    saidOtherwise: {
      what: 'Los documentos citan lo mismo con otras palabras, y nada lo dice.',
      fix: 'Diga en el formulario en qué difieren, en una frase que no tome partido.',
    },
    oneSource: {
      what: 'El evento dice en qué difieren sus fuentes, pero cita un solo documento.',
      fix: 'Añada una cita del otro, o quite la diferencia.',
    },
    partPublished: {
      what: 'Solo se publica una parte de este documento.',
      fix: 'Nada, si es lo que se quiere. Si no, elija el texto entero al limpiar.',
    },
    textChanged: {
      what: 'El texto del documento se cambió después de fijarlo.',
      fix: 'Recupere el texto, o haga una versión nueva al limpiar.',
    },
    tooLong: { what: 'Un texto es demasiado largo.', fix: 'Escriba uno más corto.' },
  },
};
export default found;
