import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { detectLanguage, languageOf, textSample } from "../../../src/shared/page/language";

/** A few sentences of each, of our own. */
const TEXTS: Record<string, string> = {
  en: "The minister said that the talks with the delegation would go on, and that it was not yet clear when they would end. She has been in the office for a year and is known for her patience.",
  de: "Der Minister sagte, dass die Gespräche mit der Delegation weitergehen und dass es noch nicht klar ist, wann sie enden werden. Sie ist seit einem Jahr im Amt und für ihre Geduld bekannt, auch bei den Gegnern.",
  fr: "Le ministre a dit que les discussions avec la délégation se poursuivent et qu'il n'est pas encore clair quand elles prendront fin. Elle est en poste depuis un an et elle est connue pour sa patience dans le pays.",
  es: "El ministro dijo que las conversaciones con la delegación van a seguir y que no se sabe cuándo terminan. Ella está en el cargo desde hace un año y es conocida por su paciencia en los momentos difíciles.",
  it: "Il ministro ha detto che i colloqui con la delegazione continuano e che non è ancora chiaro quando finiranno. È in carica da un anno ed è nota per la sua pazienza anche nei momenti più difficili della vita.",
  pt: "O ministro disse que as conversas com a delegação continuam e que não se sabe quando terminam. Ela está no cargo há um ano e é conhecida pela sua paciência em momentos mais difíceis do país.",
  nl: "De minister zei dat de gesprekken met de delegatie doorgaan en dat het nog niet duidelijk is wanneer ze worden beëindigd. Zij is een jaar in functie en staat bekend om haar geduld, ook bij de tegenstanders.",
  pl: "Minister powiedział, że rozmowy z delegacją trwają i że nie jest jasne, kiedy się skończą. Jest na stanowisku od roku i jest znana z cierpliwości, co przyznają także jej przeciwnicy, ale nie wszyscy na to liczą.",
  ru: "Министр сказал, что переговоры с делегацией продолжаются и что не ясно, когда они закончатся. Она на этой должности уже год и известна своим терпением, как говорят и противники, но не все на это рассчитывают.",
  uk: "Міністр сказав, що переговори з делегацією тривають і що не ясно, коли вони завершаться. Вона на цій посаді вже рік і відома своїм терпінням, як кажуть і противники, але не всі на це розраховують.",
  tr: "Bakan, heyetle görüşmelerin devam ettiğini ve bunun ne zaman biteceğinin henüz belli olmadığını söyledi. Bir yıldır bu görevde olan bakan, sabrı ile bilinen ve her kesim için çok güvenilir bir isim olarak görülüyor.",
  ar: "قال الوزير إن المحادثات مع الوفد مستمرة وإنه ليس من الواضح بعد متى ستنتهي. وهي في هذا المنصب منذ عام وقد عرفت بالصبر حتى بين الخصوم الذين تحدثوا عن ذلك بعد اللقاء في العاصمة على هامش القمة.",
  ko: "장관은 대표단과의 회담이 계속되고 있으며 언제 끝날지 아직 분명하지 않다고 말했다.",
  ja: "大臣は代表団との会談が続いており、いつ終わるかはまだ明らかではないと述べた。",
  zh: "部长表示，与代表团的会谈仍在继续，目前尚不清楚何时结束。她任职已有一年。",
};

const page = (lang: string, text: string): Document =>
  new JSDOM(`<html${lang && ` lang="${lang}"`}><body><p>${text}</p></body></html>`).window.document;
const told = (lang: string, text: string): string => {
  const document = page(lang, text);
  return languageOf(document, textSample(document));
};

describe("detectLanguage", () => {
  it.each(Object.entries(TEXTS))("%s", (language, text) => expect(detectLanguage(text)).toBe(language));
  it("says nothing of what is short or mixed", () => {
    expect(detectLanguage("The talks")).toBeNull();
    expect(detectLanguage("")).toBeNull();
    expect(detectLanguage("Anna Bert Cid Dora Emil ".repeat(10))).toBeNull();
  });
});

describe("textSample", () => {
  it("has no menus, names and numbers", () => {
    const menu = "<p>2K</p><p>8K</p><p>Anna Bert</p>".repeat(20);
    expect(textSample(page("en", `${TEXTS.en}</p>${menu}<p>`)).trim()).toBe(TEXTS.en);
  });
  it("has the sentences of a page without paragraphs", () => {
    const document = new JSDOM(
      `<body><script>var text = "${TEXTS.de}";</script><table><tr><td>${TEXTS.fr}<br>${TEXTS.fr}</table>`,
    ).window.document;
    expect(detectLanguage(textSample(document))).toBe("fr");
    expect(textSample(document)).not.toContain("Minister ");
  });
});

describe("languageOf", () => {
  it("is what the page says, where its words agree or tell nothing", () => {
    expect(told("en-GB", TEXTS.en ?? "")).toBe("en-GB");
    expect(told("de_AT", "Kurz.")).toBe("de-AT");
  });
  it("is that of the words, where the page says nothing or what cannot be", () => {
    expect(told("", TEXTS.fr ?? "")).toBe("fr");
    expect(told("en-US", TEXTS.de ?? "")).toBe("de");
    expect(told("en", TEXTS.ja ?? "")).toBe("ja");
  });
  it("is that of the page, where the detector does not know the language and takes it for its neighbour", () => {
    expect(told("gl", TEXTS.pt ?? "")).toBe("gl");
  });
});
