/** Short names, in our own words, of the occasions that lists of visits and journeys mention. */

export interface Occasion {
  /** "NATO summit" */
  name: string;
  /** Heads of state and government meet at it. */
  isSummit: boolean;
}

/** The first that fits counts: summits of several bodies on one day have the name of the larger one. */
const SUMMITS: readonly [RegExp, string][] = [
  [/Nuclear Security Summit/, "Nuclear Security Summit"],
  [/Summit of the Americas|Hemispheric Summit/, "Summit of the Americas"],
  [/(?:U\.S\.-Africa(?:n)?|African?) Leaders[’']? Summit/, "US-Africa Leaders Summit"],
  [
    /Pacific Island\w*[- ](?:Nations?|Countr(?:y|ies)).*Summit|Pacific Islands? Forum Summit/,
    "US-Pacific Islands summit",
  ],
  [/U\.S\.[-– ]+Nordic .*Summit/, "US-Nordic summit"],
  [/U\.S\.[-– ]+Baltic .*Summit/, "US-Baltic summit"],
  [/AUKUS .*Summit|AUKUS Summit/, "AUKUS summit"],
  [/\bQuad\b.*Summit/, "Quad summit"],
  [/APEP .*Summit|Americas Partnership for Economic Prosperity/, "Americas Partnership summit"],
  [/C5\+1.*Summit/, "C5+1 summit"],
  [/North American Leaders[’']? Summit/, "North American Leaders' Summit"],
  [/Gulf Cooperation Council.*Summit|Summit.*Gulf Cooperation Council/, "Gulf Cooperation Council summit"],
  [/Trilateral Summit/, "trilateral summit"],
  [
    /(?:NATO|North Atlantic (?:Alliance|Council|Treaty))[^.;]*(?:Summit|Leaders[’']? Meeting|leaders)/,
    "NATO summit",
  ],
  [/G-? ?20[^.;]*(?:Summit|Leaders)|Group of 20|^20 (?:Leaders|Summit)/, "G20 summit"],
  [/G-? ?8[^.;]*(?:Summit|Leaders)/, "G8 summit"],
  [/G-? ?7[^.;]*(?:Summit|Leaders)/, "G7 summit"],
  [/(?:APEC|Asia[- ]Pacific Economic (?:and )?Cooperation)[^.;]*(?:Summit|Leaders)/, "APEC summit"],
  [/(?:U\.S\.-ASEAN|United States-Association of Southeast).*Summit|ASEAN Leaders Summit/, "US-ASEAN summit"],
  [/East Asia Summit/, "East Asia Summit"],
  [/ASEAN[^.;]*Summit/, "ASEAN summit"],
  [/(?:U\.S\.-(?:EU|European (?:Union|Community))|EU-US)[^.;]*Summit/, "EU-US summit"],
  [/(?:U\.S\.-Soviet|Soviet-American)[^.;]*Summit/, "US-Soviet summit"],
  [/U\.S\.-Russian?[^.;]*Summit/, "US-Russian summit"],
  [/CSCE[^.;]*Summit/, "CSCE summit"],
  [/OSCE[^.;]*Summit/, "OSCE summit"],
  [/Israeli-Palestinian[^.;]*Summit|Middle East Summit|Red Sea Summit/, "Middle East summit"],
  [/Central American[^.;]*Summit/, "Central American summit"],
  [/Drug Summit/, "drug summit"],
  [
    /CARICOM[^.;]*(?:Summit|lunch|meeting)|Caribbean (?:Community Summit|Leaders Conference|Heads of)/,
    "Caribbean leaders' meeting",
  ],
  [/Earth Summit/, "Earth Summit"],
  [/Economic Summit/, "economic summit"],
];

const MEETINGS: readonly [RegExp, string][] = [
  [/Potsdam Conference/, "Potsdam Conference"],
  [/Yalta Conference/, "Yalta Conference"],
  [/Paris Peace Conference/, "Paris Peace Conference"],
  [/Middle East Peace Conference/, "Middle East peace conference"],
  [/(?:UN|United Nations) Climate|COP ?2\d/, "UN climate conference"],
  [/World Economic Forum/, "World Economic Forum"],
  [/Munich (?:Security )?Conference/, "Munich Security Conference"],
  [/ASEAN Regional Forum/, "ASEAN Regional Forum"],
  [/ASEAN Post-? ?Ministerial/, "ASEAN ministerial meeting"],
  [/Two-Plus-Four/, "Two-plus-four talks"],
  [/Arctic Council/, "Arctic Council meeting"],
  [/OAS General Assembly/, "OAS General Assembly"],
  [/Inter-American Conference/, "Inter-American Conference"],
  [
    /(?:NATO|North Atlantic Council)[^.;]*(?:Ministerial|ministerial|Foreign Ministers?[’']?|Session)/,
    "NATO ministerial meeting",
  ],
  [/\bG-? ?20[^.;]*(?:Ministerial|Ministers)/, "G20 ministerial meeting"],
  [/\bG-? ?8[^.;]*(?:Ministerial|Ministers)/, "G8 ministerial meeting"],
  [/\bG-? ?7[^.;]*(?:Ministerial|Ministers)/, "G7 ministerial meeting"],
  [/\bAPEC[^.;]*Ministerial/, "APEC ministerial meeting"],
  [/\bASEAN[^.;]*Ministerial/, "ASEAN ministerial meeting"],
  [/\bOSCE[^.;]*(?:Ministerial|Council)/, "OSCE ministerial meeting"],
  [/\bCSCE\b[^.;]*(?:Ministers|Meeting|Conference|Council)/, "CSCE meeting"],
  [/\bCENTO\b[^.;]*(?:Council|Ministerial)/, "CENTO ministerial meeting"],
  [/\bSEATO\b[^.;]*(?:Council|Ministerial)/, "SEATO ministerial meeting"],
  [/\bANZUS\b[^.;]*(?:Council|Ministerial)/, "ANZUS council"],
  [/\bOECD\b[^.;]*Ministerial/, "OECD ministerial meeting"],
  [
    /Australia(?:n)?-U\.S\.[^.;]*Ministerial|AUSMIN|U\.S\.-Australian[^.;]*Ministerial/,
    "Australia-US ministerial meeting",
  ],
];

/**
 * The occasion that a remark says somebody attended.
 * @param remark such as "Attended the G-20 Economic Summit Meeting."
 */
export function occasionOf(remark: string): Occasion | undefined {
  // What somebody briefed others on, or discussed, was not attended.
  const attended = remark
    .split(/(?<=[a-z’'\d][.;])\s+/)
    .filter((clause) => !/^(?:Briefed|Discussed|Informed|Departed|Reported|Stopped|Prepar)/.test(clause))
    .map((clause) => clause.replace(/\b(?:en route|prior to|following|returning|on the way) .*$/, ""))
    .join(" ");
  for (const [pattern, name] of SUMMITS) if (pattern.test(attended)) return { name, isSummit: true };
  for (const [pattern, name] of MEETINGS) if (pattern.test(attended)) return { name, isSummit: false };
  return undefined;
}
