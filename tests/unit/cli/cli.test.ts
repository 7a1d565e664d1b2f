import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { textBlocks } from "../../../src/cli/text-blocks";
import { setUpFacts } from "../../../tools/setup/facts.mjs";
import { run } from "./streams";

const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
let folder = "";
const file = async (name: string, content: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sidelight-cli-"));
  // The commands read dist/facts, which `npm test` has built; alone, this file builds what is missing or old.
  expect(await setUpFacts()).toBe(true);
}, 120_000);

const TEXT =
  "Talks in New York\n\nMike Pompeo met General Kim Yong-chol. Gen Kim left. The North Korean leader stayed.";

describe("annotate", () => {
  it("reads a text and gives mentions as the contract has them", async () => {
    const { status, out } = await run([
      "annotate",
      await file("a.txt", TEXT),
      "--date",
      "2018-05-31",
      "--json",
    ]);
    expect(status).toBe(0);
    const { date, mentions } = JSON.parse(out);
    expect(date).toBe("2018-05-31");
    expect(mentions.map((m: { text: string }) => m.text)).toEqual([
      "Mike Pompeo",
      "Kim Yong-chol",
      "Kim",
      "The North Korean leader",
    ]);
    for (const { start, end, text, confidence, reason, person } of mentions) {
      expect(TEXT.slice(start, end)).toBe(text);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reason).toMatch(/^\S.*[.]$/);
      expect(Object.keys(person)).toEqual(["id", "qid", "name", "enwiki"]);
    }
    expect(mentions[0].person).toEqual({
      id: "Q473239",
      qid: "Q473239",
      name: "Mike Pompeo",
      enwiki: "Mike Pompeo",
    });
    expect(mentions[3].kind).toBe("role");
    expect(mentions[3].person.name).toBe("Kim Jong-un");
  });

  it("reads a page with its own date, without its navigation", async () => {
    const html = `<!doctype html><html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2010-05-31T10:00:00Z"}</script></head>
      <body><nav>Mike Pompeo</nav><article><h1>A visit</h1><p>On Monday the North <b>Korean</b> leader spoke at length about the harvest.</p></article></body></html>`;
    const { out } = await run(["annotate", await file("a.html", html), "--json"]);
    const { date, mentions } = JSON.parse(out);
    expect(date).toBe("2010-05-31");
    expect(mentions.map((m: { text: string; person: { name: string } }) => [m.text, m.person.name])).toEqual([
      ["the North Korean leader", "Kim Jong-il"],
    ]);
  });

  it("streams articles, and names a bad line without ending", async () => {
    const input = [
      JSON.stringify({ id: "1", text: "Mike Pompeo spoke.", date: "2018-05-31" }),
      "{broken",
      JSON.stringify({ id: "2", text: 7 }),
      JSON.stringify({ id: "3", text: "The US secretary of state spoke.", date: "31 May 2018" }),
      "",
      JSON.stringify({ id: "4", text: "The US secretary of state spoke.", date: "2006" }),
      JSON.stringify({ id: "5", title: "Mike Pompeo in Asia", text: "Mr Pompeo spoke.", date: "2018-05-31" }),
    ].join("\n");
    const { status, out } = await run(["annotate", "--jsonl"], input);
    expect(status).toBe(0);
    const [one, broken, noText, noDate, year, title] = lines(out);
    expect(one.mentions).toHaveLength(1);
    expect(broken).toEqual({ id: null, error: "The line is no JSON." });
    expect(noText).toEqual({ id: "2", error: "The article has no text." });
    expect(noDate.error).toContain('"31 May 2018" is no date');
    expect(year.mentions[0].person.name).toBe("Condoleezza Rice");
    expect(title.mentions).toMatchObject([{ start: 3, end: 9, text: "Pompeo" }]);
  });

  it.each([
    [["annotate", "no-such-file.txt"], "no-such-file.txt cannot be read: there is no such file."],
    [["annotate"], "annotate needs one file"],
    [["annotate", "a.txt", "--date", "yesterday"], '"yesterday" is no date'],
    [["annotate", "--loud"], "--loud"],
    [["anotate"], 'There is no command "anotate"'],
    [["who"], "who needs a name"],
    [["page-info"], "page-info needs at least one HTML file"],
    [["facts", "person", "Q0"], "There is no person Q0"],
    [["facts", "everything"], "facts needs one of"],
  ])("%j gives one line and status 2", async (args, sentence) => {
    const { status, out, err } = await run(args as string[]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("who", () => {
  it("gives the offices on a day, before and after, each with source and asOf", async () => {
    const { out } = await run(["who", "Gen Kim Yong Chol", "--date", "2018-05-31", "--json"]);
    const { query, date, candidates } = JSON.parse(out);
    expect({ query, date }).toEqual({ query: "Gen Kim Yong Chol", date: "2018-05-31" });
    const [best] = candidates;
    expect(best.person.name).toBe("Kim Yong-chol");
    expect(best.rolesOnDate.map((role: { label: string }) => role.label).join()).toMatch(
      /United Front Department/,
    );
    for (const role of [...best.rolesOnDate, ...best.rolesBefore, ...best.rolesAfter]) {
      expect(role.source).toMatch(/^https?:\/\//);
      expect(role.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(best.events.length).toBeGreaterThan(5);
  });

  it("orders namesakes by prominence at the time", async () => {
    const first = async (date: string) =>
      JSON.parse((await run(["who", "George Bush", "--date", date, "--json"])).out).candidates[0].person.name;
    expect(await first("1991-01-01")).toBe("George H.W. Bush");
    expect(await first("2004-01-01")).toBe("George W. Bush");
  });

  it("heeds titles", async () => {
    const first = async (query: string, date: string) =>
      JSON.parse((await run(["who", query, "--date", date, "--json"])).out).candidates[0].person.name;
    expect(await first("Gen Kim", "2018-05-31")).toBe("Kim Yong-chol");
    expect(await first("Chairman Kim", "2018-05-31")).toBe("Kim Jong-un");
    expect(await first("President Bush", "1991-01-01")).toBe("George H.W. Bush");
  });

  it("finds nobody for an unknown name", async () => {
    expect(JSON.parse((await run(["who", "Xyz Qwert", "--json"])).out).candidates).toEqual([]);
    expect((await run(["who", "Xyz Qwert"])).out).toBe('Nobody in the base is called "Xyz Qwert".\n');
  });
});

describe("page-info", () => {
  it("tells article and date for each file, and goes on behind one that is missing", async () => {
    const page = await file(
      "b.html",
      '<html lang="en"><head><meta property="article:published_time" content="2018-05-31T18:20:00Z"><title>T</title></head><body></body></html>',
    );
    const { status, out, err } = await run(["page-info", page, "missing.html", page, "--jsonl"]);
    expect(status).toBe(2);
    expect(err).toContain("missing.html cannot be read");
    expect(lines(out)).toHaveLength(2);
    expect(lines(out)[0]).toMatchObject({
      file: page,
      date: "2018-05-31",
      dateSource: "meta",
      lang: "en",
      title: "T",
    });
  });
});

describe("text blocks", () => {
  it("are lines, or wrapped paragraphs between blank lines", () => {
    expect(textBlocks("A title\n\nOne.\n\nTwo.").blocks.map(({ text, kind }) => [text, kind])).toEqual([
      ["A title", "title"],
      ["One.", "paragraph"],
      ["Two.", "paragraph"],
    ]);
    expect(textBlocks("One line.\nAnother line.").blocks).toHaveLength(2);
    const wrapped = "Mike\nPompeo\nspoke\nat length.\n\nHe\nleft\nthen.";
    expect(textBlocks(wrapped).blocks.map(({ text }) => text)).toEqual([
      "Mike\nPompeo\nspoke\nat length.",
      "He\nleft\nthen.",
    ]);
    expect(textBlocks(wrapped).offsets).toEqual([0, 30]);
  });
});
