/** Every page is written in the build; what is hydrated on it is started by src/islands, and not by SvelteKit. */
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
