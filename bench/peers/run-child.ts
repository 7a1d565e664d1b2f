/** Runs one contender at one size in a process of its own, within limits. */
import { fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { Measured } from "./contender";

/** For being made ready, and as much again for everything after. */
export const LIMIT_SECONDS = 300;
export const LIMIT_GIGABYTES = 8;
const LOOK_MS = 500;

/** @returns what it measured until it ended or was stopped; `stopped` says why */
export async function runChild(script: string, contender: string, folder: string): Promise<Measured> {
  const child = fork(script, [contender, folder], {
    execArgv: ["--expose-gc", `--max-old-space-size=${1024 * LIMIT_GIGABYTES}`],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const measured: Measured = {};
  let errors = "";
  let since = performance.now();
  const stop = (why: string) => {
    measured.stopped ??= why;
    child.kill("SIGKILL");
  };
  child.on("message", (message: Measured) => {
    if (message.readyMs !== undefined || Object.keys(message).length === 0) since = performance.now();
    Object.assign(measured, message);
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const looking = setInterval(async () => {
    if (performance.now() - since > 1000 * LIMIT_SECONDS) stop(`over ${LIMIT_SECONDS} s`);
    if ((await residentBytes(child.pid)) > 1e9 * LIMIT_GIGABYTES) stop(`over ${LIMIT_GIGABYTES} GB`);
  }, LOOK_MS);
  const status = await new Promise<number | null>((done) => child.once("close", done));
  clearInterval(looking);
  if (status !== 0) measured.stopped ??= reasonIn(errors);
  return measured;
}

/** Of a process; 0 where the system has no /proc, and V8's own limit is all there is. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
}

/** The line that says why a process failed. */
function reasonIn(errors: string): string {
  if (errors.includes("heap out of memory")) return `over ${LIMIT_GIGABYTES} GB`;
  const line =
    errors.split("\n").find((text) => /^\w*Error: /.test(text)) ?? errors.trim().split("\n").at(-1);
  // Messages of V8 quote the whole pattern.
  return (line ?? "it ended").replace(/\/.{60,}\//s, "…").slice(0, 120);
}

/** Writes what the contenders need into `folder`. */
export async function prepare(script: string, people: number, folder: string): Promise<void> {
  const child = fork(script, [String(people), folder], { execArgv: ["--max-old-space-size=8192"] });
  const status = await new Promise<number | null>((done) => child.once("close", done));
  if (status !== 0) throw new Error(`The names of ${people} people could not be made.`);
}
