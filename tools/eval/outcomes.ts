/** What became of every mention to be found and of every mark, in one article. Pure: marks and annotation in, outcomes out. */
import type { GoldArticle, GoldMention } from "./articles";

/** A person as a mark names them. */
export interface MarkedPerson {
  id: string;
  qid: string | null;
  name: string;
  enwiki: string | null;
}

/** A mark of the engine, with offsets in the article's text. */
export interface Mark {
  kind: "name" | "role";
  start: number;
  end: number;
  person: MarkedPerson;
  /** The role phrase in apposition that supports a name. */
  role?: { start: number; end: number };
}

/**
 * `right`, `missed`: of a mention to be found. Of a mark that is wrong: `person`, the annotation has another there; `nil`, it has
 * somebody of whom it knows no more; `nothing`, it has no person.
 */
export type Verdict = "right" | "missed" | "person" | "nil" | "nothing";

export interface Outcome {
  kind: Mark["kind"];
  verdict: Verdict;
  /** Of the mention for `right` and `missed`, else of the mark. */
  start: number;
  end: number;
  text: string;
  /** Who is meant, as annotated; null where nobody or somebody unknown is. */
  gold: string | null;
  /** The name of whom the engine marked; null where it did not. */
  marked: string | null;
  /** The base has the person to be found. */
  covered: boolean;
}

interface Span {
  start: number;
  end: number;
}
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const kindOf = ({ type }: GoldMention): Mark["kind"] => (type === "ROLE" ? "role" : "name");

/** A name without case, diacritics, hyphens, full stops and the bracket of a title: "George H.W. Bush" is "George H. W. Bush". */
export const foldName = (name: string): string =>
  name
    .replace(/_/g, " ")
    .replace(/\s*\(.*?\)$/, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[-.]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** Does an annotation mean this person? */
export function isSame({ gold, qid_auto }: GoldMention, person: MarkedPerson): boolean {
  if (gold === null) return false;
  if (gold === person.qid || gold === person.id) return true;
  if (person.qid !== null && qid_auto === person.qid) return true;
  return [person.name, person.enwiki ?? ""].some((name) => foldName(name) === foldName(gold));
}

/**
 * The mentions that are to be found: of somebody known, neither optional nor a pronoun or description, and not a part of another
 * mention of the same person, which is found with it.
 */
export function toFind({ mentions }: GoldArticle): GoldMention[] {
  const sought = mentions.filter(
    ({ gold, optional, form }) => gold !== null && !optional && form !== "pronoun" && form !== "nominal",
  );
  const isInside = (one: GoldMention, other: GoldMention, i: number, j: number) =>
    other.start <= one.start &&
    one.end <= other.end &&
    (one.end - one.start < other.end - other.start || j < i);
  return sought.filter(
    (one, i) =>
      !sought.some(
        (other, j) =>
          i !== j && other.type === one.type && other.gold === one.gold && isInside(one, other, i, j),
      ),
  );
}

/**
 * The outcomes of one article: first each mention to be found, then each mark that is wrong. One mark finds one mention, the
 * first that it overlaps and means. A mark counts for nothing where an annotation that it overlaps is optional or means the same person.
 * A role in apposition to a marked name finds an annotated role phrase, and is never wrong.
 */
export function outcomesOf(
  article: GoldArticle,
  marks: readonly Mark[],
  isCovered: (mention: GoldMention) => boolean,
): Outcome[] {
  const outcomes: Outcome[] = [];
  const supports = marks.flatMap((mark): Mark[] =>
    mark.role ? [{ kind: "role", person: mark.person, ...mark.role }] : [],
  );
  const used = new Set<Mark>();
  for (const mention of toFind(article)) {
    const hit = [...marks, ...supports].find(
      (mark) =>
        !used.has(mark) &&
        mark.kind === kindOf(mention) &&
        overlaps(mark, mention) &&
        isSame(mention, mark.person),
    );
    if (hit) used.add(hit);
    outcomes.push({
      kind: kindOf(mention),
      verdict: hit ? "right" : "missed",
      start: mention.start,
      end: mention.end,
      text: mention.surface,
      gold: mention.gold,
      marked: hit?.person.name ?? null,
      covered: isCovered(mention),
    });
  }
  for (const mark of marks) {
    if (used.has(mark)) continue;
    const there = article.mentions.filter((mention) => overlaps(mention, mark));
    if (there.some((mention) => mention.optional || isSame(mention, mark.person))) continue;
    const { start, end } = mark;
    outcomes.push({
      kind: mark.kind,
      verdict: wrongVerdict(there),
      start,
      end,
      text: article.text.slice(start, end),
      gold: there.find(({ gold }) => gold !== null)?.gold ?? null,
      marked: mark.person.name,
      covered: false,
    });
  }
  return outcomes;
}

function wrongVerdict(there: readonly GoldMention[]): Verdict {
  if (there.length === 0) return "nothing";
  return there.some(({ gold }) => gold === null) ? "nil" : "person";
}

/** What stays the same of an outcome between two runs. */
export const keyOf = (id: string, { kind, verdict, start, end, gold, marked }: Outcome): string =>
  [id, kind, verdict, start, end, verdict === "right" || verdict === "missed" ? gold : marked].join("\t");
