/** Every source of the fact base, by licence. */
import type { About, PackagedSource } from "../shared/about";
import { isEdtfDate } from "../shared/facts";
import { formatDate, formatNumber, t } from "../shared/l10n";
import { byGroup } from "../shared/licences";

interface SourcesProps {
  about: About | null;
  sources: readonly PackagedSource[] | "failed" | null;
}

export function Sources({ about, sources }: SourcesProps) {
  if (sources === null) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t("options.sources")}</h2>
      {sources === "failed" ? (
        <p class="problem" role="alert">
          {t("options.sources.failed")}
        </p>
      ) : (
        <>
          <p>{t("options.sources.intro")}</p>
          {byGroup(sources).map(([group, members]) => (
            <div key={group} class="group">
              <h3 id={`group-${group}`}>
                {t(`options.group.${group}`)} <Facts count={about?.groups?.[group]} />
              </h3>
              <ul aria-labelledby={`group-${group}`}>
                {members.map((source) => (
                  <SourceItem key={source.id} source={source} facts={about?.facts?.[source.id]} />
                ))}
              </ul>
            </div>
          ))}
          <Notice />
        </>
      )}
    </section>
  );
}

function SourceItem({ source, facts }: { source: PackagedSource; facts: number | undefined }) {
  const { title, url, attribution, licence, retrieved } = source;
  const date = isEdtfDate(retrieved) ? formatDate(retrieved) : "";
  return (
    <li class="source">
      <p class="title">
        {/^https?:/.test(url) ? (
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}{" "}
        <Facts count={facts} />
      </p>
      <p class="soft">{t("options.source.credit", { attribution, licence, date })}</p>
    </li>
  );
}

/** How many facts; nothing where the package does not say. */
function Facts({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  return <span class="facts">{t("options.source.facts", { count, number: formatNumber(count) })}</span>;
}

const NOTICE = "NOTICE.txt";

function Notice() {
  const [before, after = ""] = t("options.notice", { file: "\n" }).split("\n");
  return (
    <p class="soft">
      {before}
      <a href={NOTICE} target="_blank" rel="noopener">
        {NOTICE}
      </a>
      {after}
    </p>
  );
}
