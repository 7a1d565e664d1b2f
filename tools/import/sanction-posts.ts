/** Which titles of sanctions lists are public posts, and what their holders are in our own words. */

export interface PublicPost {
  /** As the list has it, without what marks it as past. */
  role: string;
  former: boolean;
}

export interface PublicPosts {
  posts: PublicPost[];
  /** What the person is: no office, which may change. */
  description: string;
  /** Nothing more than a seat in a parliament: hundreds of them, whom the tables of parliaments have where they matter. */
  isMemberOnly: boolean;
}

/** Companies and employees: not what news would name somebody for. */
const PRIVATE =
  /\b(?:Employee|Owner|Shareholder|[Mm]anager|Executive Officer|CEO|[Cc]o-?founder|Founder|Managing Director|Board of Directors|Board of Supervisors|Supervisory Board|Company|Companies|Corporation|Co\.|Ltd|Limited|LLC|Inc\b|Holding|Group\b(?! of Forces)|Trading|Airlines?|Shipping|Consultant|Accountant|Engineer|Scientist|Researcher|Technician|Student|Agent\b|Partner|Financier|Investor|Businessman|Trader|Representative in|[Rr]epresentative$|Representative (?:for|of) (?!the (?:Government|President|Supreme))|Bank\b(?! Governor)|Sheikh$|Shaykh$|Corporate Officer|Official$|[Tt]raffick\w*|[Ss]muggl\w*|Hospital|Procurement|Corporal)\b/;

/** What each kind of post is known by; the first that fits describes the person. */
const KINDS: readonly [RegExp, string][] = [
  [/\b(?:King|Queen|Emir|Crown Prince|Sultan)\b/, "royal"],
  [
    /\b(?:President|Vice[- ]President|Prime Minister|Supreme Leader|Premier|Head of State)\b(?! of the (?:Supreme )?(?:Court|Tribunal))/,
    "politician",
  ],
  [
    /\b(?:Minister|Vice[- ]Minister|Governor|Mayor|Speaker|Ambassador|Chief Executive|Prefect|Senator|Secretary for|Deputy of)\b/,
    "politician",
  ],
  [
    /\b(?:Workers' Party|Communist Party|Politburo|Political Bureau|Central Committee|Party of|Party\b)/,
    "party official",
  ],
  [
    /\b(?:[Ii]ntelligence|Reconnaissance General Bureau|FSB|GRU|SVR|KGB|State Security|External Security|Secret Service|Mukhabarat|Counterintelligence)\b/,
    "intelligence official",
  ],
  [/\b(?:Diplomat|Consul|Consulate|Attach[eé]|Envoy|Permanent Representative|Embassy)\b/, "diplomat"],
  [
    /\b(?:Leader|Head of the Political|Shura)\b|\b(?:Secretary[- ]General|Spokes(?:man|person|woman)) (?:of|for) .*(?:H[ie]zb[ao]ll|Hamas|Jihad|Taliban|Front\b|Movement|Brigade|Liberation)/,
    "leader of an armed or political group",
  ],
  [/\b(?:Police|Prison|Law Enforcement|National Guard|Gendarmerie|Detention)\b/, "security official"],
  [
    /(?<!\b(?:Attorney|Auditor|Comptroller|Consul|Director|Governor|Inspector|Prosecutor|Secretary|Solicitor)[- ])\bGeneral\b|\b(?:Admiral|Marshal|Colonel|Brigadier|Commander|Commander-in-Chief|Chief of (?:the )?(?:General |Defen[cs]e )?Staff|Army|Navy|Air Force|Armed Forces|IRGC|Qods Force|Quds Force|Division|Brigade|Battalion|Military)\b/,
    "military officer",
  ],
  [
    /\b(?:Judge|Magistrate|Justice|Supreme Court|Supreme Tribunal|Prosecutor|Attorney General|Comptroller)\b/,
    "jurist",
  ],
  [
    /\b(?:Secretary|Deputy|Chairman|Chairperson|Chairwoman|Vice[- ]Chair\w*|Director|Head|Chief|Commissioner|Advis[eo]r|Aide|Member|President)\b.*\b(?:State|National|Federal|Federation|Government|Ministry|Presidential|Presidency|Republic|Cabinet|Council|Commission|Committee|Department|Bureau|Administration|Office|Assembly|Agency|Authority|Organi[sz]ation)\b/,
    "government official",
  ],
  [/\b(?:Secretary[- ]General|Spokes(?:man|person|woman))\b/, "official"],
];

const MEMBER_OF_PARLIAMENT =
  /^(?:Member|Deputy|Constituent)\b.*\b(?:State Duma|Federation Council|Parliament|National Assembly|Constituent Assembly|House of|Assembly|People's Council|Duma)\b/;

/**
 * The public posts among the titles of a list's entry; null where there is none.
 * @param titles one by one
 */
export function publicPosts(titles: readonly string[]): PublicPosts | null {
  const posts: PublicPost[] = [];
  let description: string | undefined;
  let isMemberOnly = true;
  for (const title of titles) {
    const text = title.replace(/^(?:Alt\. )?Position: /, "").trim();
    const former = /^(?:the )?(?:[Ff]ormer|ex-)\s*/.exec(text)?.[0];
    const role = former === undefined ? text : text.slice(former.length);
    if (role === "" || PRIVATE.test(role)) continue;
    const kind = KINDS.find(([words]) => words.test(role))?.[1];
    if (kind === undefined) continue;
    const isMember = MEMBER_OF_PARLIAMENT.test(role);
    isMemberOnly &&= isMember;
    description ??= isMember ? "politician" : kind;
    posts.push({ role, former: former !== undefined || /\bunder the Taliban regime\b/i.test(role) });
  }
  return description === undefined ? null : { posts, description, isMemberOnly };
}
