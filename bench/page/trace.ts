/** A Chromium that is measured: pages opened under a trace, and what the trace says of the page's main thread. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";

/** As much of a trace event as is read here. Times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The processor's time of the thread, which other programs of the machine disturb less. */
  tdur?: number;
  args?: { beginData?: { url?: string }; data?: { url?: string } };
}

/** Times in milliseconds of the main thread's own processor time. */
export interface MainThread {
  /** All tasks. */
  busy: number;
  /** Scripts, with their compiling and what they had the browser do at once. Pages without scripts have those of extensions only. */
  script: number;
  /** Style, layout and painting outside scripts. */
  rendering: number;
  /** The longest task in which a script ran. */
  longestScript: number;
  /** The longest task of all that began after the page had been parsed. */
  longest: number;
}

const SCRIPT =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireIdleCallback|FireAnimationFrame|v8\.(compile|run|callFunction|newInstance)|V8\.GC.*|MinorGC|MajorGC)/;
const RENDERING = /^(UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit|IntersectionObserverController)/;

const CATEGORIES = [
  "devtools.timeline",
  "v8",
  "v8.execute",
  "toplevel",
  "disabled-by-default-devtools.timeline",
];

export class Measured {
  private constructor(
    readonly context: BrowserContext,
    readonly profile: string,
  ) {}

  /** @param extension - the folder of an extension; null: without any */
  static async launch(executable: string, extension: string | null): Promise<Measured> {
    const profile = await mkdtemp(join(tmpdir(), "sidelight-page-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: executable,
      headless: true,
      viewport: { width: 1280, height: 900 },
      args: [
        "--disable-gpu",
        ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ],
    });
    if (extension && context.serviceWorkers().length === 0) await context.waitForEvent("serviceworker");
    return new Measured(context, profile);
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  /** Opens a page in a tab of its own. */
  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url, { waitUntil: "load" });
    return page;
  }

  /** Traces what `work` does with a new tab, and says what that cost the main thread of the page at `url`. */
  async trace(url: string, work: (page: Page) => Promise<void>): Promise<MainThread> {
    const page = await this.context.newPage();
    try {
      return await traced(page, url, () => work(page));
    } finally {
      await page.close();
    }
  }
}

/** Traces a tab while `work` goes on. */
export async function traced(page: Page, url: string, work: () => Promise<void>): Promise<MainThread> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  await cdp.send("Tracing.end");
  await complete;
  await cdp.detach();
  return summarise(events, url);
}

const time = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

/** The thread that did the page's work: the one that parsed it or, where it had been open already, worked most. */
function pageThread(events: readonly TraceEvent[], url: string): string {
  const parser = events.find(
    ({ name, args }) => name === "ParseHTML" && args?.beginData?.url?.startsWith(url) === true,
  );
  if (parser) return `${parser.pid} ${parser.tid}`;
  const worked = new Map<string, number>();
  for (const event of events) {
    if (!RENDERING.test(event.name) && !SCRIPT.test(event.name)) continue;
    const thread = `${event.pid} ${event.tid}`;
    worked.set(thread, (worked.get(thread) ?? 0) + time(event));
  }
  return [...worked].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function summarise(all: readonly TraceEvent[], url: string): MainThread {
  const thread = pageThread(all, url);
  const events = all
    .filter(({ pid, tid, ph }) => ph === "X" && `${pid} ${tid}` === thread)
    .sort((a, b) => a.ts - b.ts);
  const tasks = events.filter(({ name }) => name === "RunTask" || name === "ThreadControllerImpl::RunTask");
  const parsed = Math.max(
    0,
    ...events.filter(({ name }) => name === "ParseHTML").map(({ ts, dur = 0 }) => ts + dur),
  );
  const sum: MainThread = { busy: 0, script: 0, rendering: 0, longestScript: 0, longest: 0 };
  let at = 0;
  let end = 0;
  for (const task of tasks) {
    // One task within another is part of it.
    if (task.ts < end) continue;
    end = task.ts + (task.dur ?? 0);
    let scriptEnd = 0;
    for (let event = events[at]; event && event.ts < end; event = events[++at]) {
      // What a script brings about while it runs is the script's.
      if (event.ts < task.ts || event.ts < scriptEnd) continue;
      if (SCRIPT.test(event.name)) {
        scriptEnd = event.ts + (event.dur ?? 0);
        sum.script += time(event);
      } else if (RENDERING.test(event.name)) {
        sum.rendering += time(event);
      }
    }
    const spent = time(task);
    sum.busy += spent;
    if (task.ts >= parsed) sum.longest = Math.max(sum.longest, spent);
    if (scriptEnd === 0) continue;
    sum.longestScript = Math.max(sum.longestScript, spent);
  }
  return sum;
}
