/** The library's second door: no DOM, no Svelte. For Node, workers and the command line. */
export { assemble } from './model/assemble.js';
export { defineTimeline, type TimelineDefinition } from './model/define.js';
export { webAddress } from './model/address.js';
export { MAX_ISSUES } from './model/issues.js';
export { isClean, type Issue } from './model/issue.js';
export { withLanes } from './model/lanes.js';
export { parseTimeline } from './model/parse.js';
export { timelineSchema } from './model/schema.js';
export { tableOf, type EventTable } from './model/table.js';
export type * from './model/timeline.js';
export { boundsOf, formatEdtf, parseEdtf, shapeOf } from './model/dates/index.js';
export {
  FORMATS,
  formatOf,
  drawPng,
  type Assets,
  type FigureOptions,
  type FontName,
  type Format,
  type FormatId,
  type FormatOptions,
} from './formats/index.js';
export {
  COLUMNS as TABLE_COLUMNS,
  leavesOut,
  readTable,
  TABLE_LIMITS,
  type Faults as TableFaults,
  type Problem as TableProblem,
  type RowFault,
  type TableFormat,
  type TableInput,
  type TableOptions,
  type TableProgress,
  type TableResult,
} from './formats/tables/index.js';
export { textOf, unsourcedOf, type Archive } from './model/archive.js';
export type { Viewport } from './layout/viewport.js';
export { capitalised, dateText } from './render/outline.js';
export { citePlace, citeSource, coverageOf, fragmentLink, shortTitle } from './source/index.js';
export { escapeHtml } from './render/escape-html.js';
export {
  elementHtml,
  embedHtml,
  oembedHtml,
  type ElementOptions,
  type IframeOptions,
} from './render/embed.js';
export { EMBED_OPTIONS, embedAddress, type EmbedChoice, type EmbedOption } from './render/embed-address.js';
export { laneClass } from './render/svg.js';
export { jsonForScript, quotationsOf } from './render/schema-org.js';
export { fragmentsOf } from './source/fragments.js';
export { passageId, passagesOf, type Passage } from './source/passages.js';
export {
  checkTimeline,
  comparisonsOf,
  type Comparison as ComparedSources,
  joinTimeline,
  type Joined,
  type SourceFile,
  nearestPassage,
  readDocument,
  verifyTimeline,
} from './source/check.js';
export { english } from './words/en/index.js';
export { isLanguage, LANGUAGES, LANGUAGE_NAMES, LANGUAGE_TAGS, type Language } from './words/languages.js';
export { loadArchive } from './words/load-archive.js';
export { loadMore, loadShare, loadWords } from './words/load.js';
export type { ArchiveWords } from './words/archive.js';
export type { MoreWords } from './words/more.js';
export { englishForeign } from './words/en/foreign.js';
export { englishFormats } from './words/en/formats.js';
export { englishMount } from './words/en/mount.js';
export { englishNotFound } from './words/en/not-found.js';
export { englishOptions } from './words/en/options.js';
export { englishRows } from './words/en/rows.js';
export { englishStandalone } from './words/en/standalone.js';
export { chinese } from './words/zh/index.js';
export { chineseForeign } from './words/zh/foreign.js';
export { chineseMount } from './words/zh/mount.js';
export { chineseNotFound } from './words/zh/not-found.js';
export { chineseOptions } from './words/zh/options.js';
export { chineseRows } from './words/zh/rows.js';
export { FORMAT_WORDS } from './words/format-words.js';
export type { ForeignWords } from './words/foreign.js';
export type { FormatWords } from './words/formats.js';
export type { OptionWords } from './words/options.js';
export type { MountWords } from './words/mount.js';
export type { RowWords } from './words/rows.js';
export type { Words } from './words/words.js';
export { CARD, eventCard, timelineCard } from './render/figure/card.js';
export { drawSheet } from './render/figure/sheet.js';
export { writeSvg } from './render/figure/svg.js';
export { citationOf } from './render/citation.js';
export { quartoSnippet } from './render/snippets.js';
