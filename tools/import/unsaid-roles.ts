/** Posts of the list of the United Nations that are written in more words than an office has, or that are none. */
import type { At, Report } from "./types";

export interface CleanRole {
  role: string;
  organization?: string;
}

const RANK =
  /^(?:(?:Brigadier|Major|Lieutenant|Colonel|Vice|Rear)[- ])*(?:General|Admiral|Colonel|Lieutenant|Major|Captain|Marshal)$/;
const ABBREVIATED: readonly [RegExp, string][] = [
  [/\bBde\b/, "Brigade"],
  [/\bComd\b/, "Commander"],
];

const LOWER = "A post of the list begins in the middle of a sentence: left out.";
const NO_OFFICE = "A post of the list is a bare rank: left out.";
const WITH_BODY = "A post of the list has an armed group before it: told apart.";

/** `a) Minister of Planning b) Minister of Higher Education` holds two posts. */
export const listedPosts = (designation: string): string[] =>
  designation.split(/(?:^|\s)[a-h]\) /).filter((post) => post !== "");

/**
 * The post as an office: `M23, President` → President of the M23; null where it is none.
 * @param whom whose post it is, for the report
 */
export function cleanRole(printed: string, at: At, report: Report, whom: string): CleanRole | null {
  let role = printed.replace(/,? Rank: .*$/, "").trim();
  for (const [short, long] of ABBREVIATED) role = role.replace(short, long);
  const [, body, post = ""] =
    /^([A-Z][A-Z\d]{2,}(?:-[A-Z]+)?),? (?:“[^”]+” )?((?:1st )?\p{Lu}.+)$/u.exec(role) ?? [];
  const told = `${whom}: ${printed}`;
  if (body !== undefined) role = post;
  if (/^\p{Ll}/u.test(role)) report.fault(LOWER, at, told);
  else if (RANK.test(role)) report.fault(NO_OFFICE, at, told);
  else {
    if (body !== undefined) report.fault(WITH_BODY, at, told);
    return { role, ...(body !== undefined && { organization: body }) };
  }
  return null;
}
