/** Single rows in which the table has an office for another of like name; each looked up on the page of the person. */

interface Slip {
  qid: string;
  position: string;
  start: string;
  /** The office that is meant. */
  meant: string;
  /** Its end, where the row has none. */
  end?: string;
}

const SLIPS: readonly Slip[] = [
  // Peter Dutton was Minister for Revenue and Assistant Treasurer; the Treasurer was Peter Costello.
  { qid: "Q7173778", position: "Treasurer", start: "2006-01-27", meant: "Assistant Treasurer" },
  // Annette King was deputy leader under Phil Goff, and again under Andrew Little until March 2017.
  {
    qid: "Q4769089",
    position: "Leader of the Opposition",
    start: "2008-11-11",
    meant: "Deputy Leader of the Opposition",
  },
  {
    qid: "Q4769089",
    position: "Leader of the Opposition",
    start: "2014-11-24",
    meant: "Deputy Leader of the Opposition",
    end: "2017-03",
  },
  // Joe Comartin was Andrew Scheer's deputy.
  {
    qid: "Q3180028",
    position: "Speaker of the House of Commons",
    start: "2012-09-17",
    meant: "Deputy Speaker of the House of Commons",
  },
];

const keyOf = ({ qid, position, start }: { qid: string; position: string; start: string }): string =>
  [qid, position, start].join("\t");

const BY_ROW: ReadonlyMap<string, Slip> = new Map(SLIPS.map((slip) => [keyOf(slip), slip]));

/** The office that a row means, and its end, where they are not what the row says. */
export const slipOf = (row: { qid: string; position: string; start: string }): Slip | undefined =>
  BY_ROW.get(keyOf(row));
