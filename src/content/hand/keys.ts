/** Reading by keyboard: next and previous name, and the card of the current one. Commands come from the background. */
import type { Box } from "../../shared/card-api";
import { isThere, type Mention } from "../reader/mentions";
import type { Painter } from "../reader/paint";
import type { CommandName } from "../reader-api";
import { boxesOf } from "./boxes";
import { isInView } from "./geometry";
import type { Hover } from "./hover";

/** A part of the viewport at its top that pages cover with a bar that stays. */
const STICKY = 90;

export interface KeysWorld {
  painter: Painter;
  hover: Hover;
  /** Says a sentence to screen readers. */
  announce(text: string): void;
  nameOf(person: string): string;
}

export class Keys {
  readonly #world: KeysWorld;
  #current: Mention | null = null;

  constructor(world: KeysWorld) {
    this.#world = world;
  }

  /** Does a command; false where the page has no name to go to. */
  async run(name: CommandName): Promise<boolean> {
    if (name === "open-card") {
      const mention = this.#current ?? this.#world.hover.mention ?? this.#firstInView(1);
      if (!mention) return false;
      this.goTo(mention);
      return this.#world.hover.openPinned(mention);
    }
    const mention = this.#step(name === "next-name" ? 1 : -1);
    if (!mention) return false;
    this.#world.hover.close();
    this.goTo(mention);
    this.#announce(mention);
    return true;
  }

  /** Makes a mention the current one and brings it into view. */
  goTo(mention: Mention): void {
    this.#current = mention;
    this.#world.painter.setCurrent(mention);
    scrollTo(mention);
  }

  /** The page was read again: the current mention is still current, if it is still there. */
  renew(): void {
    if (this.#current && !this.#world.painter.mentions.includes(this.#current)) this.#current = null;
    const shown = this.#world.hover.mention;
    if (shown) this.#world.painter.setCurrent(shown);
    else this.showCurrent();
  }

  /** Marks the current mention again, after the card has marked another. */
  showCurrent(): void {
    this.#world.painter.setCurrent(this.#current);
  }

  /** The reader's pointer has taken over: nothing is current any more. */
  clear(): void {
    this.#current = null;
    this.showCurrent();
  }

  #step(by: 1 | -1): Mention | null {
    const { mentions } = this.#world.painter;
    const at = this.#current ? mentions.indexOf(this.#current) : -1;
    if (at < 0) return this.#firstInView(by);
    // Names that are there but not drawn (a closed section) are passed over; after the last comes the first.
    for (let steps = 1; steps <= mentions.length; steps++) {
      const mention = mentions[(at + by * steps + mentions.length * steps) % mentions.length];
      if (mention && boxesOf(mention).length > 0) return mention;
    }
    return null;
  }

  /** Where reading begins: the first name in view (or the last, backwards), else the nearest in that direction. */
  #firstInView(by: 1 | -1): Mention | null {
    const drawn = this.#world.painter.mentions
      .map((mention) => ({ mention, box: boxesOf(mention)[0] }))
      .filter((item): item is { mention: Mention; box: Box } => item.box !== undefined);
    const inView = drawn.filter(({ box }) => isInView(box, innerWidth, innerHeight));
    const below = drawn.filter(({ box }) => box.top >= 0);
    const first = inView.at(by === 1 ? 0 : -1) ?? below[0] ?? drawn.at(-1);
    return first?.mention ?? null;
  }

  #announce(mention: Mention): void {
    const { painter, nameOf, announce } = this.#world;
    const place = `${painter.mentions.indexOf(mention) + 1}/${painter.mentions.length}`;
    const name = nameOf(mention.person);
    announce(name === mention.text ? `${name}, ${place}` : `${mention.text}: ${name}, ${place}`);
  }
}

/** Brings a mention into view, also inside the page's own scrollers; without smoothness, which some readers cannot stand. */
function scrollTo(mention: Mention): void {
  if (!isThere(mention)) return;
  const inSight = (): boolean =>
    boxesOf(mention).every(({ top, bottom }) => top >= STICKY && bottom <= innerHeight - STICKY / 2);
  if (inSight()) return;
  mention.place.startContainer.parentElement?.scrollIntoView({
    block: "center",
    inline: "nearest",
    behavior: "instant",
  });
  const box = boxesOf(mention)[0];
  // The element may be much higher than the window, and its middle far from the name.
  if (box && !inSight()) scrollBy({ top: box.top - innerHeight / 3, behavior: "instant" });
}
