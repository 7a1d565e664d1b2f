/** docs/accuracy.md, as `npm run eval -- --write` writes it. */

/** As many faults are listed. */
const MOST_FAULTS = 60;

export interface Page {
  names: string[];
  roles: string[];
  falseMarks: string[];
  ablation: string[];
  /** Of the project's own articles that are trained on. */
  faults: string[];
}

const INTRODUCTION = `# Accuracy

Written by \`npm run eval -- --write\`. The whole engine reads annotated articles, and its marks are compared with the annotation.

- **train** are the articles in tests/articles/source, the first 38 written to be hard, the other 24 as wires and papers write; the linker was set while looking at them, so read their figures as what is known to work and to
  fail. **held-out** are articles of the same kinds (31 and 24) whose faults are not looked at; their totals have decided between rules. Public corpora stand here where they were beside the project when this
  was written: GUM (CC BY) and the first sentences of MEANTIME (CC BY 4.0), whose marks in unannotated text are not counted, and two seed articles with some of their role phrases.
- *To find* are mentions of people whom the annotation knows; *covered* those of people whom the fact base has. A mark is right where it overlaps a mention to find and means the same
  person. It is wrong where the annotation has another person, a stranger (somebody outside every list), or nobody. Optional mentions count for nothing.
- *Nothing to mark* are articles in which the base has nobody whom they name.`;

export function pageOf({ names, roles, falseMarks, ablation, faults }: Page): string {
  const shown = faults.slice(0, MOST_FAULTS);
  const rest = faults.length - shown.length;
  return `${[
    INTRODUCTION,
    names.join("\n"),
    roles.join("\n"),
    falseMarks.join("\n"),
    "## What each part is worth",
    "What changes when a cue, a guard or a decision is left out: right marks won (+) and lost (−), wrong marks added (+) and removed (−); names and role phrases together.",
    ablation.join("\n"),
    "## What fails",
    `Of train${rest > 0 ? `, the first ${MOST_FAULTS} of ${faults.length}` : ""}; \`npm run eval -- --faults\` lists all.`,
    shown.map((fault) => `- ${fault.replace(/[<>|*_[\]]/g, (sign) => `\\${sign}`)}`).join("\n"),
  ].join("\n\n")}\n`;
}
