import type { EditedEvent, EditedProject, PlacedPassage } from '../project.js';
import type { DateAnchor } from './date-choice.js';

/** Returns the dated event whose quote is the nearest before a passage in its document: what “two weeks later” counts from. */
export function eventBefore(
  project: EditedProject,
  { document, pieces }: PlacedPassage,
): DateAnchor | undefined {
  const first = pieces[0]?.paragraph ?? 0;
  let [nearest, at]: [EditedEvent | undefined, number] = [undefined, 0];
  for (const event of project.events)
    for (const { source, paragraph } of event.date ? (event.evidence ?? []) : [])
      if (source === document && paragraph <= first && paragraph >= at) [nearest, at] = [event, paragraph];
  return nearest?.date && { edtf: nearest.date.edtf, title: nearest.title };
}
