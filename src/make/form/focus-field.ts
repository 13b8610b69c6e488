/** Gives the keys to a field of the form once it is there, and opens what hides it. */
export function focusField(field: string, part: string | undefined): void {
  // The form takes the keys itself when it opens.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const form = document.getElementById('make-form');
      const find = (name: string): HTMLElement | null | undefined =>
        form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
      const found = find(`${field} ${part ?? ''}`) ?? find(field);
      const hidden = found?.closest('details');
      if (hidden) hidden.open = true;
      found?.focus();
    }),
  );
}
