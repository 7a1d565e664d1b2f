/** The rules for terms that cannot be as the tables of office-holders have them. */
import { firstDay, lastDay } from "../../../src/engine/facts/edtf";
import type { At, Report, SourcePerson } from "../types";

export interface Term {
  start?: string;
  end?: string;
  ended?: boolean;
  /** The last day for which the table vouches, where that is not the day on which it was taken. */
  asOf?: string;
}

/** Nobody takes office younger, except heirs; and whoever would be older is somebody else of the same name. */
const YOUNGEST = 18;
const OLDEST = 99;
/** Nobody of this age is taken to be in office still, only because no end is known. */
const OLDEST_IN_OFFICE = 100;
/** Of an office that is open since before this year, the end has been forgotten; the tables begin around 2000. */
export const FORGOTTEN_BEFORE = "1995";
/** The day on which the tables were taken. */
const TAKEN = "2023-01-20";

/** Whole years from the birth to a day, as many as can be; undefined where the birth is not known. */
function ageAt(born: string | undefined, day: string): { least: number; most: number } | undefined {
  if (born === undefined) return undefined;
  const years = (from: string, to: string) =>
    Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
  return { least: years(lastDay(born), firstDay(day)), most: years(firstDay(born), lastDay(day)) };
}

/**
 * The term as it can be, null where it must be another person's.
 * @param kind `life` for offices that people hold for decades, `seat` for one in a parliament
 */
export function mendedTerm(
  term: Term,
  person: Pick<SourcePerson, "born" | "died">,
  kind: "life" | "seat" | "other",
  told: { at: At; report: Report; detail: string },
): Term | null {
  const { born, died } = person;
  const { start } = term;
  const fault = (rule: string) => told.report.fault(rule, told.at, told.detail);
  const age = start === undefined ? undefined : ageAt(born, start);
  if (start !== undefined && died !== undefined && firstDay(start) > lastDay(died)) {
    fault("An office starts after the holder's death: it is another person's and is dropped.");
    return null;
  }
  if (age !== undefined && age.least > OLDEST) {
    fault(`An office starts when the holder is over ${OLDEST}: it is another person's and is dropped.`);
    return null;
  }
  if (age !== undefined && age.most < YOUNGEST && kind !== "life") {
    fault(`An office starts when the holder is under ${YOUNGEST}: it is another person's and is dropped.`);
    return null;
  }
  const mended = { ...term };
  if (start !== undefined && mended.end !== undefined && lastDay(mended.end) < firstDay(start)) {
    fault("The end is before the start: the end is dropped, the office is taken to have ended.");
    delete mended.end;
    mended.ended = true;
  }
  if (died !== undefined && mended.end !== undefined && mended.end.slice(0, 4) > died.slice(0, 4)) {
    fault("The end is in a year after the holder's death: the office is taken to end with the death.");
    mended.end = died;
  }
  if (mended.end !== undefined || mended.ended) return mended;
  const now = ageAt(born, TAKEN);
  if (died !== undefined) {
    fault("The holder is dead, yet the office is open: it is taken to have ended.");
    mended.ended = true;
  } else if (now !== undefined && now.least > OLDEST_IN_OFFICE) {
    fault(`The office is open and the holder would be over ${OLDEST_IN_OFFICE}: it is taken to have ended.`);
    mended.ended = true;
  } else if (start !== undefined && start < FORGOTTEN_BEFORE && kind === "seat") {
    fault(`A seat is open since before ${FORGOTTEN_BEFORE}: it is told as of the day on which it began.`);
    mended.asOf = lastDay(start);
  } else if (start !== undefined && start < FORGOTTEN_BEFORE && kind === "other") {
    fault(`The office is open since before ${FORGOTTEN_BEFORE}: it is taken to have ended.`);
    mended.ended = true;
  }
  return mended;
}
