/** The gallery's single-page app: takes over the markup that was sent, renders it again and again, and goes on to another article. */
import { hydrate } from "preact";
import { useEffect, useState } from "preact/hooks";
import { FILLER, SAID } from "./page";

const ARTICLES = [
  [SAID.macron, SAID.merkel],
  [SAID.modi, SAID.ardern],
] as const;

function App() {
  const [count, setCount] = useState(0);
  const [article, setArticle] = useState<0 | 1>(0);
  useEffect(() => {
    // What the test calls: an update of what is shown, and the way to the next article.
    Object.assign(globalThis, {
      act: () => {
        setCount((before) => before + 1);
        history.pushState(null, "", "/app/next");
        setArticle(1);
      },
    });
  }, []);
  const key = `article-${article}`;
  return (
    <main>
      <p class="count">Read {count} times</p>
      <section key={key}>
        {[...ARTICLES[article], ...FILLER].map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <a href="/app/next">Next</a>
    </main>
  );
}

const root = document.querySelector("#app");
if (root) hydrate(<App />, root);
