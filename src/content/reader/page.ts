/**
 * One article while it is open and annotated: reads its text, asks who is in it, paints, and answers pointer and keys. All of
 * it ends with `destroy`.
 */
import type { Annotations, ArticleDay, PersonOnPage } from "../../shared/answers";
import type { PageState } from "../../shared/messages";
import { type Block, BlockReader, type PageHooks } from "../../shared/page/blocks";
import { gatherClues, scriptDays } from "../../shared/page/gather";
import { ask, ContextGone, isContextAlive } from "../../shared/send";
import { styleOf } from "../../shared/style-of";
import { isClosed } from "../closed";
import type { CommandName, Reader, ReaderOptions } from "../reader-api";
import { SEND_MS } from "../timing";
import { concernedElement } from "./concern";
import { LazyHand } from "./lazy-hand";
import { isThere, placeMentions } from "./mentions";
import { Painter } from "./paint";
import { markRepeats } from "./repeats";
import { inSlices } from "./slices";
import { watchTheme } from "./theme";
import { type Changed, watchText } from "./watch-text";

export class ArticlePage implements Reader {
  readonly #options: ReaderOptions;
  readonly #abort = new AbortController();
  readonly #painter: Painter;
  readonly #hand: LazyHand;
  #status: PageState["status"] = "reading";
  /** Null until the background has told it by what the page holds. */
  #day: ArticleDay | null = null;
  #people: readonly PersonOnPage[] = [];
  /** The page changes so much that it is read again less often. */
  #isRestless = false;
  /** The latest reading of the page, or the one that is under way. */
  #reading: BlockReader | null = null;
  /** What was last asked, and the answer: a page that changes nothing but its nodes needs no new one. */
  #asked: { blocks: Block[]; answer: Annotations | null; time: number } | null = null;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#painter = new Painter(options.document);
    this.#hand = new LazyHand(() => options.gone());
  }

  get state(): PageState {
    const date = this.#day?.kind === "article" ? this.#day.date : null;
    const isRestless = this.#isRestless ? { isRestless: true } : {};
    return { status: this.#status, date, people: [...this.#people], ...isRestless };
  }

  /** Reads the article, paints it, and watches it from then on. */
  async start(): Promise<void> {
    const { body } = this.#options.document;
    if (!body) return;
    const first = this.#readFirst();
    const isOurs = (node: Node): boolean => this.#hand.owns(node);
    // Watched from the very beginning: what changes during the first reading is read again after it.
    const watchShadowRoots = watchText({
      body,
      concerned: (record) => concernedElement(record, this.#reading?.root ?? body, isOurs),
      read: async (changed) => {
        await first;
        return this.#readAgain(changed);
      },
      shadowRoots: () => this.#reading?.shadowRoots ?? [],
      restless: (isSo) => {
        this.#isRestless = isSo;
      },
      signal: this.#abort.signal,
    });
    await first;
    watchShadowRoots();
    if (!this.#isOver)
      watchTheme(this.#options.document, () => this.#painter.measureAgain(), this.#abort.signal);
  }

  /** Does a command of the keyboard. */
  command(name: CommandName): Promise<boolean> {
    return this.#hand.command(name);
  }

  /** Goes to the nth mention of a person and opens the card there. */
  goTo(person: string, nth: number): Promise<boolean> {
    return this.#hand.goTo(person, nth);
  }

  destroy(): void {
    this.#abort.abort();
    this.#hand.destroy();
    this.#painter.clear();
  }

  /** The page has changed: what is no longer there is dropped at once, and the rest is read again. */
  async #readAgain(changed: Changed): Promise<number> {
    if (!this.#isAlive()) return 0;
    this.#painter.drop(isThere);
    return this.#read(changed);
  }

  async #readFirst(): Promise<void> {
    await this.#read("everything");
    // A background that is just being installed or updated answers the second time.
    if (this.#status === "failed") await this.#read("everything");
  }

  /**
   * Reads the changed blocks in slices, and asks about all of them where the text is new: who is meant in one depends on the
   * others. Gives the milliseconds it took.
   */
  async #read(changed: Changed): Promise<number> {
    const { signal } = this.#abort;
    const begin = performance.now();
    const reading = this.#reading?.again(changed) ?? new BlockReader(this.#options.document, HOOKS);
    this.#reading = reading;
    const begun = performance.now() - begin;
    const stepped = await inSlices((isOver) => reading.step(isOver), signal);
    if (stepped === null) return 0;
    const spent = begun + stepped;
    const start = performance.now();
    const { blocks } = reading;
    if (this.#asked?.answer && isSameText(this.#asked.blocks, blocks)) {
      this.#show(blocks, this.#asked.answer);
      return spent + performance.now() - start;
    }
    const sending = { ms: 0 };
    const answer = await this.#annotate(blocks, sending);
    if (!answer || this.#isOver) return spent + sending.ms;
    const shown = performance.now();
    this.#show(blocks, answer);
    return spent + sending.ms + performance.now() - shown;
  }

  /** @param sending - Is told the milliseconds that it took to write the message: on a long page more than reading it. */
  async #annotate(blocks: Block[], sending: { ms: number }): Promise<Annotations | null> {
    const wait = (this.#asked?.time ?? Number.NEGATIVE_INFINITY) + SEND_MS - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (this.#isOver) return null;
    const asked = { blocks, answer: null as Annotations | null, time: performance.now() };
    this.#asked = asked;
    try {
      const answer = this.#ask(blocks);
      sending.ms = performance.now() - asked.time;
      asked.answer = await answer;
    } catch (error) {
      if (error instanceof ContextGone) this.#options.gone();
      else this.#status = "failed";
    }
    return asked.answer;
  }

  /** Asks who is meant; for the first time with all that may tell the day, the page's scripts only where nothing else does. */
  async #ask(blocks: Block[]): Promise<Annotations> {
    const { document, head, lang } = this.#options;
    const texts = blocks.map(({ text, kind }) => ({ text, kind }));
    const request = { type: "annotate", blocks: texts, lang } as const;
    const day = this.#day ?? gatherClues(document, head);
    let answer = await ask({ ...request, day });
    if (!answer && "scripts" in day)
      answer = await ask({ ...request, day: { ...day, scripts: scriptDays(document) } });
    if (!answer) throw new Error("The background did not tell the day.");
    this.#day = answer.day;
    return answer.annotations;
  }

  #show(blocks: Block[], answer: Annotations): void {
    const placed = placeMentions(blocks, answer, this.#painter.mentions);
    const mentions = markRepeats(placed, blocks, this.#options.mentions);
    const { mentions: before } = this.#painter;
    // The same ranges again would only make the browser paint again.
    const isChanged = mentions.length !== before.length || mentions.some((one, at) => one !== before[at]);
    if (isChanged) this.#painter.paint(mentions);
    else this.#painter.restore();
    this.#status = "ready";
    const isNew = answer.people !== this.#people;
    this.#people = answer.people;
    if (this.#day) {
      const { document } = this.#options;
      const isAlive = (): boolean => this.#isAlive();
      this.#hand.renew(
        { document, painter: this.#painter, day: this.#day, people: this.#people, isAlive },
        isChanged,
      );
    }
    if (isNew) this.#options.found();
  }

  /** Nothing more is to be done: the article has been left, or its window is gone. */
  get #isOver(): boolean {
    return this.#abort.signal.aborted || isClosed();
  }

  /** False, and the end of this page, where the extension has been updated or removed. */
  #isAlive(): boolean {
    if (isContextAlive()) return true;
    this.#options.gone();
    return false;
  }
}

function isSameText(before: readonly Block[], now: readonly Block[]): boolean {
  return (
    before.length === now.length &&
    before.every((block, at) => {
      const other = now[at];
      return block === other || (block.text === other?.text && block.kind === other.kind);
    })
  );
}

/** Firefox gives the method to elements as content scripts see them. */
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** What a real browser knows of a page beyond its nodes. */
const HOOKS: PageHooks = {
  shadowRoot(element) {
    // Asking every element would cost more than reading it; hosts of closed roots are nearly always custom elements.
    if (!element.localName.includes("-")) return null;
    if (chrome.dom?.openOrClosedShadowRoot) return chrome.dom.openOrClosedShadowRoot(element as HTMLElement);
    return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
  },
  isVisible: (element) =>
    element.checkVisibility({ visibilityProperty: true }) ||
    // An element without a box of its own is as visible as its parent.
    (styleOf(element)?.display === "contents" &&
      element.parentElement?.checkVisibility({ visibilityProperty: true }) === true),
};
