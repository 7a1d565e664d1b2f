import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CardLoader, FactsOfPage } from "../../../../src/content/hand/cards";
import type { Mention } from "../../../../src/content/reader/mentions";
import { CARD_GLOBAL } from "../../../../src/shared/card-api";
import { ask, ContextGone } from "../../../../src/shared/send";

const world = globalThis as Record<string, unknown>;
const sendMessage = vi.fn();
const handlers = { onClose() {}, onPin() {}, onPointer() {} };
const mention = (person: string): Mention =>
  ({ person, text: "Gen Kim", kind: "name", reason: { cue: "title", values: {} } }) as Mention;

beforeEach(() => {
  sendMessage.mockReset();
  vi.stubGlobal("chrome", { runtime: { id: "here", sendMessage } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  delete world[CARD_GLOBAL];
});

describe("ask", () => {
  it("gives the value of the envelope, or throws its sentence", async () => {
    sendMessage.mockResolvedValueOnce({ ok: true, value: null });
    expect(await ask({ type: "loadCard" })).toBeNull();
    sendMessage.mockResolvedValueOnce({ ok: false, error: "The facts cannot be read." });
    await expect(ask({ type: "loadCard" })).rejects.toThrow("The facts cannot be read.");
  });
  it("throws a sentence where nobody answers, or not in the agreed form", async () => {
    sendMessage.mockRejectedValueOnce(new Error("Could not establish connection."));
    await expect(ask({ type: "loadCard" })).rejects.toThrow("did not answer");
    for (const answer of [undefined, null, "ok", {}, { ok: false }, { ok: true }]) {
      sendMessage.mockResolvedValueOnce(answer);
      await expect(ask({ type: "loadCard" })).rejects.toThrow("did not answer");
    }
  });
  it("tells apart that the extension is gone", async () => {
    sendMessage.mockRejectedValueOnce(new Error("Extension context invalidated."));
    await expect(ask({ type: "loadCard" })).rejects.toBeInstanceOf(ContextGone);
    vi.stubGlobal("chrome", { runtime: {} });
    await expect(ask({ type: "loadCard" })).rejects.toBeInstanceOf(ContextGone);
  });
});

describe("CardLoader", () => {
  it("loads the script once, makes one card, and tries again after a failure", async () => {
    const card = { destroy: vi.fn() };
    const loader = new CardLoader(handlers);
    sendMessage.mockResolvedValueOnce({ ok: false, error: "no" });
    await expect(loader.get()).rejects.toThrow("no");
    sendMessage.mockImplementationOnce(async () => {
      world[CARD_GLOBAL] = () => card;
      return { ok: true, value: null };
    });
    const [one, two] = await Promise.all([loader.get(), loader.get()]);
    expect(one).toBe(card);
    expect(two).toBe(card);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    loader.destroy();
    expect(card.destroy).toHaveBeenCalledOnce();
    expect(loader.made).toBeNull();
  });
  it("makes no card for a page that was left while the script was loading", async () => {
    const make = vi.fn();
    const loader = new CardLoader(handlers);
    sendMessage.mockImplementationOnce(async () => {
      world[CARD_GLOBAL] = make;
      loader.destroy();
      return { ok: true, value: null };
    });
    await expect(loader.get()).rejects.toThrow();
    expect(make).not.toHaveBeenCalled();
  });

  it("asks again on a page that was kept and came back before it was answered, and makes one card still", async () => {
    const make = vi.fn(() => ({ destroy() {} }));
    const loader = new CardLoader(handlers);
    let late: (answer: unknown) => void = () => {};
    sendMessage.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    const before = loader.get();
    loader.askAgain();
    sendMessage.mockImplementationOnce(async () => {
      world[CARD_GLOBAL] = make;
      return { ok: true, value: null };
    });
    const card = await loader.get();
    late({ ok: true, value: null });
    expect(await before).toBe(card);
    expect(make).toHaveBeenCalledOnce();
  });
});

describe("FactsOfPage", () => {
  const people = (...ids: string[]) =>
    ids.map((id) => ({ id, name: id, count: 1, role: null, country: null }));

  it("asks once a person, with the day and the others of the page", async () => {
    sendMessage.mockResolvedValue({ ok: true, value: { person: {} } });
    const facts = new FactsOfPage({ date: "2018-05-31", kind: "article" });
    facts.setPeople(people("kim", "pompeo", "trump"));
    const content = await facts.contentOf(mention("kim"));
    await facts.contentOf(mention("kim"));
    expect(sendMessage.mock.calls).toEqual([
      [{ type: "card", person: "kim", date: "2018-05-31", others: ["pompeo", "trump"] }],
    ]);
    expect(content).toMatchObject({ mention: "Gen Kim", kind: "name", dateKind: "article" });
    facts.setPeople(people("trump", "kim", "pompeo"));
    await facts.contentOf(mention("kim"));
    expect(sendMessage).toHaveBeenCalledTimes(1);
    facts.setPeople(people("kim", "pompeo"));
    await facts.contentOf(mention("kim"));
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it("gives nothing for a person who is not in the base, and asks again after a failure", async () => {
    const facts = new FactsOfPage({ date: "2018-05-31", kind: "today" });
    sendMessage.mockResolvedValueOnce({ ok: false, error: "no" });
    await expect(facts.contentOf(mention("x"))).rejects.toThrow("no");
    sendMessage.mockResolvedValueOnce({ ok: true, value: null });
    expect(await facts.contentOf(mention("x"))).toBeNull();
  });
});
