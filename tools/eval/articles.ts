/** Annotated articles: the project's own (tests/articles/gold.jsonl), and the shared sets where they lie beside the project. */
import { existsSync, readFileSync } from "node:fs";

export interface GoldMention {
  /** UTF-16 offsets in the article's text. */
  start: number;
  end: number;
  surface: string;
  /** A Wikidata id, the person's name or the title of their article; null for somebody whom the annotation knows no more of. */
  gold: string | null;
  type: "PERSON" | "ROLE";
  /** Marking it is neither right nor wrong. */
  optional?: boolean;
  /** What the mention is made of; pronouns and descriptions ("pronoun", "nominal") are not to be found. */
  form?: string;
  /** An id that was added by a machine to a gold that is a name. */
  qid_auto?: string;
}

export interface GoldArticle {
  id: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  date: string;
  lang?: string;
  title?: string;
  text: string;
  part?: "train" | "held-out";
  mentions: GoldMention[];
}

/** Articles that are reported together. */
export interface ArticleSet {
  name: string;
  articles: GoldArticle[];
  /** Its text is the project's own, so that its faults may be written down. */
  own: boolean;
  /** Nothing is learnt from it, and its faults are not looked at. */
  heldOut: boolean;
  annotated: Readonly<Record<"name" | "role", Extent>>;
}

/** How far mentions are annotated. Where only some are, a mark at none of them says nothing. */
export type Extent = "all" | "some" | "none";

/** @returns the articles of a JSON-lines file */
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

/** The project's own articles, train and held-out apart. */
export function ownSets(): ArticleSet[] {
  const articles = readArticles("tests/articles/gold.jsonl");
  return (["train", "held-out"] as const).map((part) => ({
    name: part,
    articles: articles.filter((article) => (article.part ?? "train") === part),
    own: true,
    heldOut: part === "held-out",
    annotated: { name: "all", role: "all" },
  }));
}

/** Public corpora and the two seed articles, as files of the shared folder. Of MEANTIME only first sentences are annotated. */
const SHARED: { name: string; file: string; annotated: ArticleSet["annotated"] }[] = [
  { name: "seed articles", file: "seed-articles", annotated: { name: "all", role: "some" } },
  { name: "GUM news", file: "gum-news-names", annotated: { name: "all", role: "none" } },
  { name: "GUM interviews", file: "gum-interview-names", annotated: { name: "all", role: "none" } },
  { name: "GUM speeches", file: "gum-speech-names", annotated: { name: "all", role: "none" } },
  { name: "MEANTIME", file: "meantime-en-names", annotated: { name: "some", role: "none" } },
];

/** The shared sets that are there; none where the folder is not. */
export function sharedSets(folder = sharedFolder()): ArticleSet[] {
  if (folder === null) return [];
  return SHARED.map((set) => ({ ...set, path: `${folder}/eval/${set.file}.jsonl` }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path, annotated }) => ({
      name,
      articles: readArticles(path).map((article) => withRoles(article, folder)),
      own: false,
      heldOut: false,
      annotated,
    }));
}

/** Role phrases of the seed articles are annotated in files of their own. */
function withRoles(article: GoldArticle, folder: string): GoldArticle {
  const path = `${folder}/articles/${article.id}.gold.json`;
  if (!existsSync(path)) return article;
  const { rolePhrases = [] } = JSON.parse(readFileSync(path, "utf8")) as {
    rolePhrases?: { start: number; end: number; person: string }[];
  };
  const roles = rolePhrases.map(
    ({ start, end, person }): GoldMention => ({
      start,
      end,
      surface: article.text.slice(start, end),
      gold: person,
      type: "ROLE",
    }),
  );
  return { ...article, mentions: [...article.mentions, ...roles] };
}
