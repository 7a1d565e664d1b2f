/** The question to Wikidata's query service (query.wikidata.org) whose answer `wikidata --from` reads. */

/** Kinds of position, each with all below it. */
const POSITIONS = [
  "wd:Q48352", // head of state
  "wd:Q2285706", // head of government
  "wd:Q83307", // minister
  "wd:Q121998", // ambassador
];

/** The tables of office-holders end in January 2023; a year before it shows whether the two agree. */
const SINCE = "2022-01-01";

/** The variables of the answer; `wikidata --from` asks for all of them. */
export const VARIABLES = [
  "person",
  "personLabel",
  "enwiki",
  "sex",
  "born",
  "bornPrecision",
  "died",
  "diedPrecision",
  "position",
  "positionLabel",
  "country",
  "start",
  "startPrecision",
  "end",
  "endPrecision",
  "aliases",
  "native",
  "asOf",
] as const;

const aggregated = new Set<string>(["aliases", "native", "asOf"]);

/** The query, in SPARQL 1.1. */
export function wikidataQuery(): string {
  const plain = VARIABLES.filter((variable) => !aggregated.has(variable)).map((variable) => `?${variable}`);
  return `# People who hold or held since ${SINCE} the office of a head of state or government, a minister or an ambassador.
# Run it at https://query.wikidata.org/ and save the answer as JSON (SPARQL 1.1 Query Results JSON Format).
SELECT ${plain.join(" ")}
  (GROUP_CONCAT(DISTINCT ?alias; separator="|") AS ?aliases)
  (SAMPLE(?nativeName) AS ?native)
  (NOW() AS ?asOf)
WHERE {
  VALUES ?kind { ${POSITIONS.join(" ")} }
  ?position wdt:P279*/wdt:P31?/wdt:P279* ?kind .
  ?person p:P39 ?statement ; wdt:P31 wd:Q5 .
  ?statement ps:P39 ?position ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  ?statement pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] .
  OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] . }
  FILTER(!BOUND(?end) || ?end >= "${SINCE}T00:00:00Z"^^xsd:dateTime)
  # The jurisdiction and not the country: an office of Ontario is none of Canada's.
  OPTIONAL { ?position wdt:P1001 [ wdt:P297 ?country ] . }
  ?article schema:about ?person ; schema:isPartOf <https://en.wikipedia.org/> ; schema:name ?enwiki .
  OPTIONAL { ?person wdt:P21 ?sex . }
  OPTIONAL { ?person p:P569/psv:P569 [ wikibase:timeValue ?born ; wikibase:timePrecision ?bornPrecision ] . }
  OPTIONAL { ?person p:P570/psv:P570 [ wikibase:timeValue ?died ; wikibase:timePrecision ?diedPrecision ] . }
  OPTIONAL { ?person skos:altLabel ?alias . FILTER(LANG(?alias) = "en") }
  OPTIONAL { ?person wdt:P1559 ?nativeName . }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en" . }
}
GROUP BY ${plain.join(" ")}`;
}
