/** Pages in other languages and scripts. The names are those of real people, the sentences our own. */
import { FILLER, type GalleryPage, news, p, SAID } from "./page";

export const FOREIGN_PAGES: GalleryPage[] = [
  {
    name: "arabic",
    manner: "an Arabic newspaper, from right to left, with a Latin name in the line",
    marked: ["عبد الفتاح السيسي", "محمد بن سلمان"],
    unmarked: [],
    hover: "محمد بن سلمان",
    body: news(
      { title: "ليلة طويلة في القاهرة", lang: "ar", root: 'dir="rtl"' },
      p(
        "وصل عبد الفتاح السيسي إلى القاعة قبل الموعد بساعة.",
        "تحدث محمد بن سلمان بعده، ثم خرج الجميع إلى الحديقة.",
        "كان الصحفيون ينتظرون تحت المطر أمام البوابة حتى الصباح، ولم يخرج إليهم أحد.",
      ),
    ),
  },
  {
    name: "hebrew",
    manner: "a Hebrew news site",
    marked: ["בנימין נתניהו"],
    unmarked: [],
    body: news(
      { title: "לילה ארוך", lang: "he", root: 'dir="rtl"' },
      p("בנימין נתניהו הגיע לאולם לפני כולם.", "העיתונאים חיכו בגשם ליד השער עד הבוקר, ואיש לא יצא אליהם."),
    ),
  },
  {
    name: "chinese",
    manner: "a Chinese agency: no spaces, full-width marks",
    marked: ["习近平", "王毅"],
    unmarked: [],
    hover: "王毅",
    body: news(
      { title: "漫长的一夜", lang: "zh-Hans" },
      p(
        "习近平主席当晚出席了会谈。",
        "王毅外长随后向记者介绍了情况。记者们在雨中等到天亮，门口只贴出一份简短的声明。",
      ),
    ),
  },
  {
    name: "japanese",
    manner: "a Japanese newspaper with ruby",
    marked: ["安倍晋三", "河野太郎"],
    unmarked: [],
    body: news(
      { title: "長い夜", lang: "ja" },
      p(
        "<b>安倍晋三</b>首相は夜遅くまで話し合いを続けた。",
        "河野太郎外相も<ruby>同席<rt>どうせき</rt></ruby>した。記者たちは雨の中で朝まで待っていたが、短い声明が出ただけだった。",
      ),
    ),
  },
  {
    name: "korean",
    manner: "a Korean portal: particles joined to the name",
    marked: ["문재인", "김영철"],
    unmarked: [],
    hover: "문재인",
    body: news(
      { title: "긴 밤", lang: "ko" },
      p(
        "문재인 대통령은 밤늦게까지 회담을 이어 갔다.",
        "김영철 부위원장이 편지를 전달했다. 기자들은 비를 맞으며 아침까지 문 앞에서 기다렸다.",
      ),
    ),
  },
  {
    name: "russian",
    manner: "a Russian agency",
    marked: ["Владимир Путин", "Сергей Лавров"],
    unmarked: [],
    body: news(
      { title: "Долгая ночь", lang: "ru" },
      p(
        "Владимир Путин приехал раньше всех.",
        "Сергей Лавров закурил под знаком, который это запрещает.",
        "Журналисты ждали под дождём до утра, но вышло только короткое заявление.",
      ),
    ),
  },
  {
    name: "german",
    manner: "a German newspaper",
    marked: ["Angela Merkel", "Emmanuel Macron"],
    unmarked: [],
    body: news(
      { title: "Die lange Nacht", lang: "de" },
      p(
        "Angela Merkel hatte sich den Abend freigehalten.",
        "Emmanuel Macron kam mit drei Seiten und ging mit einer Unterschrift.",
        "Die Reporter warteten bis zum Morgen im Regen vor dem Tor, doch es blieb bei einer kurzen Erklärung.",
      ),
    ),
  },
  {
    name: "mixed",
    manner: "an English article with quotations in two scripts",
    marked: ["Vladimir Putin", "Владимир Путин", "习近平"],
    unmarked: [],
    body: news(
      { title: "As it was written on the door" },
      p(
        SAID.putin,
        "The paper read <span lang='ru'>Владимир Путин</span>, and below it <span lang='zh'>习近平</span>.",
        ...FILLER,
      ),
    ),
  },
];
