import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { gatherClues } from "../../../src/shared/page/gather";

const gather = (html: string) =>
  gatherClues(new JSDOM(html, { url: "https://news.example/a" }).window.document);

it("tells microdata and RDFa in the order of the page, an element with both once", () => {
  const { properties } = gather(`<p><span property="datePublished">1 May 2018</span>
    <span itemprop="dateModified">2 May 2018</span>
    <span itemprop="datePublished" property="dateModified">3 May 2018</span>
    <span property="dateModified">4 May 2018</span></p>`);
  expect(properties).toEqual([
    { isUpdate: false, values: ["1 May 2018"] },
    { isUpdate: true, values: ["2 May 2018"] },
    { isUpdate: false, values: ["3 May 2018"] },
    { isUpdate: true, values: ["4 May 2018"] },
  ]);
});

it("finds the line of the title where there is no heading, whatever white space it begins with", () => {
  const { headlineAt } = gather(
    "<title>The bridge opens | News</title><p>The harbour is quiet.</p><p>&nbsp;&#8203; The&shy; bridge  opens</p><p>12 May 2018</p>",
  );
  expect(headlineAt).toBe(1);
});
