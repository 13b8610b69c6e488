import type { Page } from '@playwright/test';

/** Something that a screen reader comes to: what it is called, what state it is in, and in what named part it is. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly states: readonly string[];
  /** Names of the parts around it, the nearest one last. */
  readonly within: readonly string[];
}

/** Roles that are operated, and so need a name. */
const CONTROLS =
  /^(?:button|link|textbox|searchbox|combobox|checkbox|radio|slider|spinbutton|tab|listbox|DisclosureTriangle|application)$/;
const PARTS =
  /^(?:region|group|dialog|alertdialog|form|toolbar|navigation|banner|main|contentinfo|radiogroup)$/;
const STATES = ['checked', 'pressed', 'expanded', 'selected', 'disabled', 'readonly', 'invalid', 'multiline'];

interface AxValue {
  readonly value?: unknown;
}
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

const textOf = (value: AxValue | undefined): string => (typeof value?.value === 'string' ? value.value : '');

/** Returns what the browser gives to a screen reader of the page, in its order. */
export async function spokenOf(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const withinOf = ({ parentId }: AxNode): readonly string[] => {
    const parent = parentId === undefined ? undefined : byId.get(parentId);
    if (!parent) return [];
    const isPart = !parent.ignored && PARTS.test(textOf(parent.role)) && textOf(parent.name) !== '';
    return [...withinOf(parent), ...(isPart ? [textOf(parent.name)] : [])];
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: textOf(node.role),
      name: textOf(node.name),
      states: (node.properties ?? []).flatMap(({ name, value: { value } }) => {
        if (!STATES.includes(name) || value === false || value === 'false' || value === '') return [];
        return value === true || value === 'true' ? [name] : [`${name} ${String(value)}`];
      }),
      within: withinOf(node),
    }));
}

/** Returns controls without a name, and those of one name that nothing round them tells apart. */
export function namelessOrAlike(spoken: readonly Spoken[]): readonly string[] {
  const controls = spoken.filter(({ role }) => CONTROLS.test(role));
  const places = controls.map(({ role, name, within }) => [role, name, ...within].join(' | '));
  return controls.flatMap(({ name }, index) => {
    const place = places[index] ?? '';
    if (name.trim() === '') return [`no name: ${place}`];
    return places.indexOf(place) < index ? [`twice: ${place}`] : [];
  });
}
