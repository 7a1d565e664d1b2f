/** Offices that the tables put under a country although another government in it is meant. */
import { firstDay, isEdtfDate, lastDay } from "../../../src/engine/facts/edtf";
import { addDays } from "../days";
import { isSingle, officeKinds } from "../office-kinds";
import type { Place } from "../places";

interface OfficeValues {
  place: string;
  position: string;
  qid: string;
  start: string;
  end: string;
}

/** The words for an ordinal before a state's name: "Member of the 14th Kerala Legislative Assembly". */
const ORDINAL = String.raw`(?:\d+\w+ |(?:Eleven|Twelf|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen)th )?`;

interface Federation {
  country: string;
  /** Seats and posts that tell the state, province or territory. */
  seats: readonly RegExp[];
  federal: RegExp;
  /** Offices that no state has. */
  notOfState?: RegExp;
  /** The holder who never had a federal seat is of the only state whose seats they had at any time. */
  isByAnySeat: boolean;
  /** A government of the federation's parts, where nothing tells of which. */
  part?: string;
  rule: string;
}

const FEDERATIONS: Readonly<Record<string, Federation>> = {
  australia: {
    country: "AU",
    seats: [
      /^[Mm]ember of the (.+?)n? (?:Legislative (?:Assembly|Council)|House of Assembly)$/,
      /^(?:Deputy )?(?:Premier|Chief Minister) of (?:the )?(.+)$/,
    ],
    federal: /^Member of the (?:House of Representatives|Senate)$/,
    isByAnySeat: true,
    rule: "An office of Australia is held by a member of a state's parliament: it is taken to be the state's.",
  },
  canada: {
    country: "CA",
    seats: [
      /^[Mm]ember of the (?:National|Legislative|House of) Assembly (?:of|in) (?:the )?(.+)$/,
      /^[Mm]ember of (?:the )?(.+) (?:Legislative Assembly|House of Assembly|Provincial Parliament)$/,
      /^Premier of (?:the )?(.+)$/,
    ],
    federal: /^[Mm]ember of the (?:House of Commons|Senate)|^[Ss]enator/,
    notOfState: /^Lieutenant Governor|^Governor|^Mayor/,
    isByAnySeat: true,
    part: "a province",
    rule: "An office of Canada is held by a member of a provincial parliament: it is taken to be the province's.",
  },
  india: {
    country: "IN",
    seats: [new RegExp(`^[Mm]ember of (?:the )?${ORDINAL}(.+) Legislative (?:Assembly|Council)$`)],
    federal: /\b(?:Lok|Rajya) Sabha$/,
    notOfState: /\bDefence\b|Foreign|External|Railways|^Minister of State/,
    // Members of the Rajya Sabha are missing in the tables, and some were in a state's assembly before.
    isByAnySeat: false,
    rule: "An office of India is held by a member of a state's assembly: it is taken to be the state's.",
  },
};

/** States by the adjective that stands in the name of their parliament. */
const STATES: Readonly<Record<string, string>> = {
  Victoria: "Victoria",
  "Western Australia": "Western Australia",
  "South Australia": "South Australia",
  Tasmania: "Tasmania",
  "Northern Territory": "the Northern Territory",
  "Australian Capital Territory": "the Australian Capital Territory",
};

/** Offices that a state's government, parliament or court may have. */
const OF_STATE =
  /^(?:(?:Acting|Associate|Assistant) )?(?:Minister (?:of|for|responsible)|Minister assisting|Attorney[- ]General|Solicitor[- ]General|Treasurer|Premier$|Deputy (?:Premier|Chief Minister)$|(?:Deputy )?Premier of |Leader of (?:the )?(?:Opposition|Government)|Special Minister|Cabinet Secretary|President of the Treasury Board|Speaker of the (?:Legislative|House of) Assembly$|President of the Legislative Council$|Chief Justice$|Lieutenant[- ]Governor$)/i;
const OF_PARLIAMENT = /^(?:Speaker|President) of /;

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
/** Spain dismissed all ministers of Catalonia. */
const DISMISSED = "2017-10-27";
/** Ministers of Spain who were members of Catalonia's parliament before or later: Piqué, Corbacho, Illa, Iceta. */
const NATIONAL = new Set(["Q1366326", "Q2748756", "Q64577417", "Q3315737"]);

/** Offices in the table of Australia that the Commonwealth does not have, or whose holders stand elsewhere in it. */
const NEVER_FEDERAL =
  /^(?:Chief Justice|Speaker of the (?:Legislative|House of) Assembly|President of the Legislative Council)$/;

/** State ministers whose seats the tables do not have: McGinty, Foss, Mischin. */
const SEATLESS: Readonly<Record<string, string>> = {
  Q15497249: "Western Australia",
  Q7174041: "Western Australia",
  Q16192846: "Western Australia",
};

const BESIDE =
  "An office of one seat is held beside a member of the federal parliament by somebody of whom no seat is known: it is taken to be a province's.";
const SPAIN =
  "An office of Spain is one of Catalonia by its name or its holder's seat: it is taken to be Catalonia's.";
const MYANMAR =
  "An office of Myanmar begins on a day on which the National Unity Government appointed: it is taken to be its office.";

/** Days between a minister's appointment and the election before or after it. */
const BETWEEN = 100;

interface Seat {
  /** Null for a seat in the federal parliament. */
  state: string | null;
  from: string;
  to: string;
}

/**
 * Prepares the rules from all rows.
 * @returns the government that a row's office is of, where it is not the place's own; else null
 */
export function governmentWithin(
  rows: readonly OfficeValues[],
): (row: OfficeValues) => { place: Place; rule: string } | null {
  const seats = new Map<string, Seat[]>();
  const catalans = new Set<string>();
  for (const { place, position, qid, start, end } of rows) {
    if (!isEdtfDate(start)) continue;
    if (place === "spain" && CATALAN_SEAT.test(position)) catalans.add(qid);
    const state = stateOf(place, position);
    if (state === undefined) continue;
    const seat = { state, from: firstDay(start), to: isEdtfDate(end) ? lastDay(end) : "9999-12-31" };
    seats.set(qid, [...(seats.get(qid) ?? []), seat]);
  }
  const seatOf = ({ place, qid, start }: OfficeValues): string | null => {
    const federation = FEDERATIONS[place];
    if (!federation || !isEdtfDate(start)) return null;
    return stateAt(seats.get(qid) ?? [], start, federation.isByAnySeat);
  };
  // The table has one state after the other, so judges without a seat are of the state of the rows around theirs.
  const australian = rows.filter(({ place, position }) => place === "australia" && OF_STATE.test(position));
  const near = (row: OfficeValues, step: 1 | -1): string | null => {
    for (let i = australian.indexOf(row) + step; ; i += step) {
      const other = australian[i];
      if (!other) return null;
      const state = seatOf(other);
      if (state !== null) return state;
    }
  };
  const between = (row: OfficeValues): string | null => {
    if (row.place !== "australia") return null;
    const state = near(row, -1);
    return state === near(row, 1) ? state : null;
  };
  return (row) => {
    const { place, position, qid, start, end } = row;
    if (place === "myanmar" && NUG_DAYS.has(start)) {
      return { place: { country: "MM", organization: "National Unity Government" }, rule: MYANMAR };
    }
    if (place === "spain") {
      const isCatalan =
        CATALAN.test(position) ||
        (/^Minister /.test(position) && (catalans.has(qid) || end === DISMISSED) && !NATIONAL.has(qid));
      const organization = "Government of Catalonia";
      return isCatalan ? { place: { country: "ES", organization }, rule: SPAIN } : null;
    }
    const federation = FEDERATIONS[place];
    if (!federation || !isEdtfDate(start) || federation.notOfState?.test(position)) return null;
    if (!OF_STATE.test(position)) return null;
    if (federation.part !== undefined && isBesideFederal(row, rows, seats)) {
      return {
        place: { country: federation.country, organization: `Government of ${federation.part}` },
        rule: BESIDE,
      };
    }
    const state = SEATLESS[qid] ?? seatOf(row) ?? (NEVER_FEDERAL.test(position) ? between(row) : null);
    if (state === null) return null;
    const body = OF_PARLIAMENT.test(position)
      ? "Parliament"
      : /^Chief Justice/.test(position)
        ? "Supreme Court"
        : "Government";
    return {
      place: { country: federation.country, organization: `${body} of ${state}` },
      rule: federation.rule,
    };
  };
}

/** Nobody of a federal government can have held the office: others held it all the time, and sat in the federal parliament. */
function isBesideFederal(
  { place, position, qid, start, end }: OfficeValues,
  rows: readonly OfficeValues[],
  seats: ReadonlyMap<string, readonly Seat[]>,
): boolean {
  if (seats.has(qid) || !isSingle(officeKinds(position, FEDERATIONS[place]?.country))) return false;
  const others = rows
    .filter((row) => row.place === place && row.position === position && isEdtfDate(row.start))
    .filter((row) => seats.get(row.qid)?.some(({ state }) => state === null))
    .map((row) => ({ from: firstDay(row.start), to: isEdtfDate(row.end) ? lastDay(row.end) : "9999-12-31" }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let held = firstDay(start);
  for (const { from, to } of others) if (from <= addDays(held, 1) && to > held) held = to;
  return held >= (isEdtfDate(end) ? lastDay(end) : "9999-12-31");
}

/** The state that a seat tells, null for a federal seat, undefined where the office is no seat. */
function stateOf(place: string, position: string): string | null | undefined {
  const federation = FEDERATIONS[place];
  if (!federation) return undefined;
  if (federation.federal.test(position)) return null;
  for (const seat of federation.seats) {
    const name = seat.exec(position)?.[1];
    if (name !== undefined) return STATES[name] ?? name;
  }
  return undefined;
}

/** The state of which the holder of an office was a member when it began. */
function stateAt(seats: readonly Seat[], start: string, isByAnySeat: boolean): string | null {
  const [from, to] = [firstDay(start), lastDay(start)];
  const then = seats.filter((seat) => seat.from <= to && seat.to >= from);
  if (then.some(({ state }) => state === null)) return null;
  if (then[0]) return then[0].state;
  // Ministers are appointed some weeks before or after an election.
  const near = seats.filter(
    (seat) => seat.from <= addDays(to, BETWEEN) && seat.to >= addDays(from, -BETWEEN),
  );
  const states = new Set((near.length > 0 ? near : isByAnySeat ? seats : []).map(({ state }) => state));
  const [only = null] = states;
  return states.size === 1 ? only : null;
}
