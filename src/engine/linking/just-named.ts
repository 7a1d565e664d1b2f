/** Who was just named by the whole name: "Kim Dong-yeon, the finance minister, promised money. Mr Kim did not say how much." */
import { Gap, type Tokens } from "../names/tokens";
import { isSuffixed } from "./cue-words";
import type { Entity } from "./discourse";
import type { Spot } from "./spots";
import type { ReadBlock } from "./types";

/** No sentence is looked through farther than this. Tokens. */
const SENTENCE_TOKENS = 80;
/** What it tells where the whole name begins a sentence, where it stands in the same sentence, and elsewhere. */
const LEADS = 1;
const HERE = 0.75;
const ELSEWHERE = 0.43;
/** News that say "Kim" without a title have one person so called, and give the others' names whole. */
const UNTITLED = 0.2;
const ENDS_SENTENCE = /[.!?…\n]/;

/** Where somebody was named by the whole name last, and whether the sentence begins with that. */
interface Naming {
  entity: Entity;
  block: ReadBlock;
  token: number;
  leads: boolean;
  spot: Spot;
}

/** The one just named by the whole name, and how much that tells, up to 1. */
export interface JustNamedOne {
  entity: Entity;
  value: number;
}

/** The whole names of an article, read in its order. */
export class JustNamed {
  readonly #last = new Map<Entity, Naming>();
  #block: ReadBlock | null = null;
  #before: ReadBlock | null = null;

  begin(block: ReadBlock): void {
    this.#before = this.#block;
    this.#block = block;
  }

  name(entity: Entity, spot: Spot): void {
    const { block, from, to } = spot;
    // "Junichiro Koizumi's son": of somebody else.
    if (block.tokens.gapBefore(to) === Gap.Apostrophe) return;
    const first = titledFrom(spot);
    const leads = first - sentenceStart(block.tokens, first) <= 1;
    this.#last.set(entity, { entity, block, token: from, leads, spot });
  }

  /**
   * Of `bearers`, the only one whom the sentence has named by the whole name so far, or else the sentence before. Null where the
   * spot itself does not begin what is said, or speak: "Cherie Blair opened. Thatcher said Blair would be fine".
   */
  of(spot: Spot, bearers: readonly Entity[]): JustNamedOne | null {
    const { block, from } = spot;
    if (!opens(spot)) return null;
    const start = sentenceStart(block.tokens, from);
    const here = this.#only(bearers, block, start, from);
    let one = here;
    if (one === undefined) {
      const [before, end] = start > 0 ? [block, start] : [this.#before, this.#before?.tokens.count ?? 0];
      one = before ? this.#only(bearers, before, sentenceStart(before.tokens, end - 1), end) : null;
    }
    // "Gen Kim Yong-chol carried it. Mr Kim has not left the country."
    if (!one || (one.spot.title?.kind === "rank" && spot.title?.kind === "honorific")) return null;
    if (isSuffixed(one.spot) && !isSuffixed(spot)) return null;
    const value = one.leads ? LEADS : here ? HERE : ELSEWHERE;
    return { entity: one.entity, value: spot.title ? value : value * UNTITLED };
  }

  /** Undefined where none of them is named there, null where several are. */
  #only(bearers: readonly Entity[], block: ReadBlock, from: number, to: number) {
    let only: Naming | null | undefined;
    for (const entity of bearers) {
      const at = this.#last.get(entity);
      if (!at || at.block !== block || at.token < from || at.token >= to) continue;
      only = only === undefined ? at : null;
    }
    return only;
  }
}

/** Does it begin what is said, or tell who says it? "“…,” said Mr Kim". */
function opens(spot: Spot): boolean {
  const { tokens } = spot.block;
  const first = titledFrom(spot);
  return tokens.startsSentence(first) || (spot.speaks && tokens.startsSentence(first - 1));
}

const titledFrom = ({ before, from }: Spot): number => before.at(-1)?.from ?? from;

/** The first token of the sentence that a token is in; a semicolon and a quotation mark end none. */
function sentenceStart(tokens: Tokens, token: number): number {
  let at = token;
  while (at > 0 && token - at < SENTENCE_TOKENS && !endsSentence(tokens, at)) at--;
  return at;
}

function endsSentence(tokens: Tokens, next: number): boolean {
  const gap = tokens.gapBefore(next);
  if (gap === Gap.Line) return true;
  if (gap !== Gap.Break) return false;
  return ENDS_SENTENCE.test(tokens.text.slice(tokens.end[next - 1], tokens.start[next]));
}
