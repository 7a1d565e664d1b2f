/** The small numbers behind a fact that lead to where it can be read, and the list of the sources at the card's end. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SourceRef } from "../shared/facts";
import { t } from "../shared/l10n";
import { isWebAddress, type Sources, signsOf } from "./sourcing";

export const SourcesContext = createContext<Sources>({ list: [], byId: new Map() });

export function SourceLinks({ refs }: { refs: readonly SourceRef[] }) {
  const sources = useContext(SourcesContext);
  return (
    <span class="refs">
      {signsOf(refs, sources).map(({ sign, url, title }) => {
        const label = t("card.sourceLink", { number: sign, title });
        if (!isWebAddress(url)) return <span class="ref">{sign}</span>;
        return (
          <a class="ref" href={url} target="_blank" rel="noreferrer" title={title} aria-label={label}>
            {sign}
          </a>
        );
      })}
    </span>
  );
}

/** All sources with their licence and credit. */
export function SourceList({ id }: { id: string }) {
  const { list } = useContext(SourcesContext);
  return (
    <ol class="sources" id={id}>
      {list.map(({ number, title, attribution, licence }) => (
        <li value={number}>
          {title} <span class="soft">{t("card.sourceCredit", { attribution, licence })}</span>
        </li>
      ))}
    </ol>
  );
}
