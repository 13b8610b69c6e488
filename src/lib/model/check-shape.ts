import * as v from 'valibot';
import type { Issue } from './issue.js';
import { timelineSchema } from './schema.js';
import { issueOf, missingWords, noFieldsWords, unknownWords, type Keys } from './shape.js';

/** Is called with a fault: the steps to it from the top, and a way to put it in words. */
export type OnFault = (keys: Keys, make: () => Issue) => void;

/** What of a valibot schema is walked: the fields of an object, the items of a list, what may be left out. */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  /** Of a union: a text, or a list of texts. */
  readonly options?: readonly SchemaNode[];
  readonly pipe?: readonly unknown[];
}

/**
 * Tells every fault of shape in `data`, in the order of the schema. It goes through the schema itself and leaves only
 * single values to valibot, which would keep every fault with all that is round it: a file of a few megabytes can
 * have a hundred times its size in faults. However deep the data is, no deeper than the schema is looked.
 */
export function checkShape(data: unknown, onfault: OnFault): void {
  walk(timelineSchema as unknown as SchemaNode, data, []);

  function walk(node: SchemaNode, value: unknown, keys: Keys): void {
    const { entries, item, wrapped, options } = node;
    const meant = node.type === 'union' && options?.find((each) => Array.isArray(value) === 'item' in each);
    if (wrapped) walk(wrapped, value, keys);
    else if (meant) walk(meant, value, keys);
    else if (entries) walkFields(node, entries, value, keys);
    else if (item) walkItems(node, item, value, keys);
    else judge(node as unknown as AnySchema, value, keys);
  }

  function walkFields(
    node: SchemaNode,
    entries: Readonly<Record<string, SchemaNode>>,
    value: unknown,
    keys: Keys,
  ): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      onfault(keys, () => issueOf(keys, data, noFieldsWords(keys, value)));
      return;
    }
    const fields = value as Readonly<Record<string, unknown>>;
    for (const [name, entry] of Object.entries(entries)) {
      const at = [...keys, name];
      if (Object.hasOwn(fields, name)) walk(entry, fields[name], at);
      else if (entry.type !== 'exact_optional') onfault(at, () => issueOf(at, data, missingWords(at)));
    }
    for (const name in fields) {
      if (!Object.hasOwn(fields, name) || Object.hasOwn(entries, name)) continue;
      const at = [...keys, name];
      onfault(at, () => issueOf(at, data, unknownWords(name, Object.keys(entries))));
    }
  }

  function walkItems(node: SchemaNode, item: SchemaNode, value: unknown, keys: Keys): void {
    // What is whole, as most is, is quickly seen to be; only the others are gone through.
    const isWhole = (one: unknown): boolean => v.is(item as unknown as AnySchema, one);
    if (Array.isArray(value))
      value.forEach((one, index) => {
        if (!isWhole(one)) walk(item, one, [...keys, index]);
      });
    // The rules for the list itself are behind it in its pipe.
    const rules = (node.pipe ?? []).slice(1) as [v.PipeAction<unknown[], unknown[], v.BaseIssue<unknown>>];
    judge(v.pipe(v.array(v.unknown()), ...rules), value, keys);
  }

  function judge(schema: AnySchema, value: unknown, keys: Keys): void {
    const fault = v.safeParse(schema, value, { abortEarly: true }).issues?.[0];
    if (fault) onfault(keys, () => issueOf(keys, data, fault));
  }
}

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
