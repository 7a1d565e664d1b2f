/** Checks requests where they enter the page. By hand: a schema library would be the larger part of this script. */
import type { PageRequest } from "../shared/messages";

export function isPageRequest(value: unknown): value is PageRequest {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  switch (value.type) {
    case "pageState":
    case "settingsChanged":
      return true;
    case "goTo":
      return (
        "person" in value && typeof value.person === "string" && "nth" in value && Number.isInteger(value.nth)
      );
    case "command":
      return (
        "name" in value &&
        (value.name === "next-name" || value.name === "previous-name" || value.name === "open-card")
      );
    default:
      return false;
  }
}
