/** Labels of offices as the tables have them, made readable: one label for one office, the body apart where that says more. */

export interface Role {
  role: string;
  organization?: string;
}

const REPRESENTATIVE: Role = {
  role: "Member of the House of Representatives",
  organization: "US House of Representatives",
};

/** Labels that are written anew, before anything else. */
const ANEW: Record<string, Role> = {
  "United States representative": REPRESENTATIVE,
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

/** Labels that are written anew in one country: its parliament under another name or in other words. */
const ANEW_IN: Record<string, Record<string, Role>> = {
  BD: {
    "Member of Parliament": { role: "Member of the Jatiya Sangsad" },
    "member of the Jatiya Sangshad": { role: "Member of the Jatiya Sangsad" },
  },
  CN: { "State Councilor": { role: "State Councillor" } },
  GB: {
    "Member of the Legislative Assembly of Northern Ireland": {
      role: "Member of the Northern Ireland Assembly",
    },
  },
  GH: { "Member of the Parliament": { role: "Member of Parliament", organization: "Parliament of Ghana" } },
  // The head of the foreign service, a civil servant; the minister is "of External Affairs".
  IN: { "Minister of Foreign Affairs": { role: "Foreign Secretary" } },
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
  /\bthe (?:\d+(?:st|nd|rd|th)|\d{4}[-–](?:\d{2,4})?|(?:Eleven|Twelf|(?:Thir|Four|Fif|Six|Seven|Eigh|Nine)teen)th) | of the \d+(?:st|nd|rd|th) convocation$| representing .+$/g;

/** How a senator came by the seat, which is the same seat. */
const SELECTION = / \((?:[a-z]+[ -](?:appointed|elected)|co-opted)\)$/;

/**
 * An office as a reader is told of it.
 * @param label as the table has it
 * @param country code of the country of the table's place
 */
export function readableRole(label: string, country: string | undefined): Role {
  const anew = ANEW_IN[country ?? ""]?.[label] ?? ANEW[label];
  if (anew) return anew;
  if (country === "US" && /^Member of the House of Representatives from /.test(label)) return REPRESENTATIVE;
  if (/^Member of the \d+\w+ Parliament of the United Kingdom$/.test(label)) {
    return { role: "Member of Parliament", organization: "House of Commons" };
  }
  if (/^Member of the \d+\w+ Parliament of the 4th Republic$/.test(label)) {
    return { role: "Member of Parliament", organization: "Parliament of Ghana" };
  }
  // "member of the House of Commons" is Canada's; the United Kingdom's are members of its parliaments.
  let role = label.replace(TERM, (found) => (found.startsWith("the ") ? "the " : ""));
  role = role.replace(SELECTION, "");
  if (country === "IS") role = role.replace("the Parliament of Iceland", "the Althing");
  for (const [long, short] of SHORT) role = role.replace(long, short);
  const state = /^(.+) state (representative|senator)$/.exec(role);
  if (state && country === "US") {
    const chamber = state[2] === "senator" ? "Senate" : "House of Representatives";
    role = `Member of the ${state[1]} ${chamber}`;
  }
  role = role.replace(/^(.+ Region Assembly) [Mm]ember$/, "Member of the $1");
  return { role: role.charAt(0).toUpperCase() + role.slice(1) };
}
