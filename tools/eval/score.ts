/** Scores mentions against annotated articles in the format of tests/articles/gold.jsonl. */
import { existsSync, readFileSync } from "node:fs";
import { textBlocks } from "../../src/cli/text-blocks";
import type { FactBase } from "../../src/engine/facts/base";
import type { Linker } from "../../src/engine/linking/link";

interface GoldMention {
  start: number;
  end: number;
  surface: string;
  /** A Wikidata id, or the person's name; null for somebody outside the base. */
  gold: string | null;
  type: "PERSON" | "ROLE";
  optional?: boolean;
}

export interface GoldArticle {
  id: string;
  date: string;
  lang?: string;
  text: string;
  mentions: GoldMention[];
}

/** One kind of mention, counted over articles. `right` and `wrong` count marks, `gold` what should be marked. */
export interface Count {
  gold: number;
  right: number;
  wrong: number;
  /** Each wrong mark and each miss, for the message of a test. */
  faults: string[];
}

export function readArticles(path: string): GoldArticle[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Where the shared measuring data lies beside the project, or null: `SIDELIGHT_SHARED`, else ../shared. */
export function sharedFolder(): string | null {
  const folder = process.env.SIDELIGHT_SHARED ?? "../shared";
  return existsSync(`${folder}/eval/seed-articles.jsonl`) ? folder : null;
}

const fold = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[-.]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** Marks articles and counts names and role phrases apart. A name on an optional mention, or a role on a name, counts for nothing. */
export async function score(
  base: FactBase,
  linker: Linker,
  articles: readonly GoldArticle[],
): Promise<{ names: Count; roles: Count }> {
  const names: Count = { gold: 0, right: 0, wrong: 0, faults: [] };
  const roles: Count = { gold: 0, right: 0, wrong: 0, faults: [] };
  for (const article of articles) {
    const { blocks, offsets } = textBlocks(article.text);
    const found = await linker.link({ blocks, date: article.date, lang: article.lang ?? "en" });
    const marks = found.map((mark) => ({
      kind: mark.kind,
      start: mark.start + (offsets[mark.block] as number),
      end: mark.end + (offsets[mark.block] as number),
      person: base.people.at(mark.person),
    }));
    const used = new Set<object>();
    const isSame = (mention: GoldMention, { person }: (typeof marks)[number]) =>
      mention.gold !== null &&
      (mention.gold === person.qid ||
        [person.name, person.enwiki ?? ""].some((name) => fold(name) === fold(mention.gold ?? "")));
    for (const mention of article.mentions) {
      if (mention.gold === null || mention.optional) continue;
      const count = mention.type === "ROLE" ? roles : names;
      count.gold++;
      const hit = marks.find(
        (mark) =>
          !used.has(mark) &&
          (mark.kind === "role") === (mention.type === "ROLE") &&
          mark.start < mention.end &&
          mention.start < mark.end &&
          isSame(mention, mark),
      );
      if (hit) {
        used.add(hit);
        count.right++;
      } else count.faults.push(`missed ${article.id}: ${mention.surface} = ${mention.gold}`);
    }
    for (const mark of marks) {
      if (used.has(mark)) continue;
      const there = article.mentions.filter(
        (mention) => mention.start < mark.end && mark.start < mention.end,
      );
      if (there.some((mention) => mention.optional || isSame(mention, mark))) continue;
      const count = mark.kind === "role" ? roles : names;
      count.wrong++;
      const around = article.text.slice(Math.max(0, mark.start - 40), mark.end + 20).replace(/\s+/g, " ");
      count.faults.push(
        `wrong ${article.id}: ${article.text.slice(mark.start, mark.end)} -> ${mark.person.name} (…${around}…)`,
      );
    }
  }
  return { names, roles };
}
