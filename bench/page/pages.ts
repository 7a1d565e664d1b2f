/** The pages that are measured: an article of 1,000 words, one of 1.1 MB with 5,000 names, one of 20,000 paragraphs, and no article. */
import { FILLER, type GalleryPage, news, SAID } from "../../tests/gallery/page";

const page = (name: string, body: string): GalleryPage => ({
  name,
  manner: "measured",
  marked: [],
  unmarked: [],
  body,
});

const LINES = Object.values(SAID);
const line = (index: number): string => LINES[index % LINES.length] ?? "";
const filler = (index: number): string => FILLER[index % FILLER.length] ?? "";

const paragraphs = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `<p>${text(index)}</p>`).join("\n");

export const MEASURED: GalleryPage[] = [
  page(
    "thousand-words",
    news(
      { title: "A thousand words" },
      paragraphs(24, (index) => `${line(index)} ${filler(index)}`),
    ),
  ),
  // 220 characters and one name a paragraph.
  page(
    "megabyte-names",
    news(
      { title: "Five thousand names" },
      paragraphs(5000, (index) => `${line(index)} ${filler(index)}`),
    ),
  ),
  page(
    "many-paragraphs",
    news(
      { title: "Twenty thousand paragraphs" },
      paragraphs(20_000, (index) =>
        index % 100 === 0 ? line(index / 100) : `Line ${index} of the minutes.`,
      ),
    ),
  ),
  page(
    "no-article",
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"></head><body><main><h1>Chairs</h1>${Array.from({ length: 300 }, (_, index) => `<div class="card"><a href="#${index}"><img alt="" width="80" height="80"><span>Chair ${index}</span></a><button>Add</button></div>`).join("\n")}</main></body></html>`,
  ),
  // A date in every row, in figures and in words, and none that is the page's own.
  page(
    "table-of-dates",
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sessions</title><link rel="icon" href="data:,"></head><body><h1>Sessions</h1><table>${Array.from({ length: 3000 }, (_, index) => `<tr><td>${1 + (index % 28)}/${1 + (index % 12)}/${2000 + (index % 20)}</td><td>On ${1 + (index % 28)} May ${2000 + (index % 20)}, No. 12.3, 4.5.6</td><td><time datetime="20${10 + (index % 10)}-05-31">Thursday</time></td></tr>`).join("\n")}</table></body></html>`,
  ),
];
