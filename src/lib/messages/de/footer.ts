/** What a site says of itself below its pages, in German, unless it has a text of its own. */
const footer =
  'Jedes Ereignis ist durch ein wörtliches Zitat aus einem archivierten Artikel belegt. Nichts stammt aus anderen Quellen; wer was sagt, ist angegeben. Die Rechte an den Artikeln liegen bei ihren Herausgebern.';
export default footer;
