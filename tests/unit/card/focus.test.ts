// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { reveal } from "../../../src/card/focus";

/** A card whose body shows 200 pixels of 500, and a part of it that was opened: `top` and `bottom` below the top of the screen. */
function opened(top: number, bottom: number): number | null {
  const root = document.createElement("div");
  root.innerHTML = `<div class="card"><div class="body" style="overflow-y: auto"><section></section></div></div>`;
  document.body.replaceChildren(root);
  const body = root.querySelector<HTMLElement>(".body") as HTMLElement;
  const section = root.querySelector("section") as HTMLElement;
  Object.defineProperties(body, { scrollHeight: { value: 500 }, clientHeight: { value: 200 } });
  body.getBoundingClientRect = () => new DOMRect(0, 100, 400, 200);
  section.getBoundingClientRect = () => new DOMRect(0, top, 400, bottom - top);
  const scrollBy = vi.fn<(x: number, y: number) => void>();
  body.scrollBy = scrollBy as unknown as HTMLElement["scrollBy"];
  reveal(section, root);
  return scrollBy.mock.calls[0]?.[1] ?? null;
}

vi.stubGlobal(
  "DOMRect",
  class {
    constructor(
      readonly left: number,
      readonly top: number,
      readonly width: number,
      readonly height: number,
    ) {}
    get bottom() {
      return this.top + this.height;
    }
  },
);

describe("what was opened comes into view", () => {
  test("at the lower edge the card scrolls until it is seen whole", () => {
    expect(opened(280, 360)).toBe(60);
  });

  test("what is higher than the card is seen from its head", () => {
    expect(opened(280, 600)).toBe(180);
  });

  test("what is seen already stays where it is", () => {
    expect(opened(120, 290)).toBeNull();
  });
});
