import type { Issue } from '../../model/issue.js';
import type { Lane, Source } from '../../model/timeline.js';
import { completeDefinition } from '../../project/complete.js';
import { eventIds } from '../../project/event-ids.js';
import { isFields } from '../../project/written.js';
import type { EditedEvent, EditedProject } from '../project.js';
import { shapeEvent } from './event-shape.js';

type Opened = Partial<
  Pick<EditedProject, 'title' | 'description' | 'language' | 'lanes' | 'events' | 'slug'>
> & {
  readonly issues: readonly Issue[];
};

/**
 * Returns what a definition has, with what its author left out filled in. An event that cannot be filled in is a draft with all
 * that is written of it.
 */
export function openDefinition(data: unknown, sources: readonly Source[], name: string): Opened {
  if (!isFields(data)) return { issues: [] };
  // Which of the documents are listed, the project itself says from now on.
  const { sources: _, ...written } = data;
  const { definition, issues } = completeDefinition({ data: written }, sources, name);
  if (!definition) return { issues };
  const ready = new Map<unknown, Readonly<Record<string, unknown>>>();
  for (const event of [...listOf(definition.events), ...listOf(definition.drafts)])
    if (isFields(event) && !ready.has(event['id'])) ready.set(event['id'], event);
  const drafts = new Set(listOf(definition.drafts).map((event) => (isFields(event) ? event['id'] : '')));
  const shaped = withOwnIds(listOf(written['events'])).flatMap(([id, event]) => {
    const { event: read, issues: ofShape } = shapeEvent(ready.get(id) ?? event, id, sources);
    const isDraft = drafts.has(id) || !ready.has(id);
    return [{ event: isDraft ? { ...read, draft: true as const } : read, issues: ofShape }];
  });
  const lanes = listOf(definition.lanes).filter(isLane);
  return {
    ...textsOf(definition as unknown as Record<string, unknown>, written),
    lanes,
    events: shaped.map(({ event }): EditedEvent => event),
    issues: [...issues, ...shaped.flatMap((each) => each.issues)],
  };
}

function textsOf(
  definition: Readonly<Record<string, unknown>>,
  { id, description }: Readonly<Record<string, unknown>>,
): Pick<Opened, 'title' | 'description' | 'language' | 'slug'> {
  const { title, language } = definition;
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof language === 'string' ? { language } : {}),
    description: typeof description === 'string' ? description : '',
    ...(typeof id === 'string' ? { slug: id } : {}),
  };
}

/** Returns events by their ids, each its own: of two with one id, the later gets a number. */
function withOwnIds(
  events: readonly unknown[],
): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  const ids = eventIds(events);
  const taken = new Set(ids);
  const seen = new Set<string>();
  return events.flatMap((event, index) => {
    if (!isFields(event)) return [];
    const given = ids[index] ?? `event-${index + 1}`;
    let id = given;
    for (let number = 2; seen.has(id) || (id !== given && taken.has(id)); number += 1)
      id = `${given}-${number}`;
    seen.add(id);
    return [[id, event] as const];
  });
}

function isLane(lane: unknown): lane is Lane {
  return isFields(lane) && typeof lane['id'] === 'string' && typeof lane['title'] === 'string';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
