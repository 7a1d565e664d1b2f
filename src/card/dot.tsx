/**
 * The dot between two things in a line. It is painted behind a space, which a line drops at its end: so no line ends or begins with
 * a dot. The sign itself is there for whoever listens or copies.
 */
export function Dot() {
  return (
    <>
      <span class="unseen">{"\u00a0·"}</span>
      <span class="dot"> </span>
    </>
  );
}
