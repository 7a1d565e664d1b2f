/** Initials with and without full stops and spaces, and what stands behind a name: Jr., Sr., III. */
import type { Alternative } from "./alternatives";
import type { Rule } from "./parts";

const JOINED = 0.85;
const INITIAL = /(?<=\s)(?:(?:\p{Lu}\.)+|\p{Lu})(?=\s)/gu;
const SUFFIX = /,?\s+(?:[JS]n?r\.?|II|III|IV)$/;

/** "George W. Bush" → "George Bush"; but "H. R. McMaster" is no "McMaster" in full, and keeps its initials. */
export function withoutInitials(name: string): string {
  return /^\p{Lu}\.?\s/u.test(name) ? name : name.replace(INITIAL, "").replace(/\s+/g, " ");
}

/** "Joe Biden Jr." → "Joe Biden"; null where nothing stands behind the name. */
export function withoutSuffix(name: string): string | null {
  const bare = name.replace(SUFFIX, "");
  return bare === name ? null : bare;
}

/** "Luscher, Christian", "Robert F. Kennedy, Jr." as a text has them: "Christian Luscher", "Robert F. Kennedy Jr.". */
export function withoutComma(name: string): string {
  if (SUFFIX.test(name)) return name.replace(/,(?=\s+\S+$)/, "");
  const [family = "", given = "", ...more] = name.split(/,\s*/);
  return given !== "" && more.length === 0 ? `${given} ${family}` : name;
}

/**
 * "H. R.", "H.R." → "HR"; "A. P. J." → "APJ"; and "JD" → "J. D.". The index takes "H. R." and "H.R." for one, and a stop for a space, but
 * letters without anything between them are one word.
 */
export const initials: Rule = {
  countries: null,
  given(name): Alternative[] {
    const joined = name.replace(/(?<!\p{L})(\p{Lu})\.\s?(\p{Lu})\.(?:\s?(\p{Lu})\.)?(?=\s|$)/u, "$1$2$3");
    if (joined !== name) return [{ text: joined, weight: JOINED }];
    const apart = name.replace(/^(\p{Lu})(\p{Lu})(?=\s|$)/u, "$1. $2.");
    return apart === name ? [] : [{ text: apart, weight: JOINED }];
  },
};
