/** Who it is: name, name in the person's own script, country, description, birth and death; and the card's two buttons. */

import type { CardFacts } from "../shared/answers";
import { lastDay } from "../shared/facts";
import { ageOn, countryName, formatDate, t } from "../shared/l10n";
import { Dot } from "./dot";

interface HeaderProps {
  facts: CardFacts;
  pinned: boolean;
  onClose(): void;
}

/**
 * The country stands there as text. A flag would be a fact with a date of its own (Libya's, Afghanistan's, Myanmar's and Syria's
 * changed within the time of the fact base), and the emoji of a flag is drawn as two letters on Windows.
 */
export function Header({ facts, pinned, onClose }: HeaderProps) {
  const { person } = facts;
  const about = [person.country ? countryName(person.country) : "", person.description].filter(
    (text) => text !== "",
  );
  const life = lifeText(facts);
  return (
    <header>
      <div class="who">
        <h2>
          {person.name}
          {person.native.slice(0, 1).map((native) => (
            <>
              <span class="gap"> </span>
              <bdi class="native" lang={native.lang}>
                {native.name}
              </bdi>
            </>
          ))}
        </h2>
        <p class="soft">
          {about.map((text, at) => (
            <>
              {at > 0 && <Dot />}
              {text}
            </>
          ))}
          {life !== "" && <Dot />}
          <span class="life">{life}</span>
        </p>
      </div>
      {/* A click anywhere in the card pins it (card.tsx); the button says so, and is there for the keyboard. */}
      <button
        type="button"
        class="icon pin"
        disabled={pinned}
        aria-label={t("card.pin")}
        title={t("card.pin")}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 2h5M6.5 2v4.2L4.5 8.5v1h7v-1L9.5 6.2V2M8 9.5V14" />
        </svg>
      </button>
      <button
        type="button"
        class="icon"
        aria-label={t("card.close")}
        title={t("card.close")}
        onClick={onClose}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8M12 4l-8 8" />
        </svg>
      </button>
    </header>
  );
}

/** Birth and death as of the card's day: who dies later is of an age on that day, and "What came later" tells of the death. */
function lifeText({ person, date }: CardFacts): string {
  const { born, died } = person;
  if (died !== null && lastDay(died) <= date) {
    if (born === null) return t("card.died", { date: formatDate(died, "short") });
    return t("card.lifespan", { born: formatDate(born, "short"), died: formatDate(died, "short") });
  }
  if (born === null) return "";
  const age = ageOn(born, date);
  if (age === null) return t("card.born", { date: formatDate(born, "short") });
  return t("card.bornAged", { date: formatDate(born, "short"), age });
}
