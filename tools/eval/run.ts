/** Runs the engine over annotated articles, as `annotate --jsonl` does, and judges what it marks. */
import { dayOf } from "../../src/cli/io";
import { textBlocks, titleFirst } from "../../src/cli/text-blocks";
import type { FactBase } from "../../src/engine/facts/base";
import type { Linker } from "../../src/engine/linking/link";
import { WHOLE } from "../../src/engine/linking/spots";
import type { Article } from "../../src/engine/linking/types";
import { Tokens } from "../../src/engine/names/tokens";
import type { ArticleSet, GoldArticle, GoldMention } from "./articles";
import type { Judged } from "./figures";
import { isSame, type Mark, outcomesOf, toFind } from "./outcomes";

/** An article made ready to be linked again and again. */
interface Prepared {
  gold: GoldArticle;
  article: Article;
  /** Where each block begins in the text; a title beside the text has no place in it. */
  offsets: (number | null)[];
  /** The mentions of people whom the base has. */
  covered: ReadonlySet<GoldMention>;
  covers: boolean;
}

/** A set of articles, read once. */
export class Bench {
  private constructor(
    private readonly base: FactBase,
    private readonly set: ArticleSet,
    private readonly articles: readonly Prepared[],
  ) {}

  static async of(base: FactBase, set: ArticleSet): Promise<Bench> {
    const coverage = new Coverage(base);
    const articles: Prepared[] = [];
    for (const gold of set.articles) articles.push(await prepare(gold, coverage));
    return new Bench(base, set, articles);
  }

  /**
   * Links and judges every article.
   * @param timed links each once more before, so that no time holds the reading of files
   */
  async run(linker: Linker, { timed = false } = {}): Promise<Judged[]> {
    const judged: Judged[] = [];
    for (const { gold, article, offsets, covered, covers } of this.articles) {
      if (timed) await linker.link(article);
      const start = performance.now();
      const mentions = await linker.link(article);
      const ms = timed ? performance.now() - start : 0;
      const marks = mentions.flatMap((mention): Mark[] => {
        const shift = offsets[mention.block] ?? null;
        if (shift === null) return [];
        const { role, kind } = mention;
        return [
          {
            kind,
            start: mention.start + shift,
            end: mention.end + shift,
            person: this.base.people.at(mention.person),
            ...(role && { role: { start: role.start + shift, end: role.end + shift } }),
          },
        ];
      });
      const { annotated } = this.set;
      const outcomes = outcomesOf(gold, marks, (mention) => covered.has(mention)).filter(
        ({ kind, verdict }) =>
          annotated[kind] === "all" || (annotated[kind] === "some" && verdict !== "nothing"),
      );
      judged.push({ id: gold.id, text: gold.text, outcomes, covers, ms });
    }
    return judged;
  }
}

async function prepare(gold: GoldArticle, coverage: Coverage): Promise<Prepared> {
  const { blocks, offsets } = textBlocks(gold.text);
  const all = titleFirst(blocks, gold.title, gold.text);
  const covered = new Set<GoldMention>();
  for (const mention of toFind(gold)) if (await coverage.has(mention)) covered.add(mention);
  return {
    gold,
    article: { blocks: all, date: dayOf(gold.date), lang: gold.lang ?? "en" },
    offsets: [...all.slice(blocks.length).map(() => null), ...offsets],
    covered,
    covers: covered.size > 0,
  };
}

/** Whom of the annotated the base has: by id, or by a spelling of their whole name that is theirs by the annotation too. */
class Coverage {
  readonly #known = new Map<string, Promise<boolean>>();

  constructor(private readonly base: FactBase) {}

  has(mention: GoldMention): Promise<boolean> {
    const key = `${mention.gold}\t${mention.qid_auto ?? ""}`;
    let known = this.#known.get(key);
    if (!known) {
      known = this.#find(mention);
      this.#known.set(key, known);
    }
    return known;
  }

  async #find(mention: GoldMention): Promise<boolean> {
    const { gold, qid_auto } = mention;
    for (const id of [gold, qid_auto]) {
      if (id && /^Q\d+$/.test(id) && (await this.base.find(id)) !== null) return true;
    }
    if (gold === null) return false;
    const tokens = Tokens.of(gold.replace(/_/g, " ").replace(/\s*\(.*?\)$/, ""));
    const bearers = this.base.names
      .match(tokens)
      .flatMap(({ entry }) => this.base.names.bearers(entry))
      .filter(({ kind }) => WHOLE.has(kind))
      .map(({ person }) => person);
    await this.base.people.open(bearers);
    return bearers.some((person) => isSame(mention, this.base.people.at(person)));
  }
}
