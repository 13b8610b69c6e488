/*
 * What writes pages as the server does. It is a bundle of its own, since Svelte compiles its components for a server: an
 * editor loads it when something is published.
 */
export { standaloneHtml } from '../../standalone/page.js';
