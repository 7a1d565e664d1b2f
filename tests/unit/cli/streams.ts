/** Runs a command as the command line does, with streams that are kept. */
import { Readable, Writable } from "node:stream";
import { main } from "../../../src/cli/main";

/**
 * @param args the command and its arguments
 * @param input what stands on its standard input
 */
export async function run(args: string[], input = ""): Promise<{ status: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const into = (list: string[]) =>
    new Writable({
      write(chunk, _, done) {
        list.push(String(chunk));
        done();
      },
    });
  const status = await main(args, { stdin: Readable.from([input]), stdout: into(out), stderr: into(err) });
  return { status, out: out.join(""), err: err.join("") };
}
