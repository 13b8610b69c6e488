import { SITE } from '$lib/server/site.js';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = () => ({ site: SITE });
