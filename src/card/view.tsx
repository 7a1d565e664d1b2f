/** The card as a whole. */
import { useContext, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CardContent } from "../shared/card-api";
import { formatMonth, reasonText, t } from "../shared/l10n";
import { EventsHere, EventsNext, EventsOther } from "./events";
import { Header } from "./header";
import { RolesEarlier, RolesLater, RolesOnDate } from "./roles";
import { SourceList, SourcesContext } from "./source-links";
import { knownTo, numberSources } from "./sourcing";
import { TimelineStrip } from "./timeline";

interface CardViewProps {
  content: CardContent;
  pinned: boolean;
  onClose(): void;
}

export function CardView({ content, pinned, onClose }: CardViewProps) {
  const { facts } = content;
  const sources = useMemo(() => numberSources(facts), [facts]);
  const [listed, setListed] = useState(false);
  return (
    <SourcesContext.Provider value={sources}>
      {/* The frame has the round corners: a scroll bar would cut those of what scrolls. */}
      <div class="frame">
        {/* Until it is pinned the card is a glance, and takes neither focus nor voice. */}
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a label. */}
        <div
          class="card"
          role={pinned ? "dialog" : "group"}
          aria-label={t("card.label", { name: facts.person.name })}
          tabIndex={-1}
          data-pinned={pinned || undefined}
        >
          <Header facts={facts} pinned={pinned} onClose={onClose} />
          <div class="body">
            <RolesOnDate content={content} />
            <TimelineStrip content={content} />
            <EventsHere content={content} />
            <EventsNext content={content} />
            <RolesLater content={content} />
            <EventsOther content={content} />
            <RolesEarlier content={content} />
            {listed && <ShownSources />}
          </div>
          <footer>
            <p class="why">
              <b>
                {content.kind === "role" ? t("card.whyRole", { mention: content.mention }) : t("card.why")}
              </b>{" "}
              {reasonText(content.reason)}
            </p>
            <Reach content={content} listed={listed} onList={() => setListed(!listed)} />
          </footer>
        </div>
      </div>
    </SourcesContext.Provider>
  );
}

/** How far the sources reach, and which they are. */
function Reach({ content, listed, onList }: { content: CardContent; listed: boolean; onList(): void }) {
  const reach = knownTo(content.facts);
  const count = useContext(SourcesContext).list.length;
  if (reach === null) return null;
  return (
    <p class="reach">
      <span class="gap"> </span>
      <span>{t("card.knownTo", { date: formatMonth(reach, "short") })}</span>
      <button type="button" aria-expanded={listed} aria-controls="sources" onClick={onList}>
        {t("card.sources", { count })}
      </button>
    </p>
  );
}

/** The list of sources; it comes into view as it opens, since the button for it stands below everything that scrolls. */
function ShownSources() {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const body = section.current?.parentElement;
    if (body) body.scrollTop = body.scrollHeight;
  }, []);
  return (
    <section ref={section}>
      <SourceList id="sources" />
    </section>
  );
}
