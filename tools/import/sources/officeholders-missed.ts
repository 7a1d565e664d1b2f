/**
 * Elections that the table missed. Of some it has nothing: it ends less than a tenth of the seats of the house, where of all others it ends a
 * quarter and more. Of some it has the end of the old parliament and the newcomers of the next, and nobody who was elected again.
 * Whoever sat before is in office as of the last day of the old parliament, and nothing more is known.
 */

/** By country and role, the last days of the parliaments after which the table forgot to end the seats; in order. */
const LAST_DAYS: Readonly<Record<string, readonly string[]>> = {
  "AL\tMember of the Parliament of Albania": ["2021-04-24"],
  "AO\tMember of the National Assembly of Angola": ["2022-08-23"],
  "AU\tMember of the Victorian Legislative Assembly": ["2022-10-31"],
  "AU\tMember of the Victorian Legislative Council": ["2022-10-31"],
  "BZ\tMember of the House of Representatives of Belize": ["2020-09-30"],
  "CA\tMember of Alberta Legislative Assembly": ["2019-03-18"],
  "CA\tMember of the Legislative Assembly of British Columbia": ["2020-09-20"],
  "CA\tMember of the Legislative Assembly of Manitoba": ["2019-08-11"],
  "CA\tMember of the Legislative Assembly of Prince Edward Island": ["2019-03-25"],
  "CA\tMember of the Legislative Assembly of Saskatchewan": ["2020-09-28"],
  "CA\tMember of the National Assembly of Quebec": ["2022-08-27"],
  "CA\tMember of the Nova Scotia House of Assembly": ["2021-07-16"],
  "CA\tMember of the Ontario Provincial Parliament": ["2022-05-02"],
  "CA\tMember of the Yukon Legislative Assembly": ["2021-03-11"],
  "CG\tMember of the National Assembly": ["2022-07-09"],
  "CN\tMember of the National People's Congress": ["2008-03-04", "2013-03-04", "2018-03-04"],
  "DE\tMember of the Hamburg Parliament": ["2020-02-22"],
  "FR\tMember of the Regional Council of Auvergne-Rhône-Alpes": ["2021-06-19"],
  "FR\tMember of the Regional Council of Brittany": ["2021-06-19"],
  "FR\tMember of the Regional Council of Grand Est": ["2021-06-19"],
  "FR\tMember of the Regional Council of Normandie": ["2021-06-19"],
  "FR\tMember of the Regional Council of Nouvelle-Aquitaine": ["2021-06-19"],
  "FR\tMember of the Regional Council of Occitanie": ["2021-06-19"],
  "FR\tMember of the Regional Council of Provence-Alpes-Côte d'Azur": ["2021-06-19"],
  "FR\tMember of the Regional Council of the Hauts-de-France": ["2021-06-19"],
  "FR\tMember of the Regional Council of Île-de-France": ["2021-06-19"],
  "GI\tMember of the Parliament of Gibraltar": ["2019-08-31"],
  "GR\tMember of the Hellenic Parliament": ["2019-05-31"],
  "GY\tMember of the National Assembly": ["2019-12-29"],
  "IE\tSenator of Ireland": ["2020-03-26"],
  "IN\tMember of the Chhattisgarh Legislative Assembly": ["2018-10-31"],
  "IN\tMember of the Haryana Legislative Assembly": ["2019-09-30"],
  "IN\tMember of the Rajasthan Legislative Assembly": ["2018-11-30"],
  "IN\tMember of the Telangana Legislative Assembly": ["2018-09-05"],
  "LK\tMember of the Parliament of Sri Lanka": ["2020-03-01"],
  "LV\tDeputy of Saeima": ["2022-09-30"],
  "MT\tMember of the House of Representatives of Malta": ["2022-02-19"],
  "MW\tMember of the National Assembly of Malawi": ["2019-03-19"],
  "MY\tMember of the Dewan Rakyat": ["2022-10-09"],
  "MY\tMember of the Perak State Legislative Assembly": ["2022-10-16"],
  "PG\tMember of the National Parliament": ["2022-04-30"],
  "RS\tMember of the National Assembly of Serbia": ["2020-03-03", "2022-02-14"],
  "SB\tMember of the National Parliament of the Solomon Islands": ["2018-12-16"],
  "TZ\tMember of the National Assembly": ["2020-06-15"],
  "ZM\tMember of the National Assembly of Zambia": ["2021-05-11"],
};

/** The eve of the elections of November 2022, in which nearly every state of the United States elected a house, or half of it. */
const US_STATES = "2022-11-07";
/** They elect in odd years. */
const ODD_YEARS = /\b(?:Louisiana|Mississippi|New Jersey|Virginia)\b/;
const WEST_VIRGINIA = /\bWest Virginia\b/;
const STATE_HOUSE = /\b(?:House|Senate|Assembly)\b/;
/** The part of the seats of a house that began or ended since, where the table has the election. */
const HAS_ELECTION = 0.1;

/** By country and role, the day on which the table ends a parliament of whose re-elected members it has no new rows. */
const UNCONTINUED: Readonly<Record<string, string>> = {
  "IL\tMember of the Knesset": "2022-11-15",
  "IT\tMember of the Chamber of Deputies": "2022-10-12",
  "IT\tMember of the Senate": "2022-10-12",
  "KE\tMember of the National Assembly": "2022-08-09",
  "KE\tMember of the Senate": "2022-08-09",
  "PH\tMember of the House of Representatives of the Philippines": "2022-06-01",
};

/** True where a seat ends with its parliament, and nobody knows whether its holder was elected again. */
export const isUncontinued = ({ country, role, end }: Seat): boolean =>
  end !== undefined && UNCONTINUED[`${country}\t${role}`] === end;

interface Seat {
  role: string;
  country?: string;
  organization?: string;
  start?: string;
  end?: string;
}

/**
 * The days beyond which the table knows nothing of the open seats of a house, in order: a seat is told as of the first that follows its start.
 * @param seats all that the table has of the house
 */
export function missedElections(seats: readonly Seat[]): readonly string[] {
  const [first] = seats;
  if (!first) return [];
  const { country, role, organization } = first;
  if (country !== "US") return LAST_DAYS[`${country}\t${role}`] ?? [];
  const isOfState = organization === undefined && STATE_HOUSE.test(role);
  if (!isOfState || (ODD_YEARS.test(role) && !WEST_VIRGINIA.test(role))) return [];
  const changed = seats.filter(({ start = "", end = "" }) => (end === "" ? start : end) > US_STATES);
  const sitting = seats.filter(({ end = "9" }) => end > US_STATES);
  return changed.length < HAS_ELECTION * sitting.length ? [US_STATES] : [];
}
