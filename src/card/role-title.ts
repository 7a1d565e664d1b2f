/** How a role is named. */
import type { CardMembership } from "../shared/answers";
import { t } from "../shared/l10n";

/** A role's label, with "(acting)" where it was held in an acting capacity and the label does not say so. */
export function roleTitle(role: CardMembership): string {
  const says = new RegExp(`\\b${t("card.acting")}\\b`, "i").test(role.label);
  return role.acting && !says ? `${role.label} (${t("card.acting")})` : role.label;
}

/** The organization, as far as the label does not name it: "Member of the State Affairs Commission" needs no commission behind it. */
export function organizationBeside(role: CardMembership): string {
  const { label, organization } = role;
  if (organization === null) return "";
  const core = organization.replace(/^the /i, "").split(" of ")[0] ?? "";
  // One word such as "Ministry" or "Government" names nothing.
  return label.includes(organization) || (core.includes(" ") && label.includes(core)) ? "" : organization;
}
