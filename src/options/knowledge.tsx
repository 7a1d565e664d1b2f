/** How much the fact base holds and how far it reaches. */
import type { About, PackagedSource } from "../shared/about";
import { formatDate, formatNumber, type MessageKey, t } from "../shared/l10n";

interface KnowledgeProps {
  about: About | null;
  sources: readonly PackagedSource[] | "failed" | null;
}

export function Knowledge({ about, sources }: KnowledgeProps) {
  const figures = figuresOf(about, sources);
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="knows">
      <h2 id="knows">{t("options.knows")}</h2>
      <dl class="figures">
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What is known of it, in the order it is shown; nothing is guessed where the package does not say. */
function figuresOf(about: About | null, sources: KnowledgeProps["sources"]): [MessageKey, string][] {
  const figures: [MessageKey, string][] = [];
  if (about) {
    figures.push(["options.knows.people", formatNumber(about.people)]);
    figures.push(["options.knows.memberships", formatNumber(about.memberships)]);
    figures.push(["options.knows.events", formatNumber(about.events)]);
  }
  if (Array.isArray(sources)) figures.push(["options.knows.sources", formatNumber(sources.length)]);
  if (about?.asOf !== undefined) figures.push(["options.knows.newest", formatDate(about.asOf)]);
  return figures;
}
