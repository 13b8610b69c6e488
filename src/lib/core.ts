/** The second entry of the library: no DOM, no Svelte. For Node, workers and the command line. */
export { assemble } from './model/assemble.js';
export { defineTimeline, type TimelineDefinition } from './model/define.js';
export { type DraftEvent } from './model/draft.js';
export { webAddress } from './model/address.js';
export { MAX_ISSUES } from './model/issues.js';
export { isDeviceName } from './model/file-names.js';
export { fileId, slugOf } from './model/slug.js';
export { isClean, type Issue, type Severity } from './model/issue.js';
export { withLanes } from './model/lanes.js';
export { parseTimeline } from './model/parse.js';
export { hanVariantsIn } from './find/han-subset.js';
export { timelineSchema } from './model/schema.js';
export { tableOf, type EventTable } from './model/table.js';
export type * from './model/timeline.js';
export { boundsOf, formatEdtf, parseEdtf, shapeOf } from './model/dates/index.js';
export {
  readWholeWritten,
  readWritten,
  type Candidate,
  type DayMonthOrder,
  type WrittenOptions,
} from './model/dates/written/index.js';
export {
  charactersOf,
  findMissingLetters,
  FONT_FORMATS,
  FORMATS,
  formatOf,
  drawPng,
  loadFaces,
  packageOf,
  readGlyphs,
  textsOf as drawnTexts,
  type Assets,
  type FigureOptions,
  type FontAssets,
  type FontName,
  type FontWeight,
  type Format,
  type FormatId,
  type FormatOptions,
} from './formats/index.js';
export {
  COLUMNS as TABLE_COLUMNS,
  detectFile,
  DAY_ORDERS,
  HEAD_BYTES as TABLE_HEAD_BYTES,
  isDayOrder,
  leavesOut,
  noteTexts,
  readTable,
  TABLE_LIMITS,
  type DayOrder,
  type Faults as TableFaults,
  type TableNote,
  type Problem as TableProblem,
  type RowFault,
  type TableFormat,
  type TableInput,
  type TableOptions,
  type TableProgress,
  type TableResult,
  waitsForOrder,
} from './tables/index.js';
export { tableRows, writeTableCsv, writeTableJson } from './formats/table-rows.js';
export { textOf, unsourcedOf, type Archive } from './model/archive.js';
export type { Viewport } from './layout/viewport.js';
export { capitalised, dateText } from './render/event-text.js';
export { citePlace, citeSource, coverageOf, fragmentLink, passageLink, shortTitle } from './source/index.js';
export { placePieces } from './source/quote-places.js';
export { quotePieces, quoteText, type Quote } from './model/quote.js';
export { escapeHtml } from './render/escape-html.js';
export {
  elementHtml,
  embedHtml,
  oembedHtml,
  type ElementOptions,
  type IframeOptions,
} from './render/embed.js';
export {
  EMBED_OPTIONS,
  EMBED_VIEWS,
  embedAddress,
  frameHeight,
  type EmbedChoice,
  type EmbedOption,
  type EmbedView,
} from './render/embed-address.js';
export { timeSpanOf, timeSpanText } from './render/time-span.js';
export { laneClass } from './render/mark-geometry.js';
export { jsonForScript, quotationsOf } from './render/schema-org.js';
export { fragmentsOf } from './source/fragments.js';
export { passageId, passagesOf, type Passage } from './source/passages.js';
export { placeQuotes } from './source/place.js';
export { publishTimeline } from './source/publish.js';
export { gapsIn, type Gap } from './source/unpublished.js';
export { MAX_PICTURE_BYTES, type MediaFile } from './source/media/check-media.js';
export { mediaTypeOf } from './source/media/picture.js';
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
  spansAtBoundaries,
} from './source/check.js';
export {
  DEFINITION_FILES,
  definitionsAmong,
  severalDefinitions,
  type DataForm,
  type DefinitionFile,
} from './project/forms.js';
export { decodeDocument, type Decoded } from './documents/charset.js';
export type { PageDocument } from './documents/dom.js';
export { documentKind, type DocumentKind } from './documents/kind.js';
export { loadPageReader } from './documents/load-page-reader.js';
export type { Metadata as DocumentMetadata } from './documents/metadata.js';
export type { LeftOut, ReadDocument } from './documents/read-page.js';
export type { UnreadKind, Refused } from './documents/refusal.js';
export { readMarkdownText, readPlainText } from './documents/read-text.js';
export { writeSource, type SourceText } from './documents/source-text.js';
export type { TextBlock } from './documents/text-block.js';
export { writeMarkdown } from './documents/write-markdown.js';
export { base64 } from './formats/base64.js';
export { field as csvField, guarded } from './formats/cells.js';
export { addCorrection, CHANGES_FILE, readChanges } from './project/changes/changes-file.js';
export { correctedFields, type CorrectedField } from './project/changes/corrected-fields.js';
export { publishedChanges } from './project/changes/published-changes.js';
export { compareTimelines } from './project/changes/compare-timelines.js';
export type { ChangedField, Correction, FieldChange, ThingChange } from './project/changes/correction.js';
export { wordChanges, type WordChange } from './source/word-changes.js';
export type { Edit } from './project/fix/edit.js';
export { findEdits } from './project/fix/find-edits.js';
export { fixDefinition } from './project/fix/fix-definition.js';
export { treeText } from './project/fix/tree-text.js';
export { jsonBreak } from './project/json-text.js';
export { joinWritten, type JoinedWritten } from './project/join-written.js';
export { placeWrittenQuotes, type WrittenQuote } from './project/placed-quotes.js';
export { readDefinition } from './project/read-definition.js';
export {
  completeLock,
  lockIssues,
  lockWith,
  readLock,
  SOURCES_LOCK,
  writeLock,
  type LockedProject,
  type LockedSource,
  type SourcesLock,
} from './project/sources-lock.js';
export { definitionSchema } from './project/definition-schema.js';
export { quotedSources } from './project/written-evidence.js';
export type { ReadText, TextPosition, WrittenDefinition } from './project/written.js';
export {
  english,
  englishArchive,
  englishEmbed,
  englishFiles,
  englishFormats,
  englishLazy,
  englishMount,
  englishReading,
  englishRemote,
  englishShare,
} from './messages/english.js';
export { dateInWords } from './messages/date.js';
export { formatMessages } from './messages/formats.js';
export {
  isLanguage,
  LANGUAGE_NAMES,
  LANGUAGE_TAGS,
  languageOf,
  LANGUAGES,
  type Language,
} from './messages/languages.js';
export {
  loadArchive,
  loadFileMessages,
  loadFormatMessages,
  loadLazyMessages,
  loadMessages,
  loadShare,
} from './messages/load.js';
export type { ArchiveMessages } from './messages/types/archive.js';
export type { EmbedMessages, OptionMessages } from './messages/types/embed.js';
export type { RemoteMessages } from './messages/types/remote.js';
export type { FileMessages, FormatMessages } from './messages/types/files.js';
export type { FindMessages, LazyMessages, ReadingMessages } from './messages/types/lazy.js';
export type { ReachMessages } from './messages/types/reach.js';
export type { StoryMessages } from './messages/types/story.js';
export type { MountMessages } from './messages/types/mount.js';
export type { Messages } from './messages/types/page.js';
export type { SiteMessages } from './messages/types/site.js';
export { CARD, eventCard, timelineCard } from './render/figure/card.js';
export { drawSheet } from './render/figure/sheet.js';
export { writeSvg } from './render/figure/svg.js';
export { citationOf } from './render/citation.js';
export { quartoSnippet } from './render/snippets.js';
