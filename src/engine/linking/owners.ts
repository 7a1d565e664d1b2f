/** Whose somebody is by the possessive before the name: "Labour's John Prescott", "BHP's John Prescott", "Al Jazeera's Imran Khan". */
import { membershipOn } from "../facts/membership-on";
import type { Person } from "../facts/types";
import { Gap, type Tokens } from "../names/tokens";
import type { Spot } from "./spots";

/** Parties, which have politicians: "Labour's John Prescott". */
const PARTIES = new Set(
  `labour labor tories conservatives conservative liberals liberal nationals democrats democrat dems republicans republican gop greens green
  ukip snp dup uup sdlp fein cymru alliance ndp bloc fail gael party reform`.split(/\s+/),
);

/** Last words of the names of media: "Al Jazeera's Imran Khan". */
const MEDIA = new Set(
  "abc afp ap bbc cbs cnbc cnn espn gazette herald itv jazeera journal msnbc nbc news npr post reuters times tribune".split(
    " ",
  ),
);

/** As many words as the name of a newspaper has. */
const MEDIA_WORDS = 4;

/** Does the name of a newspaper or station end at token `at`: "told The Washington Post | Roe was"? */
export const endsMedia = (tokens: Tokens, at: number): boolean =>
  ONE_WORD.has(tokens.norm(at)) ||
  (MEDIA.has(tokens.norm(at)) &&
    tokens.gapBefore(at) === Gap.Space &&
    (tokens.isCapital(at - 1) || tokens.norm(at - 1) === "the"));

/** Media of one word, which is nobody's name. */
const ONE_WORD = new Set(["axios", "politico", "reuters"]);

/** As many words as two names in a row have: "The Post's Adam Roe and Eva Doe". */
const ROW_WORDS = 4;

/** Is the owner before token `from` one of the media, be it of several in a row? */
function isOfMedia(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  if (tokens.norm(at) === "and") {
    do at--;
    while (at >= from - ROW_WORDS && tokens.isCapital(at));
  }
  const owned = tokens.norm(at) === "s" && tokens.gapBefore(at) === Gap.Apostrophe;
  return owned && tokens.isCapital(at - 1) && MEDIA.has(tokens.norm(at - 1));
}

/** "Al Jazeera's Imran Khan", "Robin Wright, Washington Post,", "Robin Wright of the Washington Post": nobody in office. */
export function isReporter({ block: { tokens }, from, to }: Spot): boolean {
  if (isOfMedia(tokens, from)) return true;
  const of = tokens.norm(to) === "of" && tokens.gapBefore(to) === Gap.Space;
  if (!of && tokens.gapBefore(to) !== Gap.Comma) return false;
  let at = of ? to + 1 : to;
  if (tokens.norm(at) === "the") at++;
  for (let end = at + 1; end <= at + MEDIA_WORDS && tokens.isCapital(end - 1); end++) {
    const joined = tokens.gapBefore(end) === Gap.Space;
    if (MEDIA.has(tokens.norm(end - 1))) return !joined || of || tokens.norm(end) === "and";
    if (!joined) return false;
  }
  return false;
}

const SPEAKERS = new Set(["spokesman", "spokeswoman", "spokesperson"]);

/** "National League for Democracy spokesman Nyan Win": of a body that is no place. */
export const speaksForBody = ({ block: { tokens, places }, from }: Spot): boolean =>
  SPEAKERS.has(tokens.norm(from - 1)) &&
  tokens.isCapital(from - 2) &&
  !places.some(({ to }) => to === from - 1);

/** Who governs a country or a part of it speaks for no body in it. */
export const governs = ({ memberships }: Person, day: string): boolean =>
  memberships.some((one) => GOVERNING.test(one.label) && membershipOn(one, day) === "within");
const GOVERNING =
  /^(?:(?:Chief |First |Prime |Vice |Deputy )*(?:Minister|President|Premier|Governor)\b|Mayor of )/;

/** "BHP's John Prescott": behind a possessive that is of no place and no party. */
export function isOfFirm({ block: { tokens, places }, from }: Spot): boolean {
  const owner = from - 2;
  if (
    tokens.norm(from - 1) !== "s" ||
    tokens.gapBefore(from - 1) !== Gap.Apostrophe ||
    !tokens.isCapital(owner)
  )
    return false;
  return !PARTIES.has(tokens.norm(owner)) && !places.some((place) => place.from <= owner && owner < place.to);
}
