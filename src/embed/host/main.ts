import { SourceLine } from './element.js';

/*
 * embed.js, for the pages of others: one classic script that needs nothing and leaves nothing behind but the
 * element. A page may load it more than once.
 */
if (!customElements.get('source-line')) customElements.define('source-line', SourceLine);
