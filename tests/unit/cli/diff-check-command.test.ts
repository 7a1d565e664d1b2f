import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { main } from "../../../src/cli/main";
import { buildFacts } from "../../../tools/build/facts";
import { smallProject } from "./diff-check-facts";

const PROJECT = process.cwd();

describe("facts diff-check", () => {
  const HEADER = "place,position,qid,start,name,born,enwiki,first_seen,last_seen\n";
  const SEEN = "officeholders-seen-2023-2025.csv";

  async function run(...args: string[]) {
    const out: string[] = [];
    const err: string[] = [];
    const into = (list: string[]) =>
      new Writable({ write: (chunk, _, done) => done(void list.push(String(chunk)) as undefined) });
    const status = await main(["facts", "diff-check", ...args], {
      stdin: Readable.from([]),
      stdout: into(out),
      stderr: into(err),
    });
    return { status, out: out.join(""), err: err.join("") };
  }
  async function folder(files: Record<string, string | Uint8Array>): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), "sidelight-tables-"));
    for (const [name, content] of Object.entries(files)) {
      await mkdir(join(path, name, ".."), { recursive: true });
      await writeFile(join(path, name), content);
    }
    return path;
  }

  beforeAll(async () => {
    // The command reads facts/ and dist/facts where it stands; the project's own are rebuilt by other tests at the same time.
    const root = await smallProject();
    expect(await buildFacts(root)).toBe(true);
    vi.spyOn(process, "cwd").mockReturnValue(root);
    vi.stubEnv("INIT_CWD", PROJECT);
  });
  afterAll(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  const ROWS = [
    "united-states,Secretary of State,Q1,2020-01-20,Ann Ash,1960-02-01,Ann_Ash,2021-01-01,2022-01-01",
    "united-states,Secretary of State,Q1,2019-03-01,Ann Ash,1960-02-01,Ann_Ash,2021-01-01,2022-01-01",
    "united-states,Secretary of State / Minister of Magic,Merlin,2020-17-01,Merlin,,,2021-01-01,2022-01-01",
    "atlantis,Admiral,Q99999999,2019,Nemo,,,2019-01-01,2020-01-01",
    "too,short",
  ];

  it("counts, lists and counts apart what matters most", async () => {
    const path = await folder({ [SEEN]: HEADER + ROWS.join("\n") });
    const { status, out } = await run(path, "--json");
    expect(status).toBe(0);
    const { tables, faults, disagreements } = JSON.parse(out);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      file: SEEN,
      rows: 4,
      all: { agrees: 1, start: 1, term: 0, holder: 1, later: 0, noOffice: 0, noPerson: 2 },
      top: { "foreign minister": { agrees: 1, start: 1, holder: 1 }, "head of state": { agrees: 0 } },
    });
    expect(
      disagreements.map(
        ({ line, verdict, base }: { line: number; verdict: string; base: { name: string } }) => [
          line,
          verdict,
          base.name,
        ],
      ),
    ).toEqual([
      [4, "holder", "Ann Ash"],
      [3, "start", "Ann Ash"],
    ]);
    expect(disagreements[1]).toMatchObject({
      file: SEEN,
      top: "foreign minister",
      country: "US",
      table: { qid: "Q1", start: "2019-03-01" },
      base: { id: "Q1", start: "2020-01-20", end: "2022-03-01" },
    });
    expect(disagreements[1].base.sources[0].url).toMatch(/^https:/);
    expect(
      faults.map(({ rule, count }: { rule: string; count: number }) => [rule.split(":")[0], count]).sort(),
    ).toEqual([
      ["A date cannot be read", 1],
      ["A line has not as many fields as the header", 1],
      ["A position names several offices", 1],
      ["The place is no country of the vocabulary", 1],
      ["The qid is no Wikidata id", 1],
      ["There is no start", 1],
    ]);
  });

  it("says the same to a reader, with file and line", async () => {
    const path = await folder({ [`check-only/${SEEN}`]: HEADER + ROWS.join("\n") });
    const { out } = await run(path);
    expect(out).toContain(`${SEEN}: 4 rows`);
    expect(out).toMatch(/foreign minister +1 +1 +0 +1 +0 +0 +0\n/);
    expect(out).toContain(
      `${SEEN}:3: start [foreign minister]: Secretary of State, united states: the base says Ann Ash, Secretary of State, 2020-01-20 – 2022-03-01 (https://book.example/)`,
    );
    expect(out).toContain("the table says Ann Ash since 2019-03-01");
    expect(out).toContain(
      `  1 × The qid is no Wikidata id: the person is looked up by name.\n    ${SEEN}:4: "Merlin"`,
    );
  });

  it("reads the list of leaders, whose countries have their names from its other tables", async () => {
    const path = await folder({
      "reign/leaderlist_3_21.csv": Buffer.from(
        "stateabb,ccode,leadid,leader,sdate,smonth,syear,birthyear,notes\nPRK,731,x,Oak,7,6,2001,1942,\u0085\nPRK,731,x,K. Oak,9,6,2001,1942,\n",
        "latin1",
      ),
      "reign/regime_list.csv": "cowcode,gwf_country\n731,PRK\n731,Korea North\n",
    });
    const { tables, faults, disagreements } = JSON.parse((await run(path, "--json")).out);
    expect(tables[0]).toMatchObject({ rows: 2, all: { agrees: 1, term: 1 } });
    expect(disagreements[0]).toMatchObject({ line: 3, verdict: "term", base: { name: "Kim Oak" } });
    expect(faults[0].rule).toContain("windows-1252");
  });

  it.each<[string, () => Promise<string[]>, string]>([
    ["no folder", async () => [], "facts diff-check needs a folder with the tables."],
    [
      "a folder that is not there",
      async () => ["/nowhere/at/all"],
      "/nowhere/at/all cannot be read: there is no such folder.",
    ],
    ["a file", async () => ["package.json"], "package.json is no folder."],
    ["a folder without tables", async () => [await folder({ "other.csv": "" })], `holds neither ${SEEN} nor`],
    [
      "a table without a column",
      async () => [await folder({ [SEEN]: HEADER.replace("start,", "") })],
      `${SEEN}:1: the column "start" is missing.`,
    ],
    ["two folders", async () => ["a", "b"], '"b" is one argument too many.'],
  ])("%s is one sentence and status 2", async (_, args, sentence) => {
    const { status, out, err } = await run(...(await args()));
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
