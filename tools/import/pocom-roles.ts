/** What the posts of `us/pocom` are called on a card: "Ambassador to Japan", "Secretary of State". */

export interface PocomRole {
  role: string;
  organization: string;
  office: string[];
  acting?: boolean;
}

const DEPARTMENT = "US Department of State";

/** Where a name of today takes an article, or has none that the id would give. */
const TERRITORIES: Readonly<Record<string, string>> = {
  "albania-1946": "Albania",
  "antigua-and-barbuda": "Antigua and Barbuda",
  bahamas: "the Bahamas",
  "bosnia-herzegovina": "Bosnia and Herzegovina",
  "central-african-republic": "the Central African Republic",
  comoros: "the Comoros",
  "congo-brazzaville": "the Republic of the Congo",
  "congo-kinshasa": "the Democratic Republic of the Congo",
  "congo-democratic-republic": "the Democratic Republic of the Congo",
  "congo-republic": "the Republic of the Congo",
  "cote-divoire": "Ivory Coast",
  "czech-republic": "the Czech Republic",
  "czechoslovakia-1993": "Czechoslovakia",
  "dominican-republic": "the Dominican Republic",
  gambia: "the Gambia",
  "german-democratic-republic": "East Germany",
  "guinea-bissau": "Guinea-Bissau",
  "holy-see": "the Holy See",
  "kingdom-of-two-sicilies-1861": "the Two Sicilies",
  korea: "South Korea",
  "korea-south": "South Korea",
  macedonia: "North Macedonia",
  maldives: "the Maldives",
  "marshall-islands": "the Marshall Islands",
  "micronesia-federated-states-of": "Micronesia",
  netherlands: "the Netherlands",
  "palestinian-authority": "the Palestinian Authority",
  philippines: "the Philippines",
  "saint-kitts-and-nevis": "Saint Kitts and Nevis",
  "saint-vincent-and-grenadines": "Saint Vincent and the Grenadines",
  "sao-tome-and-principe": "São Tomé and Príncipe",
  seychelles: "the Seychelles",
  "socialist-federal-republic-of-yugoslavia-1992": "Yugoslavia",
  "solomon-islands": "the Solomon Islands",
  somoa: "Samoa",
  "south-vietnam-1975": "South Vietnam",
  "state-of-vietnam-1955": "Vietnam",
  "timor-leste": "East Timor",
  "trinidad-and-tobago": "Trinidad and Tobago",
  turkiye: "Turkey",
  "united-arab-emirates": "the United Arab Emirates",
  "united-kingdom": "the United Kingdom",
  "yugoslavia-1946": "Yugoslavia",
};

const ORGANIZATIONS: Readonly<Record<string, PocomRole>> = Object.fromEntries(
  (
    [
      ["representative-to-un", "Ambassador to the United Nations", "un-ambassador"],
      ["representative-to-nato", "Ambassador to NATO", "ambassador"],
      ["representative-to-eu", "Ambassador to the European Union", "ambassador"],
      ["representative-to-au", "Ambassador to the African Union", "ambassador"],
      ["representative-to-asean", "Ambassador to ASEAN", "ambassador"],
      ["representative-to-oas", "Ambassador to the Organization of American States", "ambassador"],
      ["representative-to-osce", "Ambassador to the OSCE", "ambassador"],
      ["representative-to-oecd", "Ambassador to the OECD", "ambassador"],
      ["representative-to-iaea", "Representative to the IAEA", "ambassador"],
      [
        "representative-to-icao",
        "Representative to the International Civil Aviation Organization",
        "ambassador",
      ],
      ["representative-to-unesco", "Representative to UNESCO", "ambassador"],
      ["representative-to-unido", "Representative to UNIDO", "ambassador"],
      ["representative-to-unafa", "Representative to the UN agencies for food and agriculture", "ambassador"],
      ["representative-to-usoarn", "Ambassador for arms reduction negotiations", "ambassador"],
      ["representative-uneo", "Representative to the UN in Geneva", "ambassador"],
      ["representative-unvo", "Representative to the UN in Vienna", "ambassador"],
    ] as const
  ).map(([id, role, kind]) => [id, { role, organization: DEPARTMENT, office: [kind] }]),
);

/** Names of posts that news shorten, or that are of another body than the department. */
const PRINCIPALS: Readonly<Record<string, Partial<PocomRole>>> = {
  secretary: { office: ["foreign-minister"] },
  "secretary-ad-interim": { role: "Secretary of State", office: ["foreign-minister"], acting: true },
  "deputy-secretary": { office: ["deputy-foreign-minister"] },
  counselor: { role: "Counselor of the Department of State" },
  "legal-adviser": { role: "Legal Adviser of the Department of State" },
  "executive-secretary": { role: "Executive Secretary of the Department of State" },
  "under-secretary-for-econ-business-ag": {
    role: "Under Secretary of State for Economic Growth, Energy, and the Environment",
  },
  "under-secretary-for-arms-control": {
    role: "Under Secretary of State for Arms Control and International Security",
  },
  "administrator-aid": { organization: "US Agency for International Development" },
  "director-usia": { organization: "US Information Agency" },
  "director-us-arms-control-disarmament-agency": { organization: "US Arms Control and Disarmament Agency" },
  "us-trade-representative": {
    role: "US Trade Representative",
    organization: "Office of the US Trade Representative",
  },
};

/** A post in Washington. */
export function principalRole(id: string, singular: string): PocomRole {
  const role = singular.replace(/\bU\.S\./g, "US");
  return { role, organization: DEPARTMENT, office: [], ...PRINCIPALS[id] };
}

/**
 * A chief of mission's post.
 * @param place the mission: a territory's id, or that of an organization
 * @param title the id of the rank: `ambassador-e-p`
 * @param contemporary the territory's id at the time; may be empty
 * @param start of the appointment, EDTF
 */
export function missionRole(place: string, title: string, contemporary: string, start: string): PocomRole {
  const organization = ORGANIZATIONS[place];
  if (organization) return organization;
  const to = territoryName(contemporary || place, start);
  const post = (role: string, office: string[], acting?: boolean): PocomRole => ({
    role,
    organization: DEPARTMENT,
    office,
    ...(acting ? { acting } : {}),
  });
  if (title === "ambassador-e-p") return post(`Ambassador to ${to}`, ["ambassador"]);
  if (title.startsWith("charge-daffaires")) return post(`Chargé d'Affaires in ${to}`, []);
  if (/^(?:envoy|minister)/.test(title)) return post(`Minister to ${to}`, []);
  if (/consul-general/.test(title)) return post(`Consul General in ${to}`, []);
  return post(`Chief of Mission in ${to}`, []);
}

/** As the country was called then, where that matters to a reader: the Soviet Union. */
function territoryName(id: string, start: string): string {
  if (id === "russia" && start >= "1923" && start < "1991-12-26") return "the Soviet Union";
  return (
    TERRITORIES[id] ??
    id
      .replace(/-\d{4}$/, "")
      .split("-")
      .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
      .join(" ")
  );
}
