/** WebDriver's lists of input actions, for Marionette's WebDriver:PerformActions. */
import type { Point } from "./driver";

/** WebDriver's private-use characters for keys that type nothing. */
const KEYS: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Ctrl: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  Meta: "\uE03D",
};

/** One input source with its list. */
export function actions(type: "key" | "pointer", id: string, list: object[]): object {
  const parameters = type === "pointer" ? { parameters: { pointerType: "mouse" } } : {};
  return { actions: [{ type, id, ...parameters, actions: list }] };
}

/** Moves through the points; "down" and "up" press and release the main button where the pointer is. */
export function pointerActions(steps: (Point | "down" | "up")[]): object {
  return actions(
    "pointer",
    "mouse",
    steps.map((step) =>
      typeof step === "string"
        ? { type: step === "down" ? "pointerDown" : "pointerUp", button: 0 }
        : { type: "pointerMove", duration: 10, origin: "viewport", ...step },
    ),
  );
}

/** Presses a combination such as "Shift+Tab": all down in order, all up in the opposite order. */
export function keyActions(keys: string): object {
  const values = keys.split("+").map((key) => {
    const value = KEYS[key] ?? key;
    if ([...value].length !== 1) throw new Error(`"${key}" is no key that this driver knows.`);
    return value;
  });
  return actions("key", "keyboard", [
    ...values.map((value) => ({ type: "keyDown", value })),
    ...values.reverse().map((value) => ({ type: "keyUp", value })),
  ]);
}
