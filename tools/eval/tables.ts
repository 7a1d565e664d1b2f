/** The figures as tables in Markdown. */
import {
  type Count,
  coveredRecallOf,
  type Figures,
  falsePerThousand,
  precisionOf,
  recallOf,
  wrongOf,
} from "./figures";

/** The figures of a set, by the name it is reported under. */
export interface Row {
  name: string;
  figures: Figures;
}

const part = (value: number | null, digits = 3) => (value === null ? "–" : value.toFixed(digits));
const table = (head: string, rows: readonly string[]) => [
  head,
  head.replace(/[^|]+/g, "---"),
  ...rows.map((row) => `| ${row} |`),
];

/** Names of people, a row for each set. */
export const namesTable = (rows: readonly Row[]): string[] =>
  table(
    "| names | articles | words | marks | precision | to find | recall | covered | recall of covered | wrong: another person | a stranger | nobody there |",
    rows.map(({ name, figures: { articles, words, names } }) =>
      [
        name,
        articles,
        words,
        marksOf(names),
        part(precisionOf(names)),
        names.gold,
        part(recallOf(names)),
        names.covered,
        part(coveredRecallOf(names)),
        names.person,
        names.nil,
        names.nothing,
      ].join(" | "),
    ),
  );

/** Role phrases, a row for each set that has them annotated. */
export const rolesTable = (rows: readonly Row[]): string[] =>
  table(
    "| role phrases | marks | wrong | precision | to find | recall | recall of covered |",
    rows
      .filter(({ figures }) => figures.roles.gold > 0)
      .map(({ name, figures: { roles } }) =>
        [
          name,
          marksOf(roles),
          wrongOf(roles),
          part(precisionOf(roles)),
          roles.gold,
          part(recallOf(roles)),
          part(coveredRecallOf(roles)),
        ].join(" | "),
      ),
  );

/** Wrong marks of any kind for 1,000 words. */
export const falseTable = (rows: readonly Row[]): string[] =>
  table(
    "| false marks | articles | words | wrong marks | per 1,000 words |",
    rows.map(({ name, figures }) =>
      [
        name,
        figures.articles,
        figures.words,
        wrongOf(figures.names) + wrongOf(figures.roles),
        part(falsePerThousand(figures)),
      ].join(" | "),
    ),
  );

const marksOf = (count: Count) => count.right + wrongOf(count);
