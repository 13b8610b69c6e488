import type { ParamMatcher } from '@sveltejs/kit';

/** A file beside a timeline's page: its id is a slug, so the first dot begins the extension. */
export const match: ParamMatcher = (param) => param.includes('.');
