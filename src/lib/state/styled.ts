/**
 * Returns an attachment that sets these properties of an element. `style:` would bring 0.5 kB into the first view of
 * every page, since parts that load later share the code of it.
 */
export function styled(properties: Readonly<Record<string, string>>): (node: HTMLElement) => void {
  return (node) => {
    for (const [name, value] of Object.entries(properties)) node.style.setProperty(name, value);
  };
}
