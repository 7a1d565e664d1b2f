/** Words between a place and its office: "North Korea's former deputy foreign minister", "Colombia's US-backed president". */
import type { Vocabulary } from "../facts/vocabulary";
import { Gap, type Tokens } from "../names/tokens";
import { compoundAt } from "./role-compounds";
import type { Designation } from "./roles";

/** What the words before an office say of it. */
export interface Modified {
  to: number;
  time: Designation["time"];
  lower: boolean;
  acting: boolean;
  ofThen: boolean;
}

/** Words that make an office somebody's in place of the holder. */
export const ACTING = new Set(["acting", "interim", "caretaker"]);
/** No such word. */
export const PLAIN: Omit<Modified, "to"> = { time: "now", lower: false, acting: false, ofThen: false };

/** As many such words may stand there. */
const MOST = 3;

/** Skips words such as "former" and "deputy" from token `at` on. */
export function modifiersAt(vocabulary: Vocabulary, tokens: Tokens, at: number): Modified {
  // Each field by itself: it is asked behind every place, and a spread is slow.
  const found: Modified = { to: at, time: "now", lower: false, acting: false, ofThen: false };
  for (let words = 0; words < MOST; words++) {
    const gap = tokens.gapBefore(found.to);
    if (found.to > at && gap !== Gap.Space && gap !== Gap.Hyphen) break;
    const office = vocabulary.designations.at(tokens, found.to);
    if (office?.value.term) break;
    const word = tokens.norm(found.to);
    const kind = vocabulary.modifiers.get(word);
    // "President-elect" is no compound.
    const next = kind ? found.to + 1 : office ? found.to : compoundAt(tokens, found.to);
    if (next === found.to) break;
    if (kind === "past" || kind === "future") found.time = kind;
    if (kind === "lower") found.lower = true;
    if (ACTING.has(word)) found.acting = true;
    if (word === "then") found.ofThen = true;
    found.to = next;
  }
  return found;
}
