import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Timeline } from '../../src/lib/model/timeline';

/** The first timeline, as the packed command line wrote it into the project. */
export function readTimeline(project: string): Timeline {
  return JSON.parse(readFileSync(join(project, 'src/timeline.json'), 'utf8')) as Timeline;
}

/** Where the package stands in the project. */
export const packageIn = (project: string): string => join(project, 'node_modules/sourceline');
