/** What a role phrase means, with the reason that a reader is told. */
import type { Held } from "./role-bearers";
import type { RoleTime } from "./role-time";
import type { Designation } from "./roles";
import type { Reason } from "./types";

/** Whom a phrase means, and why. `from` and `to` where the mention begins before the designation, or goes on behind it. */
export interface Meant {
  person: number;
  confidence: number;
  reason: Reason;
  from?: number;
  to?: number;
}

/** The cue of an office said with its country. */
export const cueOf = (role: Designation, time: RoleTime): Reason["cue"] =>
  role.ofThen || time.kind === "then" ? "role-then" : role.time === "past" ? "role-former" : "role-holder";

/** @param date of the reason, in EDTF */
export function because(
  held: Held,
  cue: Reason["cue"],
  date: string,
  confidence: number,
  to?: number,
): Meant {
  const { person, label: role, country } = held;
  const reason = { cue, values: { role, date, country } };
  return to === undefined ? { person, confidence, reason } : { person, confidence, reason, to };
}
