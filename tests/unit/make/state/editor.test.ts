import { describe, expect, it } from 'vitest';
import { newProject } from '../../../../src/lib/editing/new-project.js';
import { formOf } from '../../../../src/lib/editing/forms.js';
import { Editor } from '../../../../src/make/state/editor.svelte.js';
import { eventOf, formWith } from '../storage/sessions.js';

const empty = newProject({ id: 'harbour', title: 'The harbour', language: 'en' });
const ship = eventOf('ship', 'A ship left');

/** Returns an editor in which an event was added last. */
function editorWithEvent(): Editor {
  const editor = new Editor({ project: empty });
  editor.apply({ kind: 'addEvent', name: ship.title }, { ...empty, events: [ship] });
  return editor;
}

describe('undo while an event is changed', () => {
  it('leaves what was typed in its form, as a new event', () => {
    const editor = editorWithEvent();
    editor.editEvent('ship');
    editor.setForm({ ...formOf(ship, editor.project), summary: 'It was the last of its kind.' });
    editor.undo();
    expect(editor.project.events).toEqual([]);
    expect(editor.form?.summary).toBe('It was the last of its kind.');
    expect(editor.form?.event).toBeUndefined();
    editor.saveForm();
    expect(editor.project.events[0]?.summary).toBe('It was the last of its kind.');
  });

  it('closes the form where nothing was typed', () => {
    const editor = editorWithEvent();
    editor.editEvent('ship');
    editor.undo();
    expect(editor.form).toBeUndefined();
  });
});

describe('an editor that may only read', () => {
  it('changes nothing, and says of nothing that it was saved', () => {
    const editor = editorWithEvent();
    editor.setForm(formWith('Typed before'));
    editor.isReadOnly = true;
    const { project, form } = editor;
    editor.setForm(formWith('Typed'));
    editor.discardForm();
    editor.apply({ kind: 'describeProject', name: 'X' }, { ...project, title: 'X' });
    expect(editor.saveForm()).toBeUndefined();
    expect(editor.undo()).toBeUndefined();
    expect(editor.project).toBe(project);
    expect(editor.form).toBe(form);
  });
});

describe('what stands in fields', () => {
  it('goes with its form, and stays where it is another’s', () => {
    const editor = editorWithEvent();
    editor.setForm(formWith('Ferry'));
    editor.typed.set('form actors', 'Ida');
    editor.typed.set('title', 'The harb');
    editor.saveForm();
    expect(editor.work.typed).toEqual({ title: 'The harb' });
    editor.typed.set('title', undefined);
    expect(editor.work).not.toHaveProperty('typed');
  });

  it('has the event selected again whose name was being typed', () => {
    const editor = editorWithEvent();
    editor.typed.set('name ship', 'A sh');
    const { work } = editor;
    const next = new Editor(work);
    expect(next.selectedEvent).toBe('ship');
    expect(next.typed.of('name ship')).toBe('A sh');
  });
});

describe('what is typed for an event beside its form', () => {
  const boat = eventOf('boat', 'A boat left');
  const project = { ...empty, events: [ship, boat] };

  it('selects the event for which something was typed last, so that it is shown again', () => {
    const editor = new Editor({ project });
    editor.typed.set('name ship', 'The ship');
    editor.typed.set('id boat', 'the-boat');
    editor.typed.set('title', 'The harb');
    expect(new Editor(editor.work).selectedEvent).toBe('boat');
    editor.typed.set('name ship', 'The ship l');
    expect(new Editor(editor.work).selectedEvent).toBe('ship');
    editor.typed.set('asked event', 'boat');
    expect(new Editor(editor.work).selectedEvent).toBe('boat');
  });

  it('selects none where nothing is typed', () => {
    expect(new Editor({ project }).selectedEvent).toBeUndefined();
  });
});
