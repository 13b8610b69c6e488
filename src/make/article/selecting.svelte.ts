import type { Source } from '../../lib/index.js';
import { moveCaret, placeBehind, type CaretMove, type TextPoint } from '../../lib/editing/select/caret.js';
import {
  isBefore,
  isSameSelection,
  passageBetween,
  passageText,
  snapPieces,
} from '../../lib/editing/select/passage-between.js';
import { sentenceAt } from '../../lib/editing/select/sentence-at.js';
import { unitAt, unitNear, selectableUnits } from '../../lib/editing/select/units.js';
import type { PassagePiece, PlacedPassage } from '../../lib/editing/project.js';
import type { MakeArticle } from '../../lib/messages/types/make/article.js';
import type { ArticleEditor } from './article-editor.js';

/** The caret of the article and what is selected with it: by keys, by a pointer, by two taps, or by the browser. */
export class ArticleSelecting {
  readonly #editor: ArticleEditor;
  readonly #words: () => MakeArticle;
  /** Where the caret is; absent before the keyboard or a pointer came to the article. */
  caret: TextPoint | undefined = $state.raw();
  /** The end of the selection that stays. */
  #anchor: TextPoint | undefined;
  /** The first word was tapped, and the last one is waited for. */
  isHalf = $state(false);
  /** It was selected by taps, so that it has handles. */
  isTapped = $state(false);

  /** A mouse is being dragged over the text. */
  isDragging = false;

  constructor(editor: ArticleEditor, words: () => MakeArticle) {
    this.#editor = editor;
    this.#words = words;
  }

  get #source(): Source | undefined {
    return this.#editor.document === undefined ? undefined : this.#editor.sourceOf(this.#editor.document);
  }

  #textOf(paragraph: number): string {
    return this.#source?.paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
  }

  /** Puts the caret at the start of a paragraph, unless it is in it. */
  enter(paragraph: number): void {
    if (this.caret?.paragraph !== paragraph) this.put({ paragraph, offset: 0 });
  }

  /** Puts the caret at a place, with nothing selected. */
  put(point: TextPoint): void {
    this.caret = point;
    this.#anchor = undefined;
    this.clear();
  }

  /** Moves the caret; a selection stays only when it is extended. Returns where the caret is then. */
  move(move: CaretMove, isExtending: boolean): TextPoint | undefined {
    const { caret } = this;
    if (!this.#source || !caret) return undefined;
    const next = moveCaret(this.#source, caret, move, isExtending);
    if (isExtending) {
      this.extendTo(next, true);
      return next;
    }
    const isSame = next.paragraph === caret.paragraph;
    this.put(next);
    const text = this.#textOf(next.paragraph);
    const isWord = move === 'nextWord' || move === 'previousWord';
    const unit = isWord ? unitAt(text, next.offset) : sentenceAt(text, next.offset, this.#source.language);
    // Another paragraph is read out by itself, since it has the focus.
    if (isSame) this.#editor.say(text.slice(unit?.start ?? next.offset, unit?.end).trim());
    return next;
  }

  /** Extends the selection from where it began to a place. */
  extendTo(point: TextPoint, isSaid = false): void {
    const { caret } = this;
    if (!this.#source || !caret) return;
    this.#anchor ??= caret;
    this.caret = point;
    this.isHalf = false;
    this.isTapped = false;
    this.#select(passageBetween(this.#source, this.#anchor, point));
    if (isSaid) this.#sayStep(caret, point);
  }

  /** Says the words between two places of the caret, and whether they are selected now. */
  #sayStep(from: TextPoint, to: TextPoint): void {
    const passage = this.#source && passageBetween(this.#source, from, to);
    const anchor = this.#anchor;
    if (!passage || !this.#source || !anchor) return;
    const isMore = isBefore(from, to) ? !isBefore(from, anchor) : !isBefore(anchor, from);
    const { said } = this.#words();
    this.#editor.say((isMore ? said.selected : said.unselected)(passageText(this.#source, passage)));
  }

  /** Selects the whole paragraph of the caret. */
  selectParagraph(): void {
    if (!this.caret) return;
    const { paragraph } = this.caret;
    this.put({ paragraph, offset: 0 });
    this.extendTo({ paragraph, offset: this.#textOf(paragraph).length }, true);
  }

  /** Takes what the browser has selected. */
  take(pieces: readonly PassagePiece[]): void {
    const passage = this.#source && snapPieces(this.#source, pieces);
    const [first] = passage?.pieces ?? [];
    const last = passage?.pieces.at(-1);
    if (!passage || !first || !last || isSameSelection(passage, this.#editor.selection)) return;
    this.#anchor = { paragraph: first.paragraph, offset: first.start };
    this.caret = { paragraph: last.paragraph, offset: last.end };
    this.isHalf = false;
    this.isTapped = false;
    this.#select(passage, true);
  }

  /** Takes a tapped word: the first one begins a selection, the second one ends it, the third begins anew. */
  tap(point: TextPoint): void {
    const text = this.#textOf(point.paragraph);
    const word = unitNear(text, point.offset);
    if (!word || !this.#source) return;
    const { paragraph } = point;
    const from = this.isHalf ? this.#anchor : undefined;
    const start = { paragraph, offset: word.start };
    const end = { paragraph, offset: word.end };
    if (from) {
      // The first word is whole on either side.
      const first = unitAt(this.#textOf(from.paragraph), from.offset);
      const isBack = isBefore(start, from);
      this.#anchor = isBack ? { ...from, offset: first?.end ?? from.offset } : from;
      this.caret = isBack ? start : end;
    } else {
      this.#anchor = start;
      this.caret = end;
    }
    this.isHalf = !from;
    this.isTapped = true;
    this.#select(passageBetween(this.#source, this.#anchor, this.caret), true);
  }

  /** Moves one end of the selection to the word at a place: what a handle does that is dragged. */
  drag(end: 'start' | 'end', point: TextPoint): void {
    const passage = this.#editor.selection;
    const [first] = passage?.pieces ?? [];
    const last = passage?.pieces.at(-1);
    const word = unitNear(this.#textOf(point.paragraph), point.offset);
    if (!first || !last || !word || !this.#source) return;
    const start = { paragraph: first.paragraph, offset: first.start };
    const finish = { paragraph: last.paragraph, offset: last.end };
    const moved = { paragraph: point.paragraph, offset: end === 'start' ? word.start : word.end };
    // An end is not dragged past the other.
    if (end === 'start' ? !isBefore(moved, finish) : !isBefore(start, moved)) return;
    this.#anchor = end === 'start' ? finish : start;
    this.caret = moved;
    this.isHalf = false;
    this.#select(passageBetween(this.#source, this.#anchor, moved));
  }

  /** Selects the whole sentences, or paragraphs, of what is selected: it keeps the handles that a tap gave it. */
  takeWhole(unit: 'sentence' | 'paragraph'): void {
    const pieces = this.#editor.selection?.pieces ?? [];
    const whole = pieces.map(({ paragraph, start, end }): PassagePiece => {
      const text = this.#textOf(paragraph);
      if (unit === 'paragraph') return { paragraph, start: 0, end: text.length };
      const language = this.#source?.language ?? '';
      const last = sentenceAt(text, Math.max(end - 1, start), language);
      return { paragraph, start: sentenceAt(text, start, language).start, end: last.end };
    });
    this.take(whole);
    this.isHalf = false;
    this.isTapped = true;
  }

  /** Puts the caret where reading goes on behind a passage. */
  readOn({ pieces }: PlacedPassage): void {
    const { paragraph, end: offset } = pieces.at(-1) ?? { paragraph: 1, end: 0 };
    const end = { paragraph, offset };
    this.put((this.#source && placeBehind(this.#source, end)) ?? end);
  }

  clear(): void {
    this.isHalf = false;
    this.isTapped = false;
    if (this.#editor.selection) this.#editor.select(undefined);
  }

  /** Returns the selection; where nothing or one tapped word is selected, the sentence there. */
  passage(): PlacedPassage | undefined {
    const { selection } = this.#editor;
    const at = this.isHalf ? this.#anchor : this.caret;
    if ((selection && !this.isHalf) || !at || !this.#source) return selection;
    const { paragraph, offset } = at;
    const text = this.#textOf(paragraph);
    if (selectableUnits(text).length === 0) return undefined;
    const sentence = sentenceAt(text, offset, this.#source.language);
    return snapPieces(this.#source, [{ paragraph, ...sentence }]);
  }

  #select(passage: PlacedPassage | undefined, isSaid = false): void {
    if (isSameSelection(passage, this.#editor.selection)) return;
    this.#editor.select(passage);
    if (isSaid && passage && this.#source)
      this.#editor.say(this.#words().said.selected(passageText(this.#source, passage)));
  }
}
