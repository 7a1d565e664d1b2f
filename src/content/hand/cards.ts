/** The card and what stands in it: card.js is loaded with the first hover, facts are asked once per person and day. */
import type { ArticleDay, CardFacts, PersonOnPage } from "../../shared/answers";
import {
  CARD_GLOBAL,
  type Card,
  type CardContent,
  type CardHandlers,
  type CreateCard,
} from "../../shared/card-api";
import { ask } from "../../shared/send";
import type { Mention } from "../reader/mentions";

function cardMaker(): CreateCard | null {
  const maker = (globalThis as Record<string, unknown>)[CARD_GLOBAL];
  return typeof maker === "function" ? (maker as CreateCard) : null;
}

/** The one card of the page, made when it is first wanted. */
export class CardLoader {
  readonly #handlers: CardHandlers;
  #card: Card | null = null;
  #loading: Promise<Card> | null = null;
  #isDestroyed = false;

  constructor(handlers: CardHandlers) {
    this.#handlers = handlers;
  }

  /** The card, where it has been made already. */
  get made(): Card | null {
    return this.#card;
  }

  get(): Promise<Card> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      // The next hover tries again: the background may have been away.
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  /** The page was kept for the way back: what it asked before it was left may never be answered. */
  askAgain(): void {
    this.#loading = this.#card && Promise.resolve(this.#card);
  }

  async #load(): Promise<Card> {
    if (!cardMaker()) await ask({ type: "loadCard" });
    // The answer to what was asked before may have come after all.
    if (this.#card) return this.#card;
    const make = cardMaker();
    if (!make) throw new Error("The card could not be loaded.");
    if (this.#isDestroyed) throw new Error("The page has been left.");
    this.#card = make(this.#handlers);
    return this.#card;
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#card?.destroy();
    this.#card = null;
  }
}

/** Facts for the cards of one page; remembered, so that coming back to a name costs nothing. */
export class FactsOfPage {
  readonly #day: ArticleDay;
  #others: string[] = [];
  #facts = new Map<string, Promise<CardFacts | null>>();

  constructor(day: ArticleDay) {
    this.#day = day;
  }

  /** Which people are on the page; what is remembered for other company is dropped. */
  setPeople(people: readonly PersonOnPage[]): void {
    const ids = people.map(({ id }) => id);
    if (ids.length === this.#others.length && ids.every((id) => this.#others.includes(id))) return;
    this.#others = ids;
    this.#facts.clear();
  }

  /** As `CardLoader.askAgain`. */
  askAgain(): void {
    this.#facts.clear();
  }

  async contentOf(mention: Mention): Promise<CardContent | null> {
    const { person } = mention;
    let asked = this.#facts.get(person);
    if (!asked) {
      const others = this.#others.filter((id) => id !== person);
      asked = ask({ type: "card", person, date: this.#day.date, others });
      this.#facts.set(person, asked);
      asked.catch(() => this.#facts.delete(person));
    }
    const facts = await asked;
    if (!facts) return null;
    const { text, kind, reason } = mention;
    return { facts, mention: text, kind, reason, dateKind: this.#day.kind };
  }
}
