/** What TeX gives a meaning, written so that it prints as itself. Braces stay in pairs, since BibTeX counts them. */
const MARKS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  // In TeX's oldest encoding of fonts these three are other characters.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/** A mark that TeX would join with the one behind it: -- to a dash, `` to a quotation mark, ?` to ¿. */
const JOINS = /-(?=-)|`(?=`)|'(?=')|,(?=,)|[?!](?=`)/g;

/** Returns a text as TeX, to be read as UTF-8; every character prints as itself. */
export function texOf(text: string): string {
  return text
    .replace(JOINS, '$&\u0000')
    .replace(/[\\{}^~<>|$&#%_]/g, (mark) => MARKS[mark] ?? mark)
    .replaceAll('\u0000', '{}');
}
