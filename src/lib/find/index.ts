/** The index that a timeline is searched by. */
export { indexing, indexOf, isLarge, type SearchIndex } from './search-index.js';
