import type { ShareMessages } from '../types/share.js';
import phrases from './phrases.js';

/** The Share dialog in French. */
const share: ShareMessages = {
  title: 'Partager, intégrer, enregistrer',
  close: 'Fermer',
  tabs: {
    link: 'Lien',
    embed: 'Intégrer',
    picture: 'Image',
    document: 'Document',
    data: 'Données',
    cite: 'Citer',
  },
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Copie impossible : le texte est sélectionné, il reste à le copier à la main',
  save: 'Enregistrer',
  open: 'Ouvrir',
  working: 'En cours …',
  saved: (file) => `${file} enregistré`,
  failed: (reason) => `Non créé : ${reason}`,
  boxes: (letters, place) =>
    `Aucune police n’a ces lettres, remplacées par des cases : ${letters} (${place}).`,
  preview: 'Aperçu',
  more: (kilobytes) => `… ${phrases.number(kilobytes)} ko en tout`,
  link: {
    timeline: { name: 'Cette chronologie', about: 'La page de toute la chronologie.' },
    event: { name: 'L’événement sélectionné', about: 'Sa propre page, avec ses citations et leur place.' },
    card: 'Ce qu’un message ou une publication affiche pour ce lien',
  },
  embed: {
    kind: 'Sous forme de',
    kinds: {
      element: {
        name: 'HTML qui garde sa hauteur',
        about: 'Un élément et un script de 3 ko. Sans le script, une image et un lien en tiennent lieu.',
      },
      iframe: {
        name: 'HTML sans script',
        about: 'Un cadre dans un bac à sable, pour les pages qui n’acceptent pas de scripts.',
      },
      address: {
        name: 'Adresse pour WordPress et autres',
        about: 'À coller seule sur une ligne : WordPress, Ghost et d’autres en font l’intégration (oEmbed).',
      },
      quarto: {
        name: 'Quarto ou R Markdown',
        about: 'Interactif en HTML ; en PDF et Word l’image, que Pandoc va chercher.',
      },
    },
    view: 'Afficher',
    views: { story: 'un événement à la fois', both: 'axe et liste', axis: 'axe seul', list: 'liste seule' },
    theme: 'Couleurs',
    themes: { auto: 'selon le système', light: 'claires', dark: 'sombres' },
    withEvent: 'Commencer par l’événement sélectionné',
    previewWidth: 'Largeur de l’aperçu',
    pixels: (width) => `${width} px de large`,
  },
  figure: {
    part: 'Période',
    whole: 'tous les événements',
    shown: 'ce que l’axe affiche à présent',
    width: 'Largeur en pixels',
    widthAllowed: (least, most) =>
      `Largeur : un nombre entier de ${phrases.number(least)} à ${phrases.number(most)}`,
    theme: 'Couleurs',
    light: 'claires',
    dark: 'sombres',
    scale: 'Finesse du PNG',
    alt: 'La figure telle qu’elle sera enregistrée',
  },
  citation: {
    name: 'Texte simple',
    about: 'La chronologie et ce sur quoi elle repose, pour une note ou une liste de sources.',
  },
  offers: {
    svg: {
      name: 'SVG',
      about: 'Net à toute taille ; le texte reste du texte. Pour le web et pour Illustrator ou Inkscape.',
    },
    png: { name: 'PNG', about: 'Une image pour Word, des diapositives et des publications.' },
    pdf: {
      name: 'PDF',
      about: 'A4, liens actifs, citations en notes numérotées. Pour l’impression et les rapports.',
    },
    html: {
      name: 'HTML, un seul fichier',
      about: 'Interactif, tout y est contenu, s’ouvre depuis un disque sans réseau.',
    },
    md: {
      name: 'Markdown',
      about: 'Pour Pandoc et Quarto : la figure, les événements et pour chacun une note avec la preuve.',
    },
    json: { name: 'JSON', about: 'Toute la chronologie avec ses sources, telle que Sourceline la lit.' },
    csv: { name: 'CSV', about: 'Un tableau avec une ligne par citation, pour tableurs et statistiques.' },
    annotations: {
      name: 'Web Annotations',
      about: 'JSON-LD selon le modèle du W3C, une annotation par citation.',
    },
    ics: {
      name: 'iCalendar',
      about: 'Les événements dont le jour est indiqué ; le fichier dit combien il en omet.',
    },
    timelinejs: {
      name: 'TimelineJS',
      about: 'Une diapositive par événement, avec ses citations et les liens vers leur preuve.',
    },
    vis: {
      name: 'vis-timeline',
      about:
        'Éléments et groupes, un élément par événement ; l’infobulle a les citations et les liens vers leur preuve.',
    },
    markwhen: {
      name: 'markwhen',
      about:
        'Du texte, une section par groupe ; sous chaque événement, ses citations et les liens vers leur preuve.',
    },
    csl: { name: 'CSL-JSON', about: 'Les sources pour Zotero, Pandoc et d’autres outils de citation.' },
    ris: { name: 'RIS', about: 'Les sources pour EndNote, Mendeley et les systèmes de bibliothèque.' },
    bib: { name: 'BibTeX', about: 'Les sources pour LaTeX.' },
  },
};
export default share;
