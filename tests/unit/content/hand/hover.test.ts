import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Hover } from "../../../../src/content/hand/hover";
import type { HoverWorld, Move } from "../../../../src/content/hand/hover-world";
import type { Hit } from "../../../../src/content/hand/pointer";
import type { Mention } from "../../../../src/content/reader/mentions";
import { FAST, GRACE_MS, PREFETCH_MS, REST_MS, SETTLE_MS, TYPING_MS } from "../../../../src/content/timing";
import type { Box, Card, CardContent } from "../../../../src/shared/card-api";

/** Two names on a line at y = 100–120, and a card that opens 10 below the name. */
const POMPEO = { person: "pompeo", text: "Pompeo" } as Mention;
const KIM = { person: "kim", text: "Gen Kim" } as Mention;
const PLACES = new Map<Mention, Box>([
  [POMPEO, { left: 100, top: 100, right: 160, bottom: 120 }],
  [KIM, { left: 300, top: 100, right: 360, bottom: 120 }],
]);
const ON_POMPEO = { x: 130, y: 110 };
const ON_KIM = { x: 330, y: 110 };
const NOWHERE = { x: 700, y: 50 };

class FakeCard implements Card {
  isOpen = false;
  isPinned = false;
  shown: string[] = [];
  #at: Box | null = null;
  open(content: CardContent, _boxes: Box[], at: Box): void {
    this.isOpen = true;
    this.isPinned = false;
    this.#at = at;
    this.shown.push(content.mention);
  }
  pin(): void {
    this.isPinned = true;
  }
  move(_boxes: Box[], at: Box): void {
    this.#at = at;
  }
  close(): void {
    this.isOpen = false;
    this.isPinned = false;
  }
  announce(): void {}
  box(): Box | null {
    if (!this.isOpen || !this.#at) return null;
    const { left, bottom } = this.#at;
    return { left, top: bottom + 10, right: left + 340, bottom: bottom + 300 };
  }
  owns(): boolean {
    return false;
  }
  destroy(): void {}
}

function setUp(changes: Partial<HoverWorld> = {}) {
  const card = new FakeCard();
  let scrolled = 0;
  const shift = (box: Box): Box => ({ ...box, top: box.top - scrolled, bottom: box.bottom - scrolled });
  const locate = (mention: Mention): Hit | null => {
    const box = PLACES.get(mention);
    return box ? { mention, boxes: [shift(box)], at: shift(box) } : null;
  };
  const world = {
    find: vi.fn(({ x, y }: { x: number; y: number }): Hit | null => {
      for (const mention of PLACES.keys()) {
        const hit = locate(mention);
        if (hit && x >= hit.at.left && x <= hit.at.right && y >= hit.at.top && y <= hit.at.bottom) return hit;
      }
      return null;
    }),
    locate,
    card: vi.fn(async (): Promise<Card> => card),
    content: vi.fn(
      async (mention: Mention): Promise<CardContent | null> => ({ mention: mention.text }) as CardContent,
    ),
    beforeFocus: vi.fn(),
    opened: vi.fn(),
    closed: vi.fn(),
    viewport: () => ({ width: 1000, height: 800 }),
    now: () => Date.now(),
  };
  const hover = new Hover({ ...world, ...changes });
  const move = (point: { x: number; y: number }, more: Partial<Move> = {}): void =>
    hover.move({ ...point, target: null, busy: false, ...more });
  const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  /** Comes to a point slowly enough, and opens its card where it has one. */
  const restOn = async (point: { x: number; y: number }): Promise<void> => {
    await wait(5_000);
    move(point);
    await wait(REST_MS);
  };
  const scroll = (by: number): void => {
    scrolled += by;
    hover.moved();
  };
  return { card, world, hover, move, wait, restOn, scroll };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("opening", () => {
  it("waits for the rest, and no less", async () => {
    const { card, hover, move, wait } = setUp();
    move(ON_POMPEO);
    expect(hover.mode).toBe("resting");
    await wait(REST_MS - 1);
    expect(card.isOpen).toBe(false);
    await wait(1);
    expect(card.shown).toEqual(["Pompeo"]);
    expect(hover.mode).toBe("open");
    expect(hover.mention).toBe(POMPEO);
  });

  it("does not start again with every small move on the same name", async () => {
    const { card, move, wait } = setUp();
    for (let at = 0; at < REST_MS; at += 20) {
      move({ x: 130 + at / 20, y: 110 });
      await wait(20);
    }
    expect(card.isOpen).toBe(true);
  });

  it("asks for card and facts while resting, so that they are there in time", async () => {
    const { world, move, wait } = setUp();
    move(ON_POMPEO);
    await wait(PREFETCH_MS - 1);
    expect(world.card).not.toHaveBeenCalled();
    await wait(1);
    expect(world.card).toHaveBeenCalled();
    expect(world.content).toHaveBeenCalledWith(POMPEO);
  });

  it("does nothing for a pointer that passes, and looks nothing up while it is fast", async () => {
    const { card, world, move, wait } = setUp();
    move(NOWHERE);
    world.find.mockClear();
    for (let x = 600; x > 0; x -= 30) {
      await wait(10);
      move({ x, y: 110 });
    }
    expect(30 / 10).toBeGreaterThan(FAST);
    expect(world.find).not.toHaveBeenCalled();
    await wait(1_000);
    expect(card.shown).toEqual([]);
  });

  it("opens for a pointer that comes fast and stops dead, after the same rest", async () => {
    const { card, move, wait } = setUp();
    move({ x: 600, y: 110 });
    await wait(16);
    move(ON_POMPEO);
    await wait(REST_MS - 1);
    expect(card.isOpen).toBe(false);
    await wait(1);
    expect(card.shown).toEqual(["Pompeo"]);
    expect(SETTLE_MS).toBeLessThan(REST_MS);
  });

  it("is called off by leaving, a button, a modifier, a key, a scroll, or the pointer leaving the window", async () => {
    const { card, hover, move, wait, scroll } = setUp();
    const interruptions = [
      () => move(NOWHERE),
      () => move(ON_POMPEO, { busy: true }),
      () => hover.press({ ...ON_POMPEO, target: null, busy: true }),
      () => hover.typed(),
      () => scroll(0),
      () => hover.away(),
    ];
    for (const interrupt of interruptions) {
      await wait(5_000);
      move(ON_POMPEO);
      await wait(REST_MS / 2);
      interrupt();
      await wait(REST_MS * 3);
      expect(card.isOpen).toBe(false);
    }
  });

  it("stays away while the reader types", async () => {
    const { card, hover, move, wait } = setUp();
    hover.typed();
    move(ON_POMPEO);
    await wait(REST_MS + 50);
    expect(card.isOpen).toBe(false);
    await wait(TYPING_MS);
    move({ x: 131, y: 110 });
    await wait(REST_MS);
    expect(card.isOpen).toBe(true);
  });

  it("opens when the typing is over, where the pointer has come to rest since", async () => {
    const { card, hover, move, wait } = setUp();
    hover.typed();
    move(ON_POMPEO);
    await wait(TYPING_MS + REST_MS);
    expect(card.isOpen).toBe(true);
    hover.close();
    move(ON_KIM);
    hover.typed();
    await wait(TYPING_MS + REST_MS);
    expect(card.isOpen).toBe(false);
  });

  it("leaves a card closed that the reader has closed, until the pointer was elsewhere", async () => {
    const { card, hover, move, wait } = setUp();
    move(ON_POMPEO);
    await wait(REST_MS);
    hover.dismiss();
    for (const x of [131, 133]) {
      move({ x, y: 110 });
      await wait(REST_MS * 2);
      expect(card.isOpen).toBe(false);
    }
    move(NOWHERE);
    await wait(REST_MS);
    move(ON_POMPEO);
    await wait(REST_MS * 2);
    expect(card.isOpen).toBe(true);
  });

  it("draws nothing when the answer comes after the pointer has left", async () => {
    let answer: (content: CardContent) => void = () => undefined;
    const { card, hover, move, wait } = setUp({
      content: () => new Promise((resolve) => (answer = resolve)),
    });
    move(ON_POMPEO);
    await wait(REST_MS);
    expect(hover.mode).toBe("opening");
    await wait(500);
    move(NOWHERE);
    answer({ mention: "Pompeo" } as CardContent);
    await wait(0);
    expect(card.isOpen).toBe(false);
    expect(hover.mode).toBe("idle");
  });

  it("goes back to idle where the background does not answer, or knows no such person", async () => {
    for (const content of [() => Promise.reject(new Error("away")), () => Promise.resolve(null)]) {
      const { card, hover, move, wait } = setUp({ content });
      move(ON_POMPEO);
      await wait(REST_MS);
      expect(card.isOpen).toBe(false);
      expect(hover.mode).toBe("idle");
    }
  });
});

describe("leaving", () => {
  it("closes after the grace", async () => {
    const { card, world, move, wait, restOn } = setUp();
    await restOn(ON_POMPEO);
    move(NOWHERE);
    await wait(GRACE_MS - 1);
    expect(card.isOpen).toBe(true);
    await wait(1);
    expect(card.isOpen).toBe(false);
    expect(world.closed).toHaveBeenCalledOnce();
  });

  it("stays open for a pointer that comes back in time", async () => {
    const { card, hover, move, wait, restOn } = setUp();
    await restOn(ON_POMPEO);
    move(NOWHERE);
    await wait(GRACE_MS - 10);
    move(ON_POMPEO);
    await wait(GRACE_MS * 2);
    expect(card.isOpen).toBe(true);
    expect(hover.mode).toBe("open");
  });

  it("stays open on the slow way to the card, and in it", async () => {
    const { card, hover, move, wait, restOn } = setUp();
    await restOn({ x: 130, y: 119 });
    // Down to the card in steps that together take longer than the grace.
    for (const [x, y] of [
      [131, 124.5],
      [132, 125],
      [133, 127],
      [134, 128],
      [135, 129],
    ] as const) {
      move({ x, y });
      await wait(GRACE_MS - 50);
    }
    hover.inCard(true);
    await wait(5_000);
    expect(card.isOpen).toBe(true);
    hover.inCard(false);
    await wait(GRACE_MS);
    expect(card.isOpen).toBe(false);
  });

  it("passes by a name on the way to the card", async () => {
    PLACES.set(KIM, { left: 150, top: 121, right: 200, bottom: 129 });
    const { card, move, wait, restOn } = setUp();
    await restOn({ x: 130, y: 110 });
    for (const y of [124, 126, 128]) {
      move({ x: 130 + (y - 110) * 1.5, y });
      await wait(REST_MS + 20);
    }
    PLACES.set(KIM, { left: 300, top: 100, right: 360, bottom: 120 });
    expect(card.shown).toEqual(["Pompeo"]);
    expect(card.isOpen).toBe(true);
  });

  it("goes straight to another name on which the pointer rests", async () => {
    const { card, move, wait, restOn } = setUp();
    await restOn(ON_POMPEO);
    move(ON_KIM);
    await wait(REST_MS - 1);
    expect(card.shown).toEqual(["Pompeo"]);
    await wait(1);
    expect(card.shown).toEqual(["Pompeo", "Gen Kim"]);
    expect(card.isOpen).toBe(true);
  });

  it("closes when the pointer leaves the window", async () => {
    const { card, hover, wait, restOn } = setUp();
    await restOn(ON_POMPEO);
    hover.away();
    await wait(GRACE_MS);
    expect(card.isOpen).toBe(false);
  });
});

describe("leaving for a name that lies on the way to the card", () => {
  it("opens that name's card once the first has closed, without a further move", async () => {
    PLACES.set(KIM, { left: 150, top: 121, right: 200, bottom: 129 });
    const { card, move, wait, restOn } = setUp();
    await restOn(ON_POMPEO);
    move({ x: 151, y: 124 });
    await wait(GRACE_MS + REST_MS);
    PLACES.set(KIM, { left: 300, top: 100, right: 360, bottom: 120 });
    expect(card.shown).toEqual(["Pompeo", "Gen Kim"]);
  });
});

describe("pinned", () => {
  it("is pinned by a click on the name, open or not yet", async () => {
    const { card, hover, wait, restOn } = setUp();
    await restOn(ON_POMPEO);
    expect(hover.click({ ...ON_POMPEO, target: null, busy: false })).toBe(true);
    expect(card.isPinned).toBe(true);
    hover.close();
    expect(hover.click({ ...ON_KIM, target: null, busy: false })).toBe(true);
    await wait(0);
    expect(card.isPinned).toBe(true);
    expect(card.shown).toEqual(["Pompeo", "Gen Kim"]);
    expect(hover.click({ ...NOWHERE, target: null, busy: false })).toBe(false);
  });

  it("stays, whatever the pointer does, until it is closed", async () => {
    const { card, hover, move, wait } = setUp();
    expect(await hover.openPinned(POMPEO)).toBe(true);
    move(NOWHERE);
    hover.away();
    hover.inCard(true);
    hover.inCard(false);
    await wait(10_000);
    move(ON_KIM);
    await wait(10_000);
    expect(card.isPinned).toBe(true);
    expect(hover.mode).toBe("pinned");
    expect(hover.close()).toBe(true);
    expect(hover.close()).toBe(false);
    expect(hover.mode).toBe("idle");
  });

  it("closes with a press elsewhere", async () => {
    const { card, hover } = setUp();
    await hover.openPinned(POMPEO);
    hover.press({ ...ON_POMPEO, target: null, busy: true });
    expect(card.isOpen).toBe(true);
    hover.press({ ...NOWHERE, target: null, busy: true });
    expect(card.isOpen).toBe(false);
  });

  it("is not called off by the scroll that brought its name into view", async () => {
    const { card, hover, move, scroll } = setUp();
    const opened = hover.openPinned(POMPEO);
    scroll(20);
    move(NOWHERE);
    expect(await opened).toBe(true);
    expect(card.isPinned).toBe(true);
  });

  it("remembers the reader's focus before it takes it", async () => {
    const { card, world, hover } = setUp();
    world.beforeFocus.mockImplementation(() => expect(card.isPinned).toBe(false));
    await hover.openPinned(POMPEO);
    expect(world.beforeFocus).toHaveBeenCalled();
    expect(world.opened).toHaveBeenCalledWith(POMPEO);
  });

  it("says so where a name is no longer there", async () => {
    const { hover } = setUp();
    expect(await hover.openPinned({ person: "x" } as Mention)).toBe(false);
    expect(hover.mode).toBe("idle");
  });

  it("is pinned from within the card", async () => {
    const { card, hover, move, wait, restOn } = setUp();
    await restOn(ON_POMPEO);
    card.pin();
    hover.pinned();
    move(NOWHERE);
    await wait(5_000);
    expect(card.isOpen).toBe(true);
  });
});

describe("scrolling", () => {
  it("moves the card with its name, and closes it when the reader scrolls on", async () => {
    const { card, restOn, scroll } = setUp();
    await restOn(ON_POMPEO);
    scroll(30);
    expect(card.isOpen).toBe(true);
    expect(card.box()?.top).toBe(100);
    scroll(100);
    expect(card.isOpen).toBe(false);
  });

  it("keeps a card that the pointer is in, however far its name has gone in view", async () => {
    PLACES.set(POMPEO, { left: 100, top: 500, right: 160, bottom: 520 });
    const { card, hover, restOn, scroll } = setUp();
    await restOn({ x: 130, y: 510 });
    hover.inCard(true);
    scroll(300);
    expect(card.isOpen).toBe(true);
    expect(card.box()?.top).toBe(230);
    hover.inCard(false);
    scroll(1);
    expect(card.isOpen).toBe(false);
    PLACES.set(POMPEO, { left: 100, top: 100, right: 160, bottom: 120 });
  });

  it("knows where a name is that has moved under the pointer's card", async () => {
    const { card, hover, move, wait, restOn, scroll } = setUp();
    await restOn(ON_POMPEO);
    scroll(40);
    move({ x: 130, y: 70 });
    expect(hover.mode).toBe("open");
    await wait(GRACE_MS * 2);
    expect(card.shown).toEqual(["Pompeo"]);
  });

  it("leaves a pinned card where it was when its name scrolls out of view", async () => {
    const { card, hover, scroll } = setUp();
    await hover.openPinned(POMPEO);
    scroll(60);
    expect(card.box()?.top).toBe(70);
    scroll(5_000);
    expect(card.isOpen).toBe(true);
    expect(card.box()?.top).toBe(70);
  });
});
