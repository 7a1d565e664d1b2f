/** How a role is named. */
import type { RoleName } from "../answers";
import { t } from "./messages";

/** A role's label, with what a seat is for, and "(acting)" where it was held in an acting capacity and the label does not say so. */
export function roleTitle({ label, area, acting }: RoleName): string {
  const title = area === undefined ? label : t("card.seatFor", { role: label, area });
  const says = new RegExp(`\\b${t("card.acting")}\\b`, "i").test(label);
  return acting && !says ? `${title} (${t("card.acting")})` : title;
}
