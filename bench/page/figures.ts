/** docs/page-figures.md, as the benchmark writes it. */

export interface Figure {
  what: string;
  value: number;
  /** At most this; null where chance is asked instead. */
  budget: number | null;
  note: string;
}

/** @param version - of the browser that was measured */
export function figuresPage(figures: Readonly<Record<string, Figure>>, version: string): string {
  const rows = Object.values(figures).map(({ what, value, budget, note }) => {
    const kept =
      budget === null
        ? ""
        : value <= budget
          ? "kept"
          : `missed by ${Math.round((value / budget - 1) * 100)} %`;
    return `| ${what} | ${value} | ${budget ?? "no difference beyond chance"} | ${kept} | ${note} |`;
  });
  return `# What Sidelight costs a page

Written by \`npm run bench:page\`; measured in Chromium ${version}, without a window. Times are the processor time of the page's main
thread, from traces; the sides of a ratio were measured in turn within one run. Machines differ: the ratios matter.

| what | figure | budget | | |
|---|---|---|---|---|
${rows.join("\n")}
`;
}
