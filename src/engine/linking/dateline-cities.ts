/** Cities that agencies put at the head of a report without their country; capitals are places of their own. */
import { Gap, type Tokens } from "../names/tokens";

const BY_COUNTRY: Readonly<Record<string, string>> = {
  AU: "adelaide,brisbane,melbourne,perth,sydney",
  BR: "rio de janeiro,sao paulo",
  CA: "calgary,edmonton,montreal,quebec,quebec city,toronto,vancouver,winnipeg",
  CH: "davos,geneva,zurich",
  CN: "guangzhou,shanghai,shenzhen,wuhan",
  DE: "cologne,dresden,dusseldorf,frankfurt,hamburg,munich,stuttgart",
  EG: "alexandria",
  ES: "barcelona,seville,valencia",
  FR: "lyon,marseille,nice,strasbourg,toulouse",
  GB: "birmingham,liverpool,manchester",
  ID: "surabaya",
  IL: "haifa,tel aviv",
  IN: "ahmedabad,bangalore,bengaluru,calcutta,chennai,hyderabad,kolkata,lucknow,mumbai,srinagar",
  IQ: "basra,fallujah,mosul,najaf",
  IT: "florence,milan,naples,palermo,turin,venice",
  JP: "hiroshima,osaka",
  NG: "kano,lagos",
  PK: "karachi,lahore,peshawar,quetta,rawalpindi",
  RU: "st petersburg,vladivostok",
  SY: "aleppo,homs,idlib",
  TR: "diyarbakir,istanbul,izmir",
  UA: "donetsk,kharkiv,lviv,mariupol,odesa,odessa",
  US: `atlanta,baltimore,boston,chicago,cincinnati,cleveland,dallas,denver,detroit,honolulu,houston,indianapolis,las vegas,los angeles,
    miami,milwaukee,minneapolis,new orleans,new york,oklahoma city,philadelphia,phoenix,pittsburgh,salt lake city,san antonio,san diego,
    san francisco,seattle,st louis`,
  ZA: "cape town,durban,johannesburg,soweto",
};

const COUNTRY_OF = new Map(
  Object.entries(BY_COUNTRY).flatMap(([country, cities]) =>
    cities.split(",").map((city) => [city.trim(), country]),
  ),
);
/** Words. */
const LONGEST = 3;

/** The country of the city that a text begins with, with the token after the name; null where it begins with none. */
export function cityAtStart(tokens: Tokens): { country: string; to: number } | null {
  let name = "";
  for (let to = 1; to <= LONGEST && tokens.isCapital(to - 1); to++) {
    const gap = tokens.gapBefore(to - 1);
    if (to > 1 && gap !== Gap.Space && gap !== Gap.Dot) return null;
    name = `${name} ${tokens.norm(to - 1)}`.trim();
    const country = COUNTRY_OF.get(name);
    if (country !== undefined) return { country, to };
  }
  return null;
}
