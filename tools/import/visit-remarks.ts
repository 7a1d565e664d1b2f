/** What the remarks of the list of visits say: whether the president was host, where they met, what kind of visit it was. */
import type { At, Report, SourcePerson } from "./types";

/** Visits on which the government itself receives the visitor. */
const RECEIVED =
  /\b(?:(?:Official|Offical|State|Working|working|official|state)(?: select| working| Working)? [Vv]isit|Official guest|[Gg]uest of the President|Presidential guest|invitation of the President|Bilateral [Mm]eeting|Summit)\b/;
/** The president met the visitor, whatever the kind of visit. */
const MET =
  /\b(?:[Mm]et|[Mm]eetings?|[Dd]iscuss(?:ed|ions)|[Ll]unch(?:eon)?|brunch|dinner|conferred|talks|golf)\b[^.;]*\bwith (?:the )?President(?!-)\b/;
const NAMED =
  /\bPresident (?!-)(?:[A-Z][\w.]* )*?(Truman|Eisenhower|Kennedy|Johnson|Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama|Trump|Biden|Roosevelt)\b/;
const NO_HOST = /^(?:Private|Unofficial|Informal|Pastoral|Good ?will)/i;

/** Places where presidents receive, as we print them. */
const PLACES: readonly [RegExp, string][] = [
  [/Camp David/, "Camp David"],
  [/Mar-a-Lago/, "Mar-a-Lago"],
  [/Crawford/, "Crawford"],
  [/Kennebunkport/, "Kennebunkport"],
  [/LBJ Ranch/, "the LBJ Ranch"],
  [/Sunnylands|Rancho Mirage/, "Rancho Mirage"],
  [/Wye (?:Plantation|River)/, "Wye Plantation"],
  [/Sea Island/, "Sea Island"],
  [/Hyde Park/, "Hyde Park"],
  [/Key West/, "Key West"],
  [/San Clemente/, "San Clemente"],
  [/Honolulu|Hawaii|Oahu/, "Hawaii"],
  [/Guam\b/, "Guam"],
  [/New Orleans/, "New Orleans"],
  [/Los Angeles/, "Los Angeles"],
  [/San Francisco/, "San Francisco"],
  [/Palm Springs/, "Palm Springs"],
  [/Palm Beach/, "Palm Beach"],
  [/Houston/, "Houston"],
  [/San Antonio/, "San Antonio"],
  [/Pittsburgh/, "Pittsburgh"],
  [/Chicago/, "Chicago"],
  [/Denver/, "Denver"],
  [/Seattle/, "Seattle"],
  [/Miami/, "Miami"],
  [/Santa Monica/, "Santa Monica"],
  [/Claymont/, "Claymont"],
  [/Point Loma/, "San Diego"],
  [/Woodside/, "Woodside"],
  [/New York(?: City)?|(?:UN|U\.N\.) General Assembly|Waldorf/, "New York"],
  [/Washington(?!,? Declaration)/, "Washington"],
];

/**
 * Whether the remark says that the president in office received or met the visitor.
 * @param president in office on the first day of the visit
 */
export function hostOf(remark: string, president: SourcePerson | undefined, at: At, report: Report): boolean {
  const meeting = MET.exec(remark);
  const met = meeting !== null;
  const received = RECEIVED.test(remark) && !NO_HOST.test(remark);
  if (!met && !received) return false;
  const named = meeting ? NAMED.exec(remark.slice(meeting.index + meeting[0].length - 9))?.[1] : undefined;
  if (named !== undefined && president !== undefined && named !== president.family) {
    report.fault(
      "The remark names a president who was not in office: the visit has no host.",
      at,
      `${named}, not ${president.name}`,
    );
    return false;
  }
  return true;
}

/** A meeting elsewhere is no visit: at the United Nations, or on the way. */
export function kindOf(remark: string): "visit" | "meeting" | "ceremony" {
  if (/^Attended (?:the )?(?:funeral|memorial service|state funeral)/i.test(remark)) return "ceremony";
  return /^(?:Informal )?[Mm]et(?:ing)? with President(?!-)(?![^.]*visit)[^.]*(?:\bUN\b|U\.N\.|General Assembly)/.test(
    remark,
  )
    ? "meeting"
    : "visit";
}

/** Where they met, if the first clause of the remark says it; what was visited before or after does not count. */
export function placeOf(remark: string): string | undefined {
  const first = remark
    .split(/(?<=[a-z\d][.;])\s+/)
    .find(
      (clause) =>
        !/^(?:Afterwards?|Later|Also|In (?:the )?U\.?S|Arrived|Departed|Private visit to|Before)/.test(
          clause,
        ),
    );
  const clause = first?.replace(
    /,? (?:visited|visiting|[Aa]fterwards?|en route|after|before|while in|following|later) .*$/,
    "",
  );
  if (clause === undefined) return undefined;
  const at = /\b(?:in|at|to) /.exec(clause);
  if (!at) return undefined;
  const rest = clause.slice(at.index);
  return PLACES.find(([pattern]) => pattern.test(rest))?.[1];
}
