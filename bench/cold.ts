/**
 * From a background that the browser has ended to the first mentions of an article: how long the message of a page takes that wakes it,
 * against the same round trip in a build whose fact base has nobody in it, in turn in one run, in Chromium.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { readFactFolder } from "../src/cli/fact-files";
import { compileFacts } from "../src/engine/facts/compile";
import { BareChromium, extensionId } from "../tools/bench-cdp";
import { machine, markdownTable, writeSection } from "../tools/bench-report";
import { readArticles } from "../tools/eval/score";

/** The extension must be built first. */
export const needsExtension = true;

const RUNS = 15;
const ARTICLE_UNITS = 5000;
const SETTLE_MS = 3000;

/** Medians; milliseconds from the message on. */
interface Row {
  /** To its answer. */
  milliseconds: number;
  /** Against the build with nobody. */
  times: number;
  runs: number;
  /** Until the background's script began. */
  started?: number;
  /** Until the last of the files that every page needs was read. */
  core?: number;
  /** Until the last file of people was read. */
  people?: number;
  /** Files read, and megabytes of the binary ones. */
  files?: number;
  megabytes?: number;
}

/** What the prelude of the background notes; times since 1970 in milliseconds. */
interface Marks {
  started: number;
  core: number;
  people: number;
  files: number;
  bytes: number;
}

/** Stands before the background's own code, in the copies that are measured only. */
const PRELUDE = `{
  const now = () => performance.timeOrigin + performance.now();
  const marks = (self.benchMarks = { started: now(), core: 0, people: 0, files: 0, bytes: 0 });
  for (const kind of ["arrayBuffer", "json"]) {
    const read = Response.prototype[kind];
    Response.prototype[kind] = async function () {
      const value = await read.call(this);
      marks[this.url.includes("/facts/people") ? "people" : "core"] = now();
      marks.files++;
      marks.bytes += value.byteLength ?? 0;
      return value;
    };
  }
}
`;

/** One question that was answered. */
interface Answered {
  milliseconds: number;
  /** Of a background that had been ended. */
  marks: Marks | null;
}

/** @returns `cold`: the background was ended before; `warm`: the same message once more */
export async function bench(): Promise<Record<string, Row>> {
  const { setUpBrowsers } = await import(resolve("tools/setup/browsers.mjs"));
  const { path } = (await setUpBrowsers(["chromium"])).chromium;
  const folders = [await copyOfExtension(false), await copyOfExtension(true)] as const;
  const browsers: BareChromium[] = [];
  try {
    const [askNobody, askAll] = [
      await openPage(path, folders[0], browsers),
      await openPage(path, folders[1], browsers),
    ];
    const nobody = { cold: [] as Answered[], warm: [] as Answered[] };
    const all = { cold: [] as Answered[], warm: [] as Answered[] };
    for (let run = 0; run < RUNS; run++) {
      nobody.cold.push(await askNobody(true));
      nobody.warm.push(await askNobody(false));
      all.cold.push(await askAll(true));
      all.warm.push(await askAll(false));
    }
    const rows = {
      nobodyCold: rowOf(nobody.cold, nobody.cold),
      allFactsCold: rowOf(all.cold, nobody.cold),
      nobodyWarm: rowOf(nobody.warm, nobody.warm),
      allFactsWarm: rowOf(all.warm, nobody.warm),
    };
    await writeColdTable(rows);
    return rows;
  } finally {
    for (const browser of browsers) await browser.close();
    for (const folder of folders) await rm(folder, { recursive: true });
  }
}

function rowOf(answered: readonly Answered[], against: readonly Answered[]): Row {
  const time = ({ milliseconds }: Answered) => milliseconds;
  const marks = answered.flatMap((one) => one.marks ?? []);
  const of = (value: (one: Marks) => number) => Number(median(marks.map(value)).toFixed(1));
  return {
    milliseconds: Number(median(answered.map(time)).toFixed(1)),
    times: Number((median(answered.map(time)) / median(against.map(time))).toFixed(2)),
    runs: answered.length,
    ...(marks.length > 0 && {
      started: of((one) => one.started),
      core: of((one) => one.core),
      people: of((one) => Math.max(0, one.people)),
      files: of((one) => one.files),
      megabytes: of((one) => one.bytes / 1e6),
    }),
  };
}

async function writeColdTable(rows: Record<string, Row>): Promise<void> {
  const head = ["", "ms", "× nobody", "started", "core files", "people", "files", "MB"];
  const cells = ({ milliseconds, times, started, core, people, files, megabytes }: Row) =>
    [milliseconds, times, started, core, people, files, megabytes].map((value) => String(value ?? "–"));
  await writeSection(
    "npm run bench -- cold",
    `## From an ended background to the first mentions

\`npm run bench -- cold\`, in Chromium; ${machine()}. The message of a page with an article of 5,000 characters, until its answer;
“nobody” is the same extension with a fact base without people. The two in turn, median of ${RUNS}. *started*, *core files*, *people*:
milliseconds from the message until the background's script began, until the files that every page needs were read, until those of
the people who are named were.

${markdownTable([head, ...Object.entries(rows).map(([name, row]) => [name, ...cells(row)])])}`,
  );
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
const settle = () => new Promise((done) => setTimeout(done, SETTLE_MS));

/** The extension as it is built, with the prelude. @param everybody false: its fact base has no people, posts or events */
async function copyOfExtension(everybody: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sidelight-cold-"));
  await cp(resolve("dist/chrome"), folder, { recursive: true });
  const background = join(folder, "background.js");
  await writeFile(background, PRELUDE + (await readFile(background, "utf8")));
  if (everybody) return folder;
  await rm(join(folder, "facts"), { recursive: true });
  const { entries, vocabulary } = await readFactFolder(process.cwd(), []);
  const nobody = { ...entries, people: new Map(), events: new Map(), posts: new Map() };
  const { files } = compileFacts(nobody, vocabulary);
  for (const [name, file] of files) {
    const path = join(folder, "facts", name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file instanceof ArrayBuffer ? new Uint8Array(file) : JSON.stringify(file));
  }
  return folder;
}

/**
 * Starts a browser with an extension and opens its popup.
 * @returns asks the background for the mentions of the article; ends the background before, if told to
 */
async function openPage(
  executable: string,
  extension: string,
  browsers: BareChromium[],
): Promise<(end: boolean) => Promise<Answered>> {
  const browser = await BareChromium.launch(executable, extension);
  browsers.push(browser);
  const page = await browser.open(`chrome-extension://${extensionId(extension)}/popup.html`);
  await settle();
  const message = JSON.stringify(article());
  return async (end) => {
    if (end) await browser.endWorker(page);
    const { sent, answered } = (await browser.evaluate(
      page,
      `(async () => {
        const now = () => performance.timeOrigin + performance.now();
        const sent = now();
        const answer = await chrome.runtime.sendMessage(${message});
        if (!answer?.ok) throw new Error(JSON.stringify(answer));
        return { sent, answered: now() };
      })()`,
    )) as { sent: number; answered: number };
    if (!end) return { milliseconds: answered - sent, marks: null };
    const { started, core, people, ...rest } = (await browser.inWorker("benchMarks")) as Marks;
    const marks = { started: started - sent, core: core - sent, people: people - sent, ...rest };
    return { milliseconds: answered - sent, marks };
  };
}

/** Paragraphs of the project's own articles, as a page sends them. */
function article() {
  const blocks: { text: string; kind: string }[] = [];
  let units = 0;
  const [first, ...more] = readArticles("tests/articles/gold.jsonl");
  for (const { text } of [first, ...more].flatMap((one) => one ?? [])) {
    for (const paragraph of text.split("\n\n")) {
      if (units >= ARTICLE_UNITS) break;
      blocks.push({ text: paragraph, kind: "paragraph" });
      units += paragraph.length;
    }
  }
  const day = { date: first?.date ?? "2018-05-31", kind: "article" };
  return { type: "annotate", blocks, day, lang: "en" };
}
