import { afterEach, expect, it, vi } from "vitest";
import { tellPages } from "../../../src/background/tell-pages";

afterEach(() => void vi.unstubAllGlobals());

it("all tabs are told that the settings have changed, whether anybody listens there or not", async () => {
  const sendMessage = vi.fn(async (_id: number, _message: unknown) => {
    throw new Error("Receiving end does not exist.");
  });
  let saved: (changes: Record<string, unknown>, area: string) => void = () => undefined;
  vi.stubGlobal("chrome", {
    storage: {
      local: { get: async () => ({}) },
      onChanged: { addListener: (listener: typeof saved) => (saved = listener) },
    },
    tabs: { query: async () => [{ id: 7 }, {}, { id: 9 }], sendMessage },
  });
  tellPages();
  expect(sendMessage).not.toHaveBeenCalled();
  saved({ mentions: {} }, "local");
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  expect(sendMessage.mock.calls).toEqual([
    [7, { type: "settingsChanged" }],
    [9, { type: "settingsChanged" }],
  ]);
});
