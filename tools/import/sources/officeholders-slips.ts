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
  // Bill Shorten's department had been that of Human Services before.
  {
    qid: "Q4910865",
    position: "Minister for Human Services",
    start: "2022-05-23",
    meant: "Minister for Government Services",
  },
  // Joe Comartin was Andrew Scheer's deputy.
  {
    qid: "Q3180028",
    position: "Speaker of the House of Commons",
    start: "2012-09-17",
    meant: "Deputy Speaker of the House of Commons",
  },
];

/** Rows that the table gives to a namesake of the holder. */
const NAMESAKES: readonly { qid: string; position: string; start: string; holder: string }[] = [
  // Mark E. Green of Tennessee; Mark Green of Wisconsin left the House in 2007.
  {
    qid: "Q1602312",
    position: "United States representative",
    start: "2021-01-03",
    holder: "Q16224587",
  },
];

const keyOf = ({ qid, position, start }: { qid: string; position: string; start: string }): string =>
  [qid, position, start].join("\t");

const BY_ROW: ReadonlyMap<string, Slip> = new Map(SLIPS.map((slip) => [keyOf(slip), slip]));

const HOLDERS: ReadonlyMap<string, string> = new Map(NAMESAKES.map((row) => [keyOf(row), row.holder]));

/** The Wikidata id of the holder of a row that the table gives to a namesake. */
export const holderOf = (row: { qid: string; position: string; start: string }): string | undefined =>
  HOLDERS.get(keyOf(row));

/** The office that a row means, and its end, where they are not what the row says. */
export const slipOf = (row: { qid: string; position: string; start: string }): Slip | undefined =>
  BY_ROW.get(keyOf(row));
