/** What a site says of itself below its pages, in Spanish, unless it has a text of its own. */
const footer =
  'Cada acontecimiento se apoya en un pasaje citado de un artículo archivado. Nada procede de otro lugar; se indica quién dice qué. Los artículos pertenecen a sus editores.';
export default footer;
