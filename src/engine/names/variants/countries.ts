/** Countries whose people's names are written by a rule: ISO 3166-1 alpha-2. */
const set = (codes: string): ReadonlySet<string> => new Set(codes.split(" "));

export const KOREAN = set("KR KP");
export const CHINESE = set("CN TW HK MO SG");
export const JAPANESE = set("JP");
export const HUNGARIAN = set("HU");
/** Where Russian or Ukrainian given names are usual; surnames follow the same endings. */
export const SLAVIC = set("RU UA BY KZ KG TJ TM UZ MD AZ");
export const UKRAINIAN = set("UA");
/** Where Russian endings stand behind names of Turkic and Persian origin: Rahmonov, Berdimuhamedow. */
export const CENTRAL_ASIAN = set("KZ KG TJ TM UZ AZ");
/** Where the given names of news are often the Russian ones, and surnames follow rules of their own. */
export const CAUCASIAN = set("GE AM");
export const GREEK = set("GR CY");
export const SINHALA = set("LK");
export const ETHIOPIAN = set("ET ER");
export const ARAB = set("SA AE QA KW BH OM YE IQ SY LB JO PS EG LY TN DZ MA MR SD");
/** Where the article is as often el- as al-. */
export const EL = set("EG LY SD LB");
/** Where the given names of Islam are usual, written after Arabic or Persian, but surnames follow rules of their own. */
export const MUSLIM = set("SA AE QA KW BH OM YE IQ SY LB JO PS EG LY TN DZ MA MR SD SO DJ IR AF PK");
/** The same where Muslims bear them, often after French, without the forms of Abd. */
export const MUSLIM_ABROAD = set("SN ML NE GM GN TD KM MV BD");
/** Where those spellings are usual of surnames too, and "ul" joins two names: "Zia-ul-Haq". */
export const PERSIAN_AND_URDU = set("PK AF IR BD IN MV");
/** Where "Muhammad" stands before the name somebody is called by, and is shortened or left out. */
export const AFTER_THE_PROPHET = set("PK AF BD IN MV MY ID BN SG NG");
/** Where English-language papers put a Chinese given name behind an English name: "Paul Chan Mo-po". */
export const ANGLO_CHINESE = set("HK MO SG");
/** Where people have two given names and a surname, and news write now both, now one. */
export const TWO_GIVEN_NAMES = set(
  "NG GH KE UG TZ ZA ZM ZW MW SL LR GM SS BW NA LS SZ RW CM CI BJ TG BF CG CD GA AO MZ CV PT BR PH PG FJ",
);
/** Of these, where somebody is as often called by the second. */
export const MIDDLE_NAMES = set("NG GH KE UG TZ ZM SL LR GM SS");
/** Where ä, ö and ü are also written ae, oe and ue. */
export const UMLAUT = set("DE AT CH LI LU TR");
/** Where ø and å are also written oe and aa. */
export const NORDIC = set("DK NO SE FI IS FO GL");
/** Where đ is also written dj. */
export const SOUTH_SLAVIC = set("RS HR BA ME SI XK");
export const ENGLISH = set("US GB CA AU NZ IE");
/** Where English given names are common, with their short forms: Manny Villar, Danny Ayalon. */
export const ENGLISH_GIVEN = set(
  "US GB CA AU NZ IE PH IL ZA NG GH KE UG ZW ZM MW SL LR GM SG HK MT PG SB JM TT BB BS BZ GY",
);
/** Where a person has two surnames and news write the first. */
export const TWO_SURNAMES = set("ES MX AR CL CO PE VE EC BO PY UY CU DO GT HN SV NI CR PA PR");
