/** What a site says of itself below its pages, in English, unless it has a text of its own. */
const footer =
  'Every event rests on a quoted passage of an archived article. Nothing here comes from elsewhere; who says what is named. The articles belong to their publishers.';
export default footer;
