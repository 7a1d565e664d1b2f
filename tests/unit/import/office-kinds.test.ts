import { describe, expect, it } from "vitest";
import { officeKinds } from "../../../tools/import/office-kinds";
import { readableRole } from "../../../tools/import/roles";

describe("kinds of office", () => {
  it.each([
    ["President", "FR", ["president"]],
    ["President of the Senate", "FR", []],
    ["Acting President", "KR", ["president"]],
    ["Vice President", "US", ["vice-president"]],
    ["Vice-President for Legal Affairs", "IR", []],
    ["Prime Minister of Montenegro", "ME", ["prime-minister"]],
    ["Premier of Ontario", "CA", []],
    ["Deputy Prime Minister", "GB", []],
    ["Chancellor", "DE", ["prime-minister"]],
    ["Chancellor", "CH", []],
    ["Minister for Foreign Affairs and Trade", "IE", ["foreign-minister"]],
    ["Deputy Minister of Foreign Affairs", "KP", []],
    ["Minister of Foreign Affairs of the Cook Islands", "NZ", []],
    ["Minister of Foreign Trade", "AE", []],
    ["Secretary of State", "US", ["foreign-minister"]],
    ["Secretary of State", "DE", []],
    ["Secretary of State for Defence", "GB", ["defence-minister"]],
    ["Minister for Defence Materiel", "AU", []],
    ["Minister of Economy and Finance", "IT", ["finance-minister"]],
    ["Minister of Finance and Budgets", "ES", []],
    ["Minister for Internal Affairs and Communications", "JP", []],
    ["Minister of Justice and Attorney General", "CA", ["attorney-general"]],
    ["Attorney General of Texas", "US", []],
    ["Speaker of the House of Representatives", "US", ["parliament-speaker"]],
    ["Speaker of the Legislative Assembly", "AU", []],
    ["Governor of the Central Bank", "RU", []],
    ["Permanent Representative to the United Nations", "RU", ["un-ambassador"]],
    ["Supreme Leader", "IR", ["leader"]],
    ["Member of the Senate", "US", ["legislator"]],
    ["Member of the Senate", "FR", []],
    ["President", undefined, []],
  ])("%s of %s: %s", (label, country, kinds) => {
    expect(officeKinds(label, country)).toEqual(kinds);
  });
});

describe("an office's label", () => {
  it.each([
    ["ambassador to France", "GB", { role: "Ambassador to France" }],
    ["ambassador to the United States of America", "GB", { role: "Ambassador to the United States" }],
    [
      "Member of the 57th Parliament of the United Kingdom",
      "GB",
      { role: "Member of Parliament", organization: "House of Commons" },
    ],
    ["Member of the 16th Lok Sabha", "IN", { role: "Member of the Lok Sabha" }],
    ["Member of the 2017–2021 Parliament of Iceland", "IS", { role: "Member of the Althing" }],
    [
      "Member of the Fifteenth Odisha Legislative Assembly",
      "IN",
      { role: "Member of the Odisha Legislative Assembly" },
    ],
    ["member of the Senate of Belgium (co-opted)", "BE", { role: "Member of the Senate of Belgium" }],
    ["Member of Parliament", "BD", { role: "Member of the Jatiya Sangsad" }],
    ["Member of Parliament", "TV", { role: "Member of Parliament" }],
    [
      "Member of the House of Representatives from Virginia",
      "US",
      { role: "Member of the House of Representatives", organization: "US House of Representatives" },
    ],
    ["federal deputy representing Acre", "BR", { role: "Federal deputy" }],
    ["Ohio state representative", "US", { role: "Member of the Ohio House of Representatives" }],
    ["United States senator", "US", { role: "Member of the Senate", organization: "US Senate" }],
    ["Minister of Foreign Affairs", "IN", { role: "Foreign Secretary" }],
  ])("%s of %s", (label, country, role) => {
    expect(readableRole(label, country)).toEqual(role);
  });
});
