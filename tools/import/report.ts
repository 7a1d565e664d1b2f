/** What the import read, wrote and found wrong, as facts/imported/REPORT.md: the same text for the same input. */
import type { At, Report } from "./types";

/** How many cases of a rule are listed with their places. */
const EXAMPLES = 5;

interface Rule {
  count: number;
  examples: string[];
}

/** The part of the report about one source, or about one step of the import. */
export class ReportPart implements Report {
  readonly rules = new Map<string, Rule>();
  /** Figures in the order in which they were set: "people" → 33645. */
  readonly figures = new Map<string, number>();

  constructor(readonly title: string) {}

  fault(rule: string, at: At, detail: string): void {
    const known = this.rules.get(rule) ?? { count: 0, examples: [] };
    this.rules.set(rule, known);
    known.count++;
    if (known.examples.length < EXAMPLES) known.examples.push(`${at.file}:${at.line}: ${detail}`);
  }

  /** Sets a figure of the part's first line. */
  figure(name: string, value: number): void {
    this.figures.set(name, value);
  }
}

/** The report of one run. */
export class ImportReport {
  readonly parts: ReportPart[] = [];

  /** Begins the part of a source or step. */
  part(title: string): ReportPart {
    const part = new ReportPart(title);
    this.parts.push(part);
    return part;
  }

  /** The text of REPORT.md, without paths, times and dates of the run. */
  text(): string {
    const lines = [
      "# What the import read and found wrong",
      "",
      "Written by `npm run facts:import`; every rule with the number of its cases and the first of them.",
    ];
    for (const part of this.parts) {
      lines.push("", `## ${part.title}`);
      const figures = [...part.figures].map(([name, value]) => `${name}: ${value}`);
      if (figures.length > 0) lines.push("", figures.join(", "));
      const rules = [...part.rules].sort(([a], [b]) => (a < b ? -1 : 1));
      if (rules.length > 0) lines.push("");
      for (const [rule, { count, examples }] of rules) {
        lines.push(`- ${rule} **${count}**`);
        lines.push(...examples.map((example) => `  - ${example}`));
      }
    }
    return `${lines.join("\n")}\n`;
  }
}
