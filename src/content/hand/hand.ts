/** Pointer, touch and keys of one article, and the card they open: puts their parts together. */
import type { PersonOnPage } from "../../shared/answers";
import type { Hand, HandOptions, Touched } from "../hand-api";
import type { Mention } from "../reader/mentions";
import type { CommandName } from "../reader-api";
import { boxesOf } from "./boxes";
import { CardLoader, FactsOfPage } from "./cards";
import { listen } from "./events";
import { FocusKeeper } from "./focus";
import { Hover } from "./hover";
import { Keys } from "./keys";
import { Pointer } from "./pointer";

export class PageHand implements Hand {
  readonly #options: HandOptions;
  readonly #abort = new AbortController();
  readonly #cards: CardLoader;
  readonly #facts: FactsOfPage;
  readonly #hover: Hover;
  readonly #keys: Keys;
  #people: readonly PersonOnPage[] = [];

  constructor(options: HandOptions) {
    this.#options = options;
    const { document, painter, day, people, isAlive } = options;
    const { signal } = this.#abort;
    this.#facts = new FactsOfPage(day);
    this.#setPeople(people);
    this.#cards = new CardLoader({
      onClose: () => this.#hover.dismiss(),
      onPin: () => this.#hover.pinned(),
      onPointer: (inside) => this.#hover.inCard(inside),
    });
    const focus = new FocusKeeper(document);
    const owns = (target: EventTarget | null): boolean => this.owns(target);
    const pointer = new Pointer(document, painter);
    this.#hover = new Hover({
      find: (point, target) => pointer.find(point, target),
      locate: (mention) => {
        const boxes = boxesOf(mention);
        const [at] = boxes;
        return at ? { mention, boxes, at } : null;
      },
      card: () => this.#cards.get(),
      content: (mention) => this.#facts.contentOf(mention),
      beforeFocus: () => focus.remember(owns),
      opened: (mention) => painter.setCurrent(mention),
      closed: () => {
        focus.restore(owns);
        this.#keys.showCurrent();
      },
      viewport: () => ({ width: innerWidth, height: innerHeight }),
      now: () => performance.now(),
    });
    this.#keys = new Keys({
      painter,
      hover: this.#hover,
      announce: (text) => void this.#announce(text),
      nameOf: (person) => this.#people.find(({ id }) => id === person)?.name ?? person,
    });
    // A click says where the reader is now; the place the keys had reached is the past.
    addEventListener("pointerdown", (event) => owns(event.target) || this.#keys.clear(), {
      signal,
      passive: true,
    });
    const askAgain = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) return;
      this.#cards.askAgain();
      this.#facts.askAgain();
    };
    addEventListener("pageshow", askAgain, { signal });
    listen({ hover: this.#hover, card: () => this.#cards.made, isAlive, signal });
  }

  takeUp({ move, click, isTyped }: Touched): void {
    if (isTyped) this.#hover.typed();
    if (move) this.#hover.move(move);
    if (click) this.#hover.click(click);
  }

  goTo(mention: Mention): Promise<boolean> {
    this.#hover.close();
    this.#keys.goTo(mention);
    return this.#hover.openPinned(mention);
  }

  drawn(person: string): Mention[] {
    return this.#options.painter.mentions.filter(
      (mention) => mention.person === person && boxesOf(mention).length > 0,
    );
  }

  command(name: CommandName): Promise<boolean> {
    return this.#keys.run(name);
  }

  renew(people: readonly PersonOnPage[], isPainted: boolean): void {
    if (isPainted) this.#keys.renew();
    if (this.#hover.mention) this.#hover.moved();
    this.#setPeople(people);
  }

  owns(node: EventTarget | null): boolean {
    return this.#cards.made?.owns(node) ?? false;
  }

  destroy(): void {
    this.#abort.abort();
    this.#hover.close();
    this.#cards.destroy();
  }

  #setPeople(people: readonly PersonOnPage[]): void {
    if (people === this.#people) return;
    this.#people = people;
    this.#facts.setPeople(people);
  }

  async #announce(text: string): Promise<void> {
    try {
      (await this.#cards.get()).announce(text);
    } catch {
      // Without the card there is no place to say it in that is not the page's own.
    }
  }
}
