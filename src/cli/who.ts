/** `who`: looks a name up, and says what the base knows of each person it can mean. */
import { factsFor, type PersonFacts } from "../engine/facts/card";
import type { FullMembership } from "../engine/facts/types";
import { lookUp } from "../engine/names/lookup";
import { describeEvent, formatDate, formatSpan, reasonText } from "../shared/l10n";
import { dayOf, type Io, openFactBase, readArguments, today, UsageError } from "./io";

const role = ({ label, area, organization, start, startOrEarlier, end, asOf, sources }: FullMembership) => ({
  label,
  ...(area !== undefined && { area }),
  organization,
  start,
  ...(startOrEarlier && { startOrEarlier }),
  end,
  asOf,
  source: sources.map(({ url }) => url).join(" "),
});

export async function whoCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, {
    date: { type: "string" },
    json: { type: "boolean" },
  });
  const query = positionals.join(" ").trim();
  if (query === "") throw new UsageError('who needs a name, such as "Gen Kim Yong Chol".');
  const date = values.date === undefined ? today() : dayOf(values.date);
  const base = await openFactBase();
  const found = await lookUp(base, query, date);
  const allFacts = await Promise.all(found.map(({ person }) => factsFor(base, person, date, [])));
  const candidates = found.map(({ confidence, name, whole }, i) => {
    const facts = allFacts[i] as PersonFacts;
    const { id, qid, name: usual, enwiki } = facts.person;
    const events = [...facts.eventsOther, ...facts.eventsNext].map((event) => ({
      date: event.date,
      type: event.type,
      text: describeEvent(event, id, event.names)
        .map((part) => part.text)
        .join(""),
      people: event.participants,
      asOf: event.asOf,
      source: event.sources.map(({ url }) => url).join(" "),
    }));
    return {
      person: { id, qid, name: usual, enwiki },
      confidence,
      reason: reasonText(
        whole
          ? { cue: "asked-name", values: { name: usual, quote: name } }
          : { cue: "asked-surname", values: { name: usual, quote: name } },
      ),
      rolesOnDate: facts.rolesOnDate.map(role),
      rolesBefore: facts.rolesBefore.map(role),
      rolesAfter: facts.rolesAfter.map(role),
      events,
    };
  });
  if (values.json) {
    io.stdout.write(`${JSON.stringify({ query, date, candidates })}\n`);
    return 0;
  }
  if (candidates.length === 0) io.stdout.write(`Nobody in the base is called "${query}".\n`);
  for (const { person, confidence, reason, rolesOnDate, rolesAfter, events } of candidates) {
    io.stdout.write(`${person.name} (${person.id}), ${confidence}: ${reason}\n`);
    const line = (r: ReturnType<typeof role>) =>
      `    ${r.label}${r.area === undefined ? "" : ` from ${r.area}`}${r.organization ? `, ${r.organization}` : ""}, ${span(r, date)}\n`;
    if (rolesOnDate.length > 0)
      io.stdout.write(`  On ${formatDate(date)}:\n${rolesOnDate.map(line).join("")}`);
    if (rolesAfter.length > 0) io.stdout.write(`  Later:\n${rolesAfter.map(line).join("")}`);
    for (const event of events.slice(0, 5)) io.stdout.write(`    ${formatDate(event.date)}: ${event.text}\n`);
  }
  return 0;
}

function span({ start, startOrEarlier, end, asOf }: ReturnType<typeof role>, day: string): string {
  return formatSpan({ start, startOrEarlier, end, ended: end !== null, asOf }, day);
}
