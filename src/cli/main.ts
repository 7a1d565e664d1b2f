/** The command line: `annotate`, `who`, `page-info`, `facts`. Contracts: docs/cli.md. */
import { annotateCommand } from "./annotate";
import { factsCommand } from "./facts";
import { type Io, UsageError } from "./io";
import { pageInfoCommand } from "./page-info";
import { whoCommand } from "./who";

const COMMANDS: Record<string, (args: string[], io: Io) => Promise<number>> = {
  annotate: annotateCommand,
  who: whoCommand,
  "page-info": pageInfoCommand,
  facts: factsCommand,
};

/**
 * Runs one command.
 * @param argv the command and its arguments
 * @returns the exit status: 0, or 2 with one line on standard error where the arguments or a file are unreadable
 */
export async function main(argv: string[], io: Io): Promise<number> {
  const [name = "", ...args] = argv;
  const command = COMMANDS[name];
  try {
    if (!command)
      throw new UsageError(`There is no command "${name}"; there are ${Object.keys(COMMANDS).join(", ")}.`);
    return await command(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`sidelight: ${error.message}\n`);
    return 2;
  }
}
