/** Labels of offices as the tables have them, made readable: one label for one office, the body apart where that says more. */

export interface Role {
  role: string;
  organization?: string;
}

/** Labels that are written anew, before anything else. */
const ANEW: Record<string, Role> = {
  "United States representative": {
    role: "Member of the House of Representatives",
    organization: "US House of Representatives",
  },
  "United States senator": { role: "Member of the Senate", organization: "US Senate" },
  "non-voting member of the House of Representatives": {
    role: "Delegate to the House of Representatives",
    organization: "US House of Representatives",
  },
  "Knesset member": { role: "Member of the Knesset" },
  "Teachta Dála": { role: "Teachta Dála", organization: "Dáil Éireann" },
  "People's Deputy of Ukraine": { role: "People's Deputy", organization: "Verkhovna Rada" },
  "Yang di_pertuan Agong (Monarch)": { role: "Yang di-Pertuan Agong" },
  "Ngwenyama (King)": { role: "King" },
  "Kauoman-ni-Beretitenti (Vice President)": { role: "Vice President" },
  "Chairman of the Cabinet of Ministers (Prime Minister)": { role: "Prime Minister" },
  "Representative of the Parliamentary Assembly of the Council of Europe": {
    role: "Member of the Parliamentary Assembly of the Council of Europe",
  },
};

/** Countries as a role names them. */
const SHORT: readonly [RegExp, string][] = [
  [/\bto the United States of America$/, "to the United States"],
  [/\bto the Russian Federation$/, "to Russia"],
  [/\bto the People's Republic of China$/, "to China"],
  [/\bto the Republic of China$/, "to Taiwan"],
  [/\bto United Kingdom$/, "to the United Kingdom"],
  [/\bto the Kingdom of the Netherlands$/, "to the Netherlands"],
];

/** Terms of a parliament are one office: its number or years are left out. */
const TERM =
  /\bthe (?:\d+(?:st|nd|rd|th)|\d{4}[-–](?:\d{2,4})?) | of the \d+(?:st|nd|rd|th) convocation$| representing .+$/g;

/**
 * An office as a reader is told of it.
 * @param label as the table has it
 * @param country code of the country of the table's place
 */
export function readableRole(label: string, country: string | undefined): Role {
  // The head of the foreign service, a civil servant; the minister is "of External Affairs".
  if (country === "IN" && label === "Minister of Foreign Affairs") return { role: "Foreign Secretary" };
  const anew = ANEW[label];
  if (anew) return anew;
  if (/^Member of the \d+\w+ Parliament of the United Kingdom$/.test(label)) {
    return { role: "Member of Parliament", organization: "House of Commons" };
  }
  if (/^Member of the \d+\w+ Parliament of the 4th Republic$/.test(label)) {
    return { role: "Member of Parliament", organization: "Parliament of Ghana" };
  }
  // "member of the House of Commons" is Canada's; the United Kingdom's are members of its parliaments.
  let role = label.replace(TERM, (found) => (found.startsWith("the ") ? "the " : ""));
  for (const [long, short] of SHORT) role = role.replace(long, short);
  const state = /^(.+) state (representative|senator)$/.exec(role);
  if (state && country === "US") {
    const chamber = state[2] === "senator" ? "Senate" : "House of Representatives";
    role = `Member of the ${state[1]} ${chamber}`;
  }
  role = role.replace(/^(.+ Region Assembly) [Mm]ember$/, "Member of the $1");
  return { role: role.charAt(0).toUpperCase() + role.slice(1) };
}
