import { wordChanges, type Correction, type FieldChange, type ThingChange } from '../lib/core.js';
import { printableLine } from './printable.js';

/** Columns for the name of a field. */
const NAME = 12;

/** Returns a correction as text: event by event, each field as a word diff. */
export function changesText({ timeline, events = [], sources = [] }: Omit<Correction, 'on'>): string {
  const blocks = [
    ...(timeline ? [['The timeline:', ...timeline.map(fieldLine)].join('\n')] : []),
    ...events.map((thing) => thingText('event', thing)),
    ...sources.map((thing) => thingText('source', thing)),
  ];
  return blocks.length === 0 ? 'Nothing differs.\n' : `${blocks.join('\n\n')}\n`;
}

function thingText(kind: string, { id, title, what, fields = [] }: ThingChange): string {
  return [printableLine(`${kind} ${id} ${what}: ${title}`), ...fields.map(fieldLine)].join('\n');
}

function fieldLine({ field, before, after, source }: FieldChange): string {
  const name = field.padEnd(NAME);
  const of = source === undefined ? '' : `${source}: `;
  if (before === undefined && after === undefined) return `  ${name}changed`;
  const marked = wordChanges(before ?? '', after ?? '').map(({ kind, text }) => {
    if (text === '') return '';
    return kind === 'same' ? text : kind === 'before' ? `[-${text}-]` : `{+${text}+}`;
  });
  return printableLine(`  ${name}${of}${marked.join('')}`);
}
