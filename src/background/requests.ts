/** Checks messages where they enter the background. */
import * as v from "valibot";
import { BACKGROUND_REQUESTS, type BackgroundRequest } from "../shared/messages";

const schema = v.variant(
  "type",
  Object.values(BACKGROUND_REQUESTS) as [(typeof BACKGROUND_REQUESTS)["annotate"]],
);

/** The request, or a sentence that says what is wrong with it. */
export function readRequest(message: unknown): BackgroundRequest | { error: string } {
  const parsed = v.safeParse(schema, message);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  return { error: `The message cannot be answered: ${v.getDotPath(issue) ?? "it"}: ${issue.message}.` };
}
