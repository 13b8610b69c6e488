/** Names the project that this tab had open, so that a reload opens it again. */
const KEY = 'sourceline-make';

/** Returns the id of the project that this tab had open last. */
export function projectOfTab(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberProject(project: string): void {
  try {
    sessionStorage.setItem(KEY, project);
  } catch {
    // A tab that keeps nothing opens the project that was changed last.
  }
}
