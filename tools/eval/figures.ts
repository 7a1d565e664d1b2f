/** Counts outcomes: precision, recall, wrong marks by kind. */
import type { Outcome } from "./outcomes";

/** One kind of mention, counted over articles. */
export interface Count {
  /** Mentions to be found, and those of people whom the base has. */
  gold: number;
  covered: number;
  right: number;
  rightCovered: number;
  /** Wrong marks: on another person, on somebody outside the base, on nobody. */
  person: number;
  nil: number;
  nothing: number;
}

/** An article, judged. */
export interface Judged {
  id: string;
  text: string;
  outcomes: Outcome[];
  /** The base has somebody whom the article is to be marked with. */
  covers: boolean;
  /** Time of linking it, matching included. Milliseconds; 0 where it was not measured. */
  ms: number;
}

export interface Figures {
  articles: number;
  words: number;
  names: Count;
  roles: Count;
  /** Median time of an article. Milliseconds. */
  ms: number;
}

export const wrongOf = ({ person, nil, nothing }: Count): number => person + nil + nothing;

/** A share, 0..1; null where there is nothing to share. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
export const precisionOf = (count: Count): number | null => share(count.right, count.right + wrongOf(count));
export const recallOf = ({ right, gold }: Count): number | null => share(right, gold);
export const coveredRecallOf = ({ rightCovered, covered }: Count): number | null =>
  share(rightCovered, covered);

/** Wrong marks, names and role phrases together, for 1,000 words. */
export const falsePerThousand = ({ words, names, roles }: Figures): number | null =>
  share(1000 * (wrongOf(names) + wrongOf(roles)), words);

export const wordsOf = (text: string): number => (text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length;

export function figuresOf(judged: readonly Judged[]): Figures {
  const outcomes = judged.flatMap((article) => article.outcomes);
  return {
    articles: judged.length,
    words: judged.reduce((sum, { text }) => sum + wordsOf(text), 0),
    names: count(outcomes.filter(({ kind }) => kind === "name")),
    roles: count(outcomes.filter(({ kind }) => kind === "role")),
    ms: median(judged.map(({ ms }) => ms)),
  };
}

function count(outcomes: readonly Outcome[]): Count {
  const sum: Count = { gold: 0, covered: 0, right: 0, rightCovered: 0, person: 0, nil: 0, nothing: 0 };
  for (const { verdict, covered } of outcomes) {
    if (verdict === "right" || verdict === "missed") {
      sum.gold++;
      if (covered) sum.covered++;
      if (verdict === "right" && covered) sum.rightCovered++;
    }
    if (verdict !== "missed") sum[verdict]++;
  }
  return sum;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
