import { quoteText, type Evidence, type Source } from '../../lib/index.js';
import type { EditedProject } from '../../lib/editing/project.js';
import { suggestActors } from '../../lib/editing/suggest/suggest-actors.js';

/** Returns the names in the quotes of a form and round them, each once. */
export function namesOfQuotes(
  project: EditedProject,
  evidence: readonly Evidence[],
  sourceOf: (id: string) => Source | undefined,
): readonly string[] {
  const found = evidence.flatMap(({ source: id, paragraph, quote }) => {
    const source = sourceOf(id);
    return source ? suggestActors(project, source, paragraph, quoteText(quote)) : [];
  });
  return [...new Set(found.map(({ name }) => name))];
}
