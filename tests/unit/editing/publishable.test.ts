import { describe, expect, it } from 'vitest';
import { ProjectChecker } from '../../../src/lib/editing/check';
import { publishableOf } from '../../../src/lib/editing/publishable';
import type { EditedEvent, EditedProject } from '../../../src/lib/editing/project';
import { composeText } from '../../../src/lib/editing/steps/documents';
import { newProject } from '../../../src/lib/editing/new-project';
import { documentOf, eventOf, sha256 } from './ferry-project';

const TEXT = [
  'The council closed the old quay on 3 March 2025.',
  'A petition was handed in on 4 March 2025.',
  'A word that nobody quotes.',
];
const closed = eventOf('closed', 'quay', 'closed the old quay on 3 March 2025', 3);
const petition = eventOf('petition', 'quay', 'petition was handed in on 4 March 2025', 4, 2);

function publishableWith(events: readonly EditedEvent[], change: Partial<EditedProject> = {}) {
  const checker = new ProjectChecker({ sha256 });
  const project: EditedProject = {
    ...newProject({ id: 'a', title: 'Quay', language: 'en' }),
    lanes: [{ id: 'council', title: 'Council' }],
    documents: [documentOf('quay', 'The quay', TEXT)],
    events,
    ...change,
  };
  return publishableOf(project, checker.check(project), (changed) => checker.check(changed));
}

const ids = (events: readonly { readonly id: string }[] = []): string[] => events.map(({ id }) => id);

describe('what is published of a project', () => {
  it('is all of it where nothing is wrong', () => {
    const { timeline, drafts, unquoted, faults } = publishableWith([closed, petition]);
    expect(ids(timeline?.events)).toEqual(['closed', 'petition']);
    expect({ drafts, unquoted, faults }).toEqual({ drafts: [], unquoted: [], faults: [] });
  });

  it('has no draft, and no event whose words are not in its document; both are named', () => {
    const gone = eventOf('petition', 'quay', 'the petition was burnt by nobody at all', 4, 2);
    const { timeline, drafts, unquoted, faults } = publishableWith([
      closed,
      gone,
      { ...closed, id: 'later', draft: true },
    ]);
    expect(ids(timeline?.events)).toEqual(['closed']);
    expect(ids(drafts)).toEqual(['later']);
    expect(ids(unquoted)).toEqual(['petition']);
    expect(faults).toEqual([]);
  });

  it('has no more of a document than the others quote', () => {
    const whole = { ...documentOf('quay', 'The quay', TEXT), publish: 'quotes' as const };
    const document = { ...whole, text: composeText(whole, sha256) };
    const gone = {
      ...petition,
      evidence: [
        ...(petition.evidence ?? []),
        ...(eventOf('gone', 'quay', 'words that are nowhere to be found', 4, 2).evidence ?? []),
      ],
    };
    const published = JSON.stringify(publishableWith([closed, gone], { documents: [document] }).timeline);
    expect(published).toContain('closed the old quay');
    expect(published).not.toContain('petition');
  });

  it('names the faults that stay, and is nothing where only drafts are left', () => {
    const inferred = { ...closed, lane: 'nowhere' };
    expect(publishableWith([inferred]).faults.map(({ event }) => event)).toContain('closed');
    expect(publishableWith([{ ...closed, draft: true }]).timeline).toBeUndefined();
  });
});
