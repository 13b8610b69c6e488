import { siteAddress } from '$lib/server/site.js';
import { allTimelines } from '$lib/server/timelines.js';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = () => ({ site: siteAddress(), timelines: allTimelines().size });
