/** The small numbers behind a fact that lead to where it can be read, and the list of the sources at the card's end. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SourceRef } from "../shared/facts";
import { t } from "../shared/l10n";
import { distinct, isWebAddress, type Sources } from "./sourcing";

export const SourcesContext = createContext<Sources>({ list: [], byId: new Map() });

export function SourceLinks({ refs }: { refs: readonly SourceRef[] }) {
  const { byId } = useContext(SourcesContext);
  return (
    <span class="refs">
      {distinct(refs).map(({ id, url }) => {
        const source = byId.get(id);
        if (!source) return null;
        const label = t("card.sourceLink", { number: source.number, title: source.title });
        if (!isWebAddress(url)) return <span class="ref">{source.number}</span>;
        return (
          <a class="ref" href={url} target="_blank" rel="noreferrer" title={source.title} aria-label={label}>
            {source.number}
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
