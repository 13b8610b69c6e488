/**
 * Returns the texts of the items that are whole in a list of JSON which is damaged somewhere: the outermost list, or the first
 * that an object has. It looks at brackets and quotation marks alone.
 */
export function wholeItems(text: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let isInText = false;
  let listDepth = -1;
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (isInText) {
      if (mark === '\\') at += 1;
      else if (mark === '"') isInText = false;
      continue;
    }
    if (mark === '"') isInText = true;
    else if (mark === '[' || mark === '{') {
      if (mark === '[' && listDepth < 0 && depth <= 1) listDepth = depth + 1;
      else if (mark === '{' && depth === listDepth) start = at;
      depth += 1;
    } else if (mark === ']' || mark === '}') {
      depth -= 1;
      if (mark === '}' && depth === listDepth && start >= 0) {
        items.push(text.slice(start, at + 1));
        start = -1;
      }
      if (depth < listDepth) break;
    }
  }
  return items;
}
