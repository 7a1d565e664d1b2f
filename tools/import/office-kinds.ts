/**
 * Kinds of office (facts/vocabulary/offices.yaml) from the label of a national office. A label must match as a whole, so that
 * "Deputy Minister of Finance", "President of the Senate" and "Premier of Ontario" are of no kind: a kind that is wrong puts the wrong
 * face behind "the finance minister", one that is missing does little harm.
 */

/** A country's own name behind its office, where a table writes it: "Prime Minister of Montenegro". */
const OWN_NAME: Record<string, string> = {
  BR: "Brazil",
  CN: "the State Council",
  KP: "the Cabinet",
  ME: "Montenegro",
  MY: "Malaysia",
  PS: "the Palestinian National Authority",
  SE: "Sweden",
  VU: "Vanuatu",
  XK: "the Republic of Kosova",
};

/** Where secretaries are what ministers are elsewhere. */
const SECRETARIES: Record<string, string> = {
  GB: "Secretary of State for",
  HN: "Secretary for",
  KE: "Cabinet Secretary for",
  MX: "Secretary of",
  PH: "Secretary of",
  SM: "Secretary for",
};

/** Labels that the tables put under a country and that are offices of a region, a province or the civil service. */
const ANOTHERS: Record<string, RegExp> = {
  AU: /^Attorney General$|^Minister for Finance, Services and Property$/,
  ES: /Home Affairs|Institutional Relations|Vice ?[Pp]resident|Employment$|Budgets|^President of the Parliament$|^Minister of Finance and Public Administration$/,
  ZA: /Economic Opportunities/,
};

const FEDERATIONS = new Set(["AU", "BR", "CA", "DE", "IN", "MX", "MY", "NG", "PK", "US"]);

/** A field of government may stand alone or before others: "Foreign Affairs and Trade", but not "Defence Materiel". */
const MORE = String.raw`(?:$|,| and | & | \(|/)`;

/** What foreign ministers are ministers of. */
const FOREIGN = [
  "(?:the )?(?:Foreign|External|Exterior)(?: and (?:European|International|Political|Commonwealth))? Affairs",
  "(?:European|Europe|Cooperation)(?: and| and for)? (?:International|Foreign) Affairs",
  "(?:Europe|European Union) and Foreign Affairs",
  "(?:External|Foreign) Relations",
];

/** Fields by kind, each behind "Minister of" or what stands for it. */
const FIELDS: readonly { kind: string; field: string }[] = [
  { kind: "foreign-minister", field: `(?:${FOREIGN.join("|")})` },
  {
    kind: "defence-minister",
    field:
      "(?:the )?(?:(?:National|People's|Federal|Civil and National) )?(?:Defen[cs]e|Armed Forces|Revolutionary Armed Forces)",
  },
  {
    kind: "finance-minister",
    field: "(?:the )?(?:Econom(?:y|ics|ic Affairs),? (?:and |, )?)?(?:Public )?Finances?",
  },
  {
    kind: "interior-minister",
    field:
      "(?:the )?(?:Interior(?: Affairs)?|Internal Affairs|Internal Administration|Home Affairs|Home Department)",
  },
];

/** Labels of one office, each as a whole. */
const LABELS: readonly { kind: string; label: RegExp; only?: readonly string[] }[] = [
  { kind: "president", label: /^(?:Acting |Interim |Transitional )?President(?: of the Republic)?$/ },
  {
    kind: "vice-president",
    label: /^(?:Acting )?(?:(?:Executive|First|Second|Third) )?(?:Vice[- ]?|Deputy )[Pp]resident$/,
  },
  {
    kind: "prime-minister",
    label:
      /^(?:Acting |Interim |Federal )?(?:Prime Minister|Premier|Taoiseach|Head of Government|Minister of State \(Monaco\))$/,
  },
  {
    kind: "prime-minister",
    label:
      /^(?:Chairman of the Cabinet of Ministers|President of the Council of Ministers)(?: \(Prime Minister\))?$/,
  },
  { kind: "prime-minister", label: /^(?:Federal )?Chancellor$/, only: ["AT", "DE"] },
  {
    kind: "monarch",
    label:
      /^(?:[Mm]onarch|King|Queen|[Ee]mir|Sultan|Emperor|Grand Duke|Pope|Prince|.+ \((?:Monarch|King)\)|Yang di-Pertuan Agong)$/,
  },
  { kind: "leader", label: /^Supreme Leader$/ },
  { kind: "leader", label: /^Chairman of the State Administration Council$/, only: ["MM"] },
  { kind: "foreign-minister", label: /^Secretary of State$/, only: ["US"] },
  { kind: "foreign-minister", label: /^Foreign Secretary$/, only: ["GB"] },
  {
    kind: "foreign-minister",
    label: /^Minister of International Relations and Cooperation$/,
    only: ["NA", "ZA"],
  },
  {
    kind: "foreign-minister",
    label: /^High Representative of the Union for Foreign Affairs and Security Policy$/,
    only: ["EU"],
  },
  { kind: "defence-minister", label: /^Secretary of (?:the Department of )?Defen[cs]e$/, only: ["US", "HN"] },
  { kind: "finance-minister", label: /^Secretary of the Treasury$/, only: ["US"] },
  { kind: "finance-minister", label: /^Chancellor of the Exchequer$/, only: ["GB"] },
  {
    kind: "attorney-general",
    label: /^(?:Attorney[- ]General|(?:Chief Prosecutor|Prosecutor[- ]General)(?: of the Republic)?)$/,
  },
  {
    kind: "national-security-adviser",
    label: /^(?:National Security Advis[eo]r|Director of the National Security Office)$/,
  },
  { kind: "first-lady", label: /^First Lady$/ },
  { kind: "un-ambassador", label: /^(?:Permanent Representative|[Aa]mbassador) to the United Nations$/ },
  { kind: "secretary-general", label: /^Secretary-General of the United Nations$/, only: ["UN"] },
  {
    kind: "parliament-speaker",
    label:
      /^(?:Speaker|President|Chairman) of (?:the )?(?:House of (?:Representatives|Commons|Assembly|the People|People's Representatives|Parliament|Keys)|(?:National|People's|Legislative|Islamic Consultative|Grand National|Supreme People's|People's National|Federal|General)? ?Assembly(?: of the Republic)?|Chamber of (?:Deputies|Representatives)|Congress of Deputies|Congress|National Congress|National People's Congress|(?:National |Moldovan |Hellenic )?Parliament|Knesset|Lok Sabha|Dewan Rakyat|Verkhovna Rada|State Duma|Bundestag|Seimas|Saeima|Sejm|Riigikogu|Riksdag|Storting|Folketing|Althing|Legislative Yuan|Supreme Council|State Great Khural|People's Majlis|National Council|Nitijela|Council of Representatives)$/,
  },
  {
    kind: "army-chief",
    label:
      /^(?:Supreme Commander|Commander(?:[- ]in[- ]Chief)?|Chief|Head) of (?:the )?(?:(?:National |Joint )?(?:General|Defen[cs]e|Army|Joint)(?: General)? Staff|National Defence General Staff|(?:National )?Armed Forces|Army|(?:National )?Defen[cs]e(?: Forces?)?)(?: of the Armed Forces)?$/,
  },
  { kind: "army-chief", label: /^Chief of Staff of the (?:Army|Armed Forces|Defen[cs]e Forces)$/ },
  { kind: "army-chief", label: /^Chair(?:man)? of the (?:Joint )?Chiefs of Staff$/ },
  {
    kind: "intelligence-chief",
    label:
      /^(?:Director(?:[- ]General)?|Head|Chief|President|Minister) (?:of|for) (?!Artificial)(?:the )?(?:(?:[A-Z][\w-]+ )*Intelligence(?: (?:Service|Agency|Bureau|Organi[sz]ation|Directorate))?s?|Mossad|Inter-Services Intelligence)$/,
  },
  {
    kind: "legislator",
    label: /^(?:Member of the (?:House of Representatives|Senate)|Delegate to the House of Representatives)$/,
    only: ["US"],
  },
];

/** What stands between two offices that one person holds: "Minister of Justice and Attorney General". */
const BETWEEN = / and (?=Minister (?:of|for) |Attorney|Prime Minister)/;

/**
 * The kinds of a national office.
 * @param label in English, with a capital: "Minister of Foreign Affairs"
 * @param country of the government that it is an office of
 */
export function officeKinds(label: string, country: string | undefined): string[] {
  if (country === undefined) return [];
  const own = OWN_NAME[country];
  const bare =
    own !== undefined && label.endsWith(` of ${own}`) ? label.slice(0, -` of ${own}`.length) : label;
  const kinds = bare.split(BETWEEN).flatMap((part) => kindsOfPart(part, country));
  return [...new Set(kinds)].sort();
}

function kindsOfPart(part: string, country: string): string[] {
  if (ANOTHERS[country]?.test(part)) return [];
  const secretary = SECRETARIES[country];
  const heads = [
    "(?:Federal |Union |Acting |Coordinating )?Minister (?:of|for)",
    ...(secretary ? [secretary] : []),
  ];
  const kinds = LABELS.filter(({ label, only }) => label.test(part) && (!only || only.includes(country)));
  // In a federation the legislative assemblies are those of its states.
  const isOfState =
    /Legislative Assembly|House of Assembly|House of Delegates/.test(part) && FEDERATIONS.has(country);
  if (isOfState) return [];
  const fields = FIELDS.filter(({ kind, field }) => {
    // Japan's Minister for Internal Affairs and Communications looks after local government and post.
    if (country === "JP" && kind === "interior-minister") return false;
    return new RegExp(`^(?:${heads.join("|")}) ${field}${MORE}`).test(part);
  });
  return [...kinds, ...fields].map(({ kind }) => kind);
}

/** Kinds that one person of a country holds at a time. */
const SINGLE = new Set([
  "attorney-general",
  "defence-minister",
  "finance-minister",
  "first-lady",
  "foreign-minister",
  "interior-minister",
  "leader",
  "monarch",
  "national-security-adviser",
  "parliament-speaker",
  "president",
  "prime-minister",
  "un-ambassador",
]);

/** True where one person of a country holds an office of these kinds at a time. */
export const isSingle = (kinds: readonly string[]): boolean => kinds.some((kind) => SINGLE.has(kind));

/** True for offices that people hold for decades: the leaders of a country. */
export const isLeader = (kinds: readonly string[]): boolean =>
  kinds.some(
    (kind) => kind === "monarch" || kind === "leader" || kind === "president" || kind === "prime-minister",
  );
