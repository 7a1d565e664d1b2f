/** Titles of the British peerage: "Lord Cameron of Chipping Norton". A title names a person only with the place that belongs to it. */

const PEER = /^(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess|Marquess|Duke|Duchess)\b/;

/** True for a name that is a peer's title. */
export const isPeer = (name: string): boolean => PEER.test(name);

/** `Lord Cameron of Chipping Norton` → `Lord Cameron`, a name that news use; empty where the name is no such title. */
export const withoutPlace = (name: string): string =>
  isPeer(name) ? name.replace(/(?<=\S \S+) of \S.*$/, "") : "";

/** What stands behind the name in an article's title: "Digby Jones, Baron Jones of Birmingham", "Frederick Curzon, 7th Earl Howe". */
const BEHIND =
  /, (?:\d+(?:st|nd|rd|th) )?((?:Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess|Marquess|Duke|Duchess) .+?)(?: \(.*\))?$/;

/** The peerage in an article's title as news print it, `Lord Jones of Birmingham`; undefined where there is none. */
export const peerOfTitle = (title: string): string | undefined =>
  BEHIND.exec(title)?.[1]?.replace(/^Baron /, "Lord ");

/** Without titles whose place is left out: "Lord Cameron" is the name of several. */
export const tellingNames = (names: readonly string[]): string[] =>
  names.filter((name) => !isPeer(name) || !names.some((other) => other.startsWith(`${name} of `)));
