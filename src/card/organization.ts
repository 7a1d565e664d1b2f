/** What an organization adds to a role. */
import type { CardMembership } from "../shared/answers";
import { countryName } from "../shared/l10n";

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

/** Bodies of many countries, which the sources write where a country stands; roles in them name them by themselves. */
const BODIES = ["EU", "UN"];

/**
 * Where a role was held: the organization, and the country where it is another than the person's and no word says it. Of the many
 * countries of one monarch each is told apart by it.
 * @param home the person's country
 * @param above the roles that stand above this one
 */
export function whereHeld(
  role: CardMembership,
  home: string | null,
  above: readonly CardMembership[] = [],
): string {
  const { country, label } = role;
  const organization = organizationBeside(role, above);
  const place = country === null || country === home || BODIES.includes(country) ? "" : countryName(country);
  const isSaid = says(`${label} ${role.organization ?? ""}`, place);
  return [organization, isSaid ? "" : place].filter((part) => part !== "").join(", ");
}

/** What an organization's name begins with, where only the words behind it tell which it is. */
const BODY =
  /^(?:ministry|department|government|cabinet|state|city|(?:\S+ )*(?:republic|kingdom|office)|office) (?:of|for) (?:the )?/i;

const says = (text: string, name: string) => plain(text).includes(plain(name));
const plain = (text: string) => text.toLowerCase().replaceAll("’", "'");
