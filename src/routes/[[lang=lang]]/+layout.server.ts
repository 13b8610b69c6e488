import { SITE } from '$lib/server/site.js';
import { timelines } from '$lib/server/timelines.js';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = () => ({ site: SITE, timelines: timelines.size });
