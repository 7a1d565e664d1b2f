/** Offices that the tables put under a country although another government in it is meant. */
import { firstDay, isEdtfDate, lastDay } from "../../../src/engine/facts/edtf";
import type { Place } from "../places";

interface OfficeValues {
  place: string;
  position: string;
  qid: string;
  start: string;
  end: string;
}

/** Legislatures within Canada, and the government of each. */
const CANADIAN = /^[Mm]ember of the (?:National|Legislative|House of) Assembly (?:of|in) (?:the )?(.+)$/;
const CANADIAN_OTHER =
  /^[Mm]ember of (?:the )?(.+) (?:Legislative Assembly|House of Assembly|Provincial Parliament)$/;
const FEDERAL = /^[Mm]ember of the (?:House of Commons|Senate)|^[Ss]enator/;

/** The days on which Myanmar's National Unity Government, formed against the military's, appointed its ministers. */
const NUG_DAYS = new Set([
  "2021-04-16",
  "2021-05-03",
  "2021-06-05",
  "2021-07-26",
  "2021-08-25",
  "2022-11-04",
]);

/** Ministers of Catalonia whose titles are those of Spain's. */
const CATALAN = /^Minister of Home Affairs/;
const CATALAN_SEAT = /^[Mm]ember of the Parliament of Catalonia$/;

const SPAIN =
  "An office of Spain is one of Catalonia by its name or its holder's seat: it is taken to be Catalonia's.";
const CANADA =
  "An office of Canada is held by a member of a provincial parliament: it is taken to be the province's.";
const MYANMAR =
  "An office of Myanmar begins on a day on which the National Unity Government appointed: it is taken to be its office.";

/**
 * Prepares the rules from all rows.
 * @returns the government that a row's office is of, where it is not the place's own; else null
 */
export function governmentWithin(
  rows: readonly OfficeValues[],
): (row: OfficeValues) => { place: Place; rule: string } | null {
  const seats = new Map<string, { province: string | null; from: string; to: string }[]>();
  const catalans = new Set<string>();
  for (const { place, position, qid, start, end } of rows) {
    if (!isEdtfDate(start)) continue;
    if (place === "spain" && CATALAN_SEAT.test(position)) catalans.add(qid);
    if (place !== "canada") continue;
    const province = CANADIAN.exec(position)?.[1] ?? CANADIAN_OTHER.exec(position)?.[1] ?? null;
    if (province === null && !FEDERAL.test(position)) continue;
    const seat = { province, from: firstDay(start), to: isEdtfDate(end) ? lastDay(end) : "9999" };
    seats.set(qid, [...(seats.get(qid) ?? []), seat]);
  }
  return ({ place, position, qid, start }) => {
    if (place === "myanmar" && NUG_DAYS.has(start)) {
      return { place: { country: "MM", organization: "National Unity Government" }, rule: MYANMAR };
    }
    const isCatalan =
      position === "Minister of Economy and Finance" ? catalans.has(qid) : CATALAN.test(position);
    if (place === "spain" && isCatalan) {
      return { place: { country: "ES", organization: "Government of Catalonia" }, rule: SPAIN };
    }
    if (
      place !== "canada" ||
      !isEdtfDate(start) ||
      /^[Mm]ember of |^[Ss]enator|ambassador|High Commissioner/.test(position)
    )
      return null;
    // Ministers are appointed some days before or after an election.
    const then = (seats.get(qid) ?? []).filter(
      ({ from, to }) => from <= lastDay(start) && to >= firstDay(start),
    );
    const province = then.find((seat) => seat.province !== null)?.province;
    if (!province || then.some((seat) => seat.province === null)) return null;
    return { place: { country: "CA", organization: `Government of ${province}` }, rule: CANADA };
  };
}
