// Styles written for a page of their own, made to hold inside a shadow root.

/** The element inside the shadow root that represents the page. */
const ROOT_CLASS = 'sourceline-root';

/**
 * Splits and rewrites built CSS for a shadow root. Rules on `:root`, `html` and `body` go to the root's own
 * element, since none of these three is inside a shadow. A `rem` is the size that the host page gives its text,
 * which may be anything: it becomes a length that the root sets. Faces of fonts count only in a document's own
 * styles, so they come apart.
 *
 * @param {string} css minified, as Vite writes it
 * @returns {{ styles: string, faces: string }}
 */
export function forShadowRoot(css) {
  /** @type {string[]} */
  const faces = [];
  const plain = css.replace(/@charset [^;]*;/g, '').replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    faces.push(face);
    return '';
  });
  const styles = plain
    .replace(/(^|[\s{},>+~(])(?::root|html|body)(?=[\s{},.:[>+~)])/g, `$1.${ROOT_CLASS}`)
    .replace(/(?<![\w#-])(\d*\.?\d+)rem\b/g, (_, number) => `calc(${number} * var(--rem))`);
  return { styles, faces: faces.join('') };
}
