/** Roles: those of the card's day at full size, earlier and later ones as rows. */

import type { CardFacts, CardMembership } from "../shared/answers";
import type { CardContent } from "../shared/card-api";
import { daysBetween, lastDay } from "../shared/facts";
import { formatDate, formatSpan, roleTitle, t } from "../shared/l10n";
import { Dot } from "./dot";
import { formerRoles } from "./former";
import { laterRows } from "./later";
import { Fold, More } from "./more";
import { whereHeld } from "./organization";
import { SourceLinks } from "./source-links";

/** Whom the article speaks of is told by one or two roles; the events below them are what the card is opened for. */
const ROLES_SHOWN = 2;
const LATER_SHOWN = 4;

/** What the person was on the card's day. */
export function RolesOnDate({ content }: { content: CardContent }) {
  const { facts, dateKind } = content;
  const date = formatDate(facts.date);
  return (
    <section class="then">
      <h3>{t(dateKind === "today" ? "card.today" : "card.onDate", { date })}</h3>
      {facts.rolesOnDate.length > 0 ? (
        <More
          items={facts.rolesOnDate}
          first={ROLES_SHOWN}
          least={1} // Its button stands in the last role's line.
          label={(count) => t("card.moreRoles", { count })}
        >
          {(shown) => (
            <ul class="roles day">
              {shown.map((role, at) => (
                <Role
                  role={role}
                  above={shown.slice(0, at)}
                  note={sinceText(role, facts.date)}
                  facts={facts}
                />
              ))}
            </ul>
          )}
        </More>
      ) : (
        <NoRole content={content} />
      )}
      {facts.rolesOnDate.length > 0 && <Former content={content} />}
    </section>
  );
}

interface RoleProps {
  role: CardMembership;
  /** When it was held. */
  note: string;
  above?: readonly CardMembership[];
  facts: CardFacts;
}

function Role({ role, note, above = [], facts }: RoleProps) {
  const where = whereHeld(role, facts.person.country, above);
  return (
    <li>
      <span class="role">{roleTitle(role)} </span>
      {isUncertain(role, facts.date) && <span class="chip">{t("card.possibly")}</span>}
      <span class="soft">
        {where !== "" && (
          <>
            {where}
            <Dot />
          </>
        )}
        <span class="note">{note}</span>
        <SourceLinks refs={role.sources} />
        {role.replaces.length > 0 && (
          <span class="hand" role="img" aria-label={t("card.byHand")} title={t("card.byHand")}>
            ✓
          </span>
        )}
      </span>
    </li>
  );
}

/**
 * Offices last for years: of one that was held some months before the day, how far that is known ("known to Aug 2026") says enough.
 * With "possibly" at every office of this year's news a reader would believe none.
 */
const RECENT_DAYS = 180;

/** That a role ended, but not when, leaves the day as open as a date without a day does. */
function isUncertain({ position, start, end, ended, asOf }: CardMembership, day: string): boolean {
  if (end === null && ended) return position === "within" || position === "possibly";
  const isOpen = end === null && start !== null && lastDay(start) <= day;
  if (isOpen && daysBetween(lastDay(asOf), day) <= RECENT_DAYS) return false;
  return position === "possibly";
}

/** Since when a role of the day is held; its end stands under "What came later". */
function sinceText(role: CardMembership, day: string): string {
  const { position, start, end } = role;
  if (position === "possibly" && start !== null && lastDay(start) > day) {
    return t("card.startedIn", { when: formatDate(start, "short") });
  }
  if (position === "possibly" && end !== null) return t("card.endedIn", { when: formatDate(end, "short") });
  // Up to its end the role is known to be held.
  if (end !== null) return formatSpan({ ...role, end: null, ended: false, asOf: lastDay(end) }, day, "short");
  return formatSpan(role, day, "short");
}

/** Nothing is known for the day: what is known of the time before says more than an empty place. */
function NoRole({ content }: { content: CardContent }) {
  const { person, date, rolesBefore, rolesAfter } = content.facts;
  const former = formerRoles(content.facts);
  const dead = person.died !== null && lastDay(person.died) <= date;
  const hasMore = [rolesBefore, rolesAfter, content.facts.eventsHere, content.facts.eventsOther].some(
    (list) => list.length,
  );
  let text = t(content.dateKind === "today" ? "card.noRoleToday" : "card.noRole");
  if (dead) {
    const died = person.died as string;
    text = t(died.length === 10 ? "card.dead" : "card.deadIn", { date: formatDate(died) });
  } else if (!hasMore && content.facts.eventsNext.length === 0) text = t("card.nothing");
  return (
    <>
      <p class="none">{text}</p>
      {former.length > 0 && (
        <>
          <h4>{t(former.length > 1 ? "card.rolesBefore" : "card.lastRole")}</h4>
          <ul class="roles">
            {former.map((role) => (
              <Role role={role} note={formatSpan(role, date, "short")} facts={content.facts} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** An earlier office that says more of the person than those of the day, in one line under them. */
function Former({ content }: { content: CardContent }) {
  const [role] = formerRoles(content.facts);
  if (!role) return null;
  const where = whereHeld(role, content.facts.person.country);
  const text = [roleTitle(role), where].filter((part) => part !== "").join(", ");
  return (
    <p class="former">
      <span class="soft">{t("card.before")} </span>
      {text}
      <span class="soft">
        <Dot />
        <span class="note">{formatSpan(role, content.facts.date, "short")}</span>
        <SourceLinks refs={role.sources} />
      </span>
    </p>
  );
}

export function RolesLater({ content }: { content: CardContent }) {
  const rows = laterRows(content.facts);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{t("card.later")}</h3>
      <More items={rows} first={LATER_SHOWN} label={(count) => t("card.more", { count })}>
        {(shown) => (
          <ul class="rows">
            {shown.map((row) => (
              <li>
                <time dateTime={row.date}>{row.when}</time>
                <span>
                  {row.text}
                  {row.note !== "" && (
                    <span class="soft">
                      <Dot />
                      {row.note}
                    </span>
                  )}
                  <SourceLinks refs={row.sources} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </More>
    </section>
  );
}

/** Roles before the day, folded away, without those that already stand above. */
export function RolesEarlier({ content }: { content: CardContent }) {
  const { rolesBefore, date } = content.facts;
  const shown = formerRoles(content.facts);
  const roles = rolesBefore.filter((role) => !shown.includes(role));
  if (roles.length === 0) return null;
  return (
    <Fold label={t("card.earlier", { count: roles.length })}>
      <ul class="roles earlier">
        {roles.map((role) => (
          <Role role={role} note={formatSpan(role, date, "short")} facts={content.facts} />
        ))}
      </ul>
    </Fold>
  );
}
