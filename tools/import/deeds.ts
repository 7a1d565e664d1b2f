/** What happened in a sentence, where its words leave no doubt: somebody dies, resigns, is arrested, is sworn in, or two meet. */
import type { EventPart, EventType } from "../../src/engine/facts/schema";

/** Somebody named in a sentence. */
export interface Named {
  /** Number of the person. */
  person: number;
  /** UTF-16 offsets of the name. */
  start: number;
  end: number;
}

export interface Deed {
  type: EventType;
  participants: { person: number; part: EventPart }[];
}

/** What directly follows the name of whom it happens to. */
const ALONE: { type: EventType; words: RegExp }[] = [
  { type: "death", words: /^(?:,? (?:aged )?\d{2,3},)? (?:dies|has died|passes away)\b(?! (?:down|out))/ },
  { type: "resignation", words: /^ (?:resigns|steps down|announces (?:his|her) resignation)\b/ },
  { type: "arrest", words: /^ is (?:arrested|detained)\b/ },
  {
    type: "inauguration",
    words:
      /^ (?:is (?:sworn in|inaugurated)|takes (?:the )?(?:office|oath of office)|is sworn into office)\b/,
  },
];
/** Between the names of two who meet; a title may stand before the second name, "the" and its country too. */
const MEETS =
  /^ (?:meets|meets with|holds talks with|holds a meeting with|met with) (?:[\p{L}.'’-]+ ){0,6}$/u;
/** Somebody or something of whoever is named, to whom it happens: "An ally of", "the cabinet of". */
const OF_THEIRS =
  /^an? |\b(?:wife|widow|husband|son|daughter|brother|sister|father|mother|cousin|nephew|niece|family|friend|all(?:y|ies)|aides?|advis[eo]rs?|lawyers?|spokes\w+|supporters?|followers?|bodyguards?|government|cabinet) (?:of|to|for)\b/i;
/** What was not, may be, or is only said. */
const DOUBT =
  /\b(?:not|never|no longer|den(?:y|ies|ied)|refus\w+|may|might|could|would|will|if|plans?|expected|reportedly|alleged\w*|rumou?r\w*|false|hoax|says? that|according to|calls? (?:for|on)|demands?|urges?|cancels?|postpones?)\b/i;

/**
 * The deed a sentence tells, where everybody it names takes part in it; null where it tells none, or leaves a doubt.
 * @param named in the order of the text
 */
export function deedOf(text: string, named: readonly Named[]): Deed | null {
  const [first, second] = named;
  if (!first || named.length > 2 || DOUBT.test(text)) return null;
  // Only where the sentence begins with the name and its titles is its verb the person's.
  if (/[,;:.]|\b(?:and|of whom|whose|who|after|as|when|where|by|with)\b/.test(text.slice(0, first.start)))
    return null;
  if (OF_THEIRS.test(text.slice(0, first.start))) return null;
  if (second) {
    return MEETS.test(text.slice(first.end, second.start))
      ? {
          type: "meeting",
          participants: [first, second].map(({ person }) => ({ person, part: "participant" as const })),
        }
      : null;
  }
  const after = text.slice(first.end);
  const told = ALONE.find(({ words }) => words.test(after));
  return told ? { type: told.type, participants: [{ person: first.person, part: "subject" }] } : null;
}
