import { describe, expect, it } from "vitest";
import { isPageRequest } from "../../../src/content/guard";

describe("isPageRequest", () => {
  it("takes the requests of the contract and nothing else", () => {
    const good = [
      { type: "pageState" },
      { type: "settingsChanged" },
      { type: "goTo", person: "Q1", nth: 0 },
      { type: "command", name: "next-name" },
      { type: "command", name: "open-card" },
    ];
    const bad = [
      null,
      1,
      "pageState",
      {},
      { type: "x" },
      { type: "goTo", person: 1, nth: 0 },
      { type: "goTo", person: "a" },
      { type: "goTo", person: "a", nth: 0.5 },
      { type: "command", name: "toggle" },
      { type: "command" },
    ];
    expect(good.every(isPageRequest)).toBe(true);
    expect(bad.some(isPageRequest)).toBe(false);
  });
});
