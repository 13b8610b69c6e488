/** What a site says of itself below its pages, in French, unless it has a text of its own. */
const footer =
  'Chaque événement repose sur un passage cité d’un article archivé. Rien ne vient d’ailleurs ; qui dit quoi est indiqué. Les articles appartiennent à leurs éditeurs.';
export default footer;
