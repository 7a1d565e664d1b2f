/** Why a mention means a person, as one sentence for the reader. */
import { isEdtfDate } from "../../engine/facts/edtf";
import type { Reason } from "../answers";
import type { MessageKey } from "../locales";
import { countryName } from "./countries";
import { formatDate } from "./dates";
import { t, template } from "./messages";

/** The sentence for a reason; a cue that the locale files do not know still gives a sentence. */
export function reasonText(reason: Reason): string {
  const key = `reason.${reason.cue}`;
  const values = { ...reason.values };
  if (values.date !== undefined && isEdtfDate(values.date)) values.date = formatDate(values.date);
  // "President, Russia"; "Supreme Leader of North Korea" has its country already.
  if (values.country !== undefined) {
    const country = countryName(values.country);
    if (values.role?.includes(country)) delete values.country;
    else values.country = country;
  }
  return t((template(key) === undefined ? "reason.unknown" : key) as MessageKey, values);
}
