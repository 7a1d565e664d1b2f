/** What an organization adds to a role. */
import type { CardMembership } from "../shared/answers";

/**
 * The organization, where it says more than what stands before it: "Member of the State Affairs Commission" needs no commission behind
 * it, and of two roles in one party only the first names the party.
 * @param above the roles that stand above this one
 */
export function organizationBeside(role: CardMembership, above: readonly CardMembership[] = []): string {
  const { organization } = role;
  if (organization === null) return "";
  // The Prime Minister's Office is the Prime Minister's.
  if (plain(organization) === `${plain(role.label)}'s office`) return "";
  const before = above.flatMap((one) => [one.label, one.organization ?? ""]);
  if (before.some((text) => says(text, organization))) return "";
  const pieces = organization.replace(/^the /i, "").split(" of ");
  // "House of Representatives of Japan" is also the "House of Representatives"; but one word such as "Ministry" names nothing.
  const names = pieces
    .map((_, at) => pieces.slice(0, at + 1).join(" of "))
    .filter((name) => name.includes(" "));
  // The Minister of Defence is at the Ministry of Defence, the Governor of Arkansas is the State of Arkansas's.
  const fields = names.filter((name) => BODY.test(name)).map((name) => name.replace(BODY, ""));
  return [organization, ...names, ...fields].some((name) => says(role.label, name)) ? "" : organization;
}

/** What an organization's name begins with, where only the words behind it tell which it is. */
const BODY =
  /^(?:ministry|department|government|cabinet|state|city|(?:\S+ )*(?:republic|kingdom|office)|office) (?:of|for) (?:the )?/i;

const says = (text: string, name: string) => plain(text).includes(plain(name));
const plain = (text: string) => text.toLowerCase().replaceAll("’", "'");
