/** What the tables have wrong, counted by the rule that deals with it. */

/** How many cases of a rule are kept as examples. */
const EXAMPLES = 3;

export interface Fault {
  /** One sentence: what is wrong, and what is done. */
  rule: string;
  count: number;
  /** The first few, as file:line: what. */
  examples: string[];
}

export class Faults {
  readonly #byRule = new Map<string, Fault>();

  /** Counts one more case of a rule. */
  note(rule: string, { file, line }: { file: string; line: number }, detail: string): void {
    const fault = this.#byRule.get(rule) ?? { rule, count: 0, examples: [] };
    fault.count++;
    if (fault.examples.length < EXAMPLES) fault.examples.push(`${file}:${line}: ${detail}`);
    this.#byRule.set(rule, fault);
  }

  /** All, the most frequent first. */
  list(): Fault[] {
    return [...this.#byRule.values()].sort((a, b) => b.count - a.count);
  }
}
