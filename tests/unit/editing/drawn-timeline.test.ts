import { describe, expect, it } from 'vitest';
import { drawProject, isSameDrawing, type EventPreview } from '../../../src/lib/editing/drawn-timeline';
import { emptyForm, formOf } from '../../../src/lib/editing/forms';
import { eventOf, FERRY_PROJECT } from './ferry-project';

const event = eventOf('vote', 'ferry', 'On 3 March', 3);
const project = { ...FERRY_PROJECT, events: [event, eventOf('suit', 'ferry', 'On 9 March', 9)] };
const draw = (of = project, preview?: EventPreview) => drawProject(of, [], preview);

describe('a drawing of the project', () => {
  it('is the same while nothing that it shows is another', () => {
    const form = formOf(event, project);
    const drawn = draw(project, form);
    const typed = { ...form, summary: 'Typed', actors: ['Ida Krol'] };
    expect(isSameDrawing(drawn, draw(project, typed))).toBe(true);
    expect(isSameDrawing(drawn, draw({ ...project, dismissedDates: ['x'] }, form))).toBe(true);
    const started = {
      ...emptyForm(project),
      title: 'New',
      date: { edtf: '2025', asWritten: [], basis: 'inferred' as const },
    };
    expect(isSameDrawing(draw(project, started), draw(project, { ...started }))).toBe(true);
  });

  it('is another with each thing that it shows', () => {
    const form = formOf(event, project);
    const drawn = draw(project, form);
    const others = [
      draw(project, { ...form, title: 'Another' }),
      draw(project, { ...form, date: { edtf: '2025-03-04', asWritten: [], basis: 'inferred' } }),
      draw({ ...project, title: 'Another' }, form),
      draw({ ...project, lanes: [{ id: 'council', title: 'Another' }] }, form),
      draw({ ...project, events: project.events.slice(0, 1) }, form),
      draw({ ...project, events: [event, { ...event, id: 'other', draft: true }] }, form),
    ];
    for (const other of others) expect(isSameDrawing(drawn, other)).toBe(false);
  });
});
