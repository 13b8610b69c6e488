import { fileId } from '../../model/slug.js';
import { renameImportedLane } from '../imports/rename-imported.js';
import type { EditedProject } from '../project.js';

/** Returns the project with a further lane, and its id. */
export function addLane(
  project: EditedProject,
  title: string,
): { readonly project: EditedProject; readonly id: string } {
  const base = fileId(title, 'lane', 'lane');
  const taken = new Set(project.lanes.map(({ id }) => id));
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return { project: { ...project, lanes: [...project.lanes, { id, title: title.trim() }] }, id };
}

export function renameLane(project: EditedProject, id: string, title: string): EditedProject {
  const text = title.trim();
  const old = project.lanes.find((lane) => lane.id === id);
  if (!old || text === '' || old.title === text) return project;
  return { ...project, lanes: project.lanes.map((lane) => (lane === old ? { ...lane, title: text } : lane)) };
}

/** Returns the project with another id of a lane, in its events too; the same where the id is taken or none. */
export function changeLaneId(project: EditedProject, id: string, wanted: string): EditedProject {
  const isTaken = project.lanes.some((lane) => lane.id === wanted);
  if (isTaken || wanted === '' || fileId(wanted, '', 'lane') !== wanted) return project;
  const renamed = {
    ...project,
    lanes: project.lanes.map((lane) => (lane.id === id ? { ...lane, id: wanted } : lane)),
    events: project.events.map((event) => (event.lane === id ? { ...event, lane: wanted } : event)),
  };
  return renameImportedLane(renamed, id, wanted);
}

/** Returns the project without a lane; its events go to another. The same where it is the last one. */
export function removeLane(project: EditedProject, id: string): EditedProject {
  const lanes = project.lanes.filter((lane) => lane.id !== id);
  const [first] = lanes;
  if (!first || lanes.length === project.lanes.length) return project;
  const events = project.events.map((event) => (event.lane === id ? { ...event, lane: first.id } : event));
  return { ...project, lanes, events };
}

/** Returns the project with a lane moved to a place among the others, from 0. */
export function orderLane(project: EditedProject, id: string, index: number): EditedProject {
  const lane = project.lanes.find((each) => each.id === id);
  if (!lane || project.lanes[index] === lane) return project;
  const others = project.lanes.filter((each) => each !== lane);
  return { ...project, lanes: [...others.slice(0, index), lane, ...others.slice(index)] };
}
