/** The library's first door: components, and everything in core. */
export { default as Byline } from './components/Byline.svelte';
export { default as FaultList } from './components/FaultList.svelte';
export { default as Dialog } from './components/Dialog.svelte';
export { default as DateLine } from './components/DateLine.svelte';
export { default as PageHead } from './components/PageHead.svelte';
export { default as QuoteList } from './components/QuoteList.svelte';
export { default as SourceText } from './components/SourceText.svelte';
export { default as Timeline } from './components/Timeline.svelte';
export { readOptions, type EmbedOptions, type OptionFault, type ReadOptions } from './state/embed-options.js';
export { idInAddress } from './state/address.js';
export { readerTools, type Tools } from './components/tools.js';
export type { Links } from './state/links.js';
export type { Parts, Shown, TimelineOptions } from './state/options.js';
export { englishShare } from './words/en/share.js';
export { SHARE_TABS, type OfferWords, type ShareTab, type ShareWords } from './words/share.js';
export type { Timeline as TimelineData } from './model/timeline.js';
export * from './core.js';
