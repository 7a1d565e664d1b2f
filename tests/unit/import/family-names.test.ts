import { describe, expect, it } from "vitest";
import { familyNameOf } from "../../../tools/import/family-names";

describe("family names", () => {
  it.each([
    ["Mike Pompeo", "US", "Pompeo"],
    ["Martin Luther King Jr.", "US", "King"],
    ["Alexander Van der Bellen", "AT", "Van der Bellen"],
    ["Charles de Gaulle", "FR", "de Gaulle"],
    ["Marine Le Pen", "FR", "Le Pen"],
    ["Al Gore", "US", "Gore"],
    ["Mohammed bin Salman", "SA", "bin Salman"],
    ["Bashar al-Assad", "SY", "al-Assad"],
    ["Kim Jong-un", "KP", "Kim*"],
    ["Syngman Rhee", "KR", "Rhee"],
    ["Xi Jinping", "CN", "Xi*"],
    ["Nur Bekri", "CN", undefined],
    ["Carrie Lam", "HK", "Lam"],
    ["John Lee Ka-chiu", "HK", "Lee"],
    ["Lee Hsien Loong", "SG", "Lee*"],
    ["Vivian Balakrishnan", "SG", "Balakrishnan"],
    ["Nguyễn Xuân Phúc", "VN", "Nguyễn*"],
    ["Hun Sen", "KH", "Hun*"],
    ["Aung Naing Oo", "MM", undefined],
    ["Mahathir Mohamad", "MY", undefined],
    ["Abiy Ahmed", "ET", undefined],
    ["Charles III", "GB", undefined],
    ["Pedro Sánchez Pérez", "ES", "Sánchez"],
    ["Juan Manuel Santos", "CO", "Santos"],
    ["Andrés Manuel López Obrador", "MX", "López Obrador"],
    ["José Eduardo dos Santos", "AO", "dos Santos"],
    ["Viktor Orbán", "HU", "Orbán"],
    ["Shinzo Abe", "JP", "Abe"],
  ])("%s of %s: %s", (name, country, family) => {
    const found = familyNameOf({ name, country, memberships: [] });
    const mark = found.order === "family-first" ? "*" : "";
    expect(found.family && `${found.family}${mark}`).toBe(family);
  });

  it("are joined by others that news use alone", () => {
    const others = (name: string, country: string) =>
      familyNameOf({ name, country, memberships: [] }).names.map((one) => `${one.kind} ${one.name}`);
    expect(others("Andrés Manuel López Obrador", "MX")).toEqual(["family López"]);
    expect(others("Nguyễn Xuân Phúc", "VN")).toEqual(["given Phúc"]);
    expect(others("Mahathir Mohamad", "MY")).toEqual(["given Mahathir"]);
    expect(others("José Eduardo dos Santos", "AO")).toEqual(["family Santos"]);
  });
});
