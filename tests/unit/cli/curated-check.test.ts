import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { main } from "../../../src/cli/main";
import { smallProject } from "./diff-check-facts";

const PEOPLE = "id\tname\tenwiki\tfamily\tgiven\torder\tsex\tborn\tdied\tcountry\tdescription\tpage";
const MEMBERSHIPS = "person\trole\torganization\tcountry\toffice\tstart\tend\tended\tacting\tasOf\tpage";

/** Ann Ash, Bo Birch and Kim Oak are written by hand; what the tables have of them is given. */
const CURATED = `
people:
  - id: cy-cedar
    qid: Q3
    name: Cy Cedar
    country: US
    died: 2015-06-01
    description: politician
    source: book
    memberships:
      - { role: Deputy Secretary of Fish, country: US, start: 2001-01, end: 2003-01, source: book }
      - { role: Speaker of the Assembly, country: US, start: 2005-01-10, end: 2007-01-10, source: book }
      - { role: Speaker of the Assembly, country: US, start: 2009-01-10, end: 2011-01-10, source: book }
`;

const out: string[] = [];
const err: string[] = [];

async function run(...args: string[]) {
  out.length = 0;
  err.length = 0;
  const into = (list: string[]) =>
    new Writable({ write: (chunk, _, done) => done(void list.push(String(chunk)) as undefined) });
  const status = await main(["facts", "curated-check", ...args], {
    stdin: Readable.from([]),
    stdout: into(out),
    stderr: into(err),
  });
  return { status, out: out.join(""), err: err.join("") };
}

describe("facts curated-check", () => {
  let root: string;

  beforeAll(async () => {
    root = await smallProject();
    await writeFile(join(root, "facts/curated/people-trees-1.yaml"), CURATED);
    const table = (id: string, role: string, office: string, start: string, end: string, asOf = "") =>
      [id, role, "", "US", office, start, end, "", "", asOf, ""].join("\t");
    await tables(
      "officeholders",
      ["Q1\tAnn Ash", "Q3\tCy Cedar"],
      [
        table("Q1", "Foreign Minister", "foreign-minister", "2020-02-10", "2021-01-01"),
        table("Q1", "Foreign Minister", "foreign-minister", "2021-01-20", "2022-03"),
        table("Q1", "Governor of Alabama", "governor", "2010-06-04", "2014-01-04"),
        table("Q3", "Secretary of Fish", "", "2001-01", "2003-01"),
        table("Q3", "Speaker of the Assembly", "", "2005", "2007-01-10"),
      ],
    );
    vi.spyOn(process, "cwd").mockReturnValue(root);
    vi.stubEnv("INIT_CWD", root);
  });
  afterAll(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  async function tables(source: string, people: string[], memberships: string[]) {
    const folder = join(root, "facts/imported", source);
    await mkdir(folder, { recursive: true });
    const person = (line: string) => `${line}${"\t".repeat(8)}US\t\t`;
    await writeFile(join(folder, "people.tsv"), `${[PEOPLE, ...people.map(person)].join("\n")}\n`);
    await writeFile(join(folder, "memberships.tsv"), `${[MEMBERSHIPS, ...memberships].join("\n")}\n`);
  }

  async function verdicts(...args: string[]): Promise<string[]> {
    const { posts } = JSON.parse((await run("--json", ...args)).out);
    return posts.map((post: { name: string; label: string; verdict: string }) =>
      [post.name, post.label, post.verdict].join(", "),
    );
  }

  it("says of every post what the tables have", async () => {
    expect(await verdicts()).toEqual([
      // The table's is the secretary, not the deputy.
      "Cy Cedar, Deputy Secretary of Fish, noOffice",
      "Cy Cedar, Speaker of the Assembly, agrees",
      "Cy Cedar, Speaker of the Assembly, elsewhen",
      // Two terms of the table follow each other, and begin 21 days later.
      "Ann Ash, Secretary of State, near",
      "Ann Ash, Envoy to Nowhere, noOffice",
      "Ann Ash, Governor of Alabama, differs",
      "Bo Birch, Secretary of State, noPerson",
      "Kim Oak, Minister of Foreign Affairs and Trade, noPerson",
      "Kim Oak, President, noPerson",
    ]);
  });

  it("asks the news who was in office, and heeds no former holder and nobody dead", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sidelight-news-"));
    await mkdir(join(folder, "events"));
    const news = [
      ["2010-05-01", "The speaker of the assembly, Cy Cedar, opens it."],
      ["2023-02-01", "US Secretary of State Bo Birch flies home."],
      ["2012-02-01", "North Korea's president Kim Oak waves."],
      ["2013-02-01", "Former speaker of the assembly Cy Cedar speaks."],
      ["2016-02-01", "Speaker of the assembly Cy Cedar is remembered."],
    ].map(([day, sentence]) => [day, "", "", sentence].join("\t"));
    const text = ["date\tcategory\ttopic\tsentence", ...news].join("\n");
    await writeFile(join(folder, "events/current-events.tsv"), `${text}\n`);
    const found = await verdicts(folder);
    expect(found).toContain("Bo Birch, Secretary of State, seen");
    expect(found).toContain("Kim Oak, President, outside");
    expect(found).toContain("Cy Cedar, Speaker of the Assembly, seen");
    expect(found).not.toContain("Cy Cedar, Speaker of the Assembly, outside");
  });

  it("prints a table, and what somebody has to look at with file and line", async () => {
    const { status, out: text } = await run();
    expect(status).toBe(0);
    expect(text).toMatch(/^all +9 +1 +1 +1 +1 +0 +0 +2 +3 +0 +0 +0 +6$/m);
    expect(text).toMatch(/^people-trees +3 /m);
    expect(text).toMatch(
      /^facts\/curated\/posts\.yaml:\d+: differs: Ann Ash, Governor of Alabama, 2010-01-04 – 2014-01-04; officeholders has Governor of Alabama, 2010-06-04 – 2014-01-04$/m,
    );
  });

  it("counts what pages say of the posts", async () => {
    const page = (kind: string, posts: string) =>
      `  - { url: "https://${kind}.example/", title: A ${kind}, kind: ${kind}, read: 2026-01-01, posts: [${posts}] }`;
    const of = (person: string, role: string, found: string) =>
      `{ person: ${person}, role: ${role}, ${found} }`;
    const folder = join(root, "facts/confirmations");
    await mkdir(folder);
    await writeFile(
      join(folder, "pages.yaml"),
      [
        "pages:",
        page("list", of("cy-cedar", "Speaker of the Assembly", "start: 2005-01-10, end: 2007-01-10")),
        page("news", of("cy-cedar", "Speaker of the Assembly", "start: 2009-01-10, end: 2011")),
        page("page", of("ann-ash", "Governor of Alabama", "seen: 2011")),
        "",
      ].join("\n"),
    );
    const { posts, all } = JSON.parse((await run("--json")).out);
    const said = posts.map(({ start, pages }: { start: string; pages: string | null }) => [start, pages]);
    expect(said.filter(([, pages]: string[]) => pages)).toEqual([
      ["2005-01-10", "pages"],
      ["2009-01-10", "coarse"],
      ["2010-01-04", "partly"],
    ]);
    expect(all).toMatchObject({ pages: 1, coarse: 1, partly: 1, neither: 5 });
    await rm(folder, { recursive: true });
  });

  it("says in a sentence that there is no table of news, or nothing imported", async () => {
    expect(await run(root)).toMatchObject({
      status: 2,
      err: expect.stringMatching(/current-events\.tsv cannot be read/),
    });
    vi.mocked(process.cwd).mockReturnValue(await smallProject());
    expect(await run()).toMatchObject({ status: 2, err: expect.stringMatching(/holds no table/) });
    vi.mocked(process.cwd).mockReturnValue(root);
  });
});
