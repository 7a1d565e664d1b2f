/** The words that stand beside a date and say what kind of date it is, in the languages of the month names. */

const PUBLISHED =
  /publi|posted|post(?:ed)? (?:date|on)|released?\b|issued|created|submitted|written|filed|first (?:seen|aired)|date:?$|entry was|veröffentlicht|erschienen|erstellt|geschrieben|eingestellt|verfasst|online seit|datum:?$|mis en ligne|paru |écrit |rédigé|posté|créé|date de|publicad|pubblicat|scritto|inserito|creado|escrito|fecha:?$|postad|criado|gepubliceerd|geplaatst|geschreven|опубл|дата|добавлен|размещ|створен|додан|opublik|dodan|data:?$|zveřejn|vydáno|yayın|eklenme|publicerad|publiserad|udgivet|offentlig|publisert|skrevet|julkaist|közzé|megjelen|diterbit|dipublik|ngày đăng|đăng (?:ngày|lúc)|입력|등록|승인|작성|기사전송|発行|公開|掲載|投稿|配信|登録|作成|发布|發布|发表|發表|发稿|來源|来源|نشر|تاريخ|פורסם/g;

const UPDATED =
  /updat|modif|revis|\bedited|last (?:changed|reviewed)|aktualisier|geändert|bearbeitet|zuletzt|laatst|\bsenast|\bsenest|\bsist |ostatni|последн|naposledy|viimeksi|utol(?:jára|só)|son değiş|überarbeitet|\bstand\b|mis(?:e)? à jour|\bmaj\b|màj|actuali[sz]|aggiorna|ultima|última|atualiz|alterad|bijgewerkt|aangepast|gewijzigd|обновл|измен|оновл|güncel|uppdater|opdater|oppdater|päivitetty|muokattu|aktualizac|aktualizov|frissít|módos|수정|최종|업데이트|更新|修正|改訂|تحديث|perbarui|cập nhật|עודכן/g;

/** Dates of something else than the text: of events, of looking a source up, of rights. */
const OTHER =
  /©|\(c\)|copyright|alle rechte|all rights|\bborn\b|geb\.|geboren|\bnaci|†|expires|valid|gültig|deadline|closing|einsendeschluss|anmeldeschluss|anmeldung|\bbis\b|\buntil\b|\btill\b|jusqu|\bhasta\b|\bsince\b|\bseit\b|depuis|joined|member|registr|mitglied|accessed|retrieved|abgerufen|zugriff|consulté|today|heute ist|termin|beginn|start(?:s|ing)?\b|\bends?\b|event|veranstaltung|isbn|urteil|beschluss|geschäftszeichen|\baz\b|birthday|days? ago/g;

export type Label = "published" | "updated" | "other" | "none";

/** Japanese and Korean pages write it behind the date at times: "2018年5月31日 公開". */
const BEHIND =
  /^[\s:]*(?:\d{1,2}[:시時]\d{2}分?)?\s*(?:\(.\)\s*)?(公開|掲載|配信|投稿|発行|입력|등록|更新|수정)/;

/**
 * @param before - What stands between the date and the one before it, or the beginning of its line.
 * @param after - What follows.
 */
export function labelOf(before: string, after: string): Label {
  const near = before.slice(-60);
  const behind = BEHIND.exec(after)?.[1] ?? "";
  const text = (near.trim() === "" ? behind : near).toLowerCase();
  const [published, updated, other] = [PUBLISHED, UPDATED, OTHER].map((label) => lastOf(label, text));
  // "Published by Stand: 3. März" – the word that is nearest to the date counts.
  const nearest = Math.max(published ?? -1, updated ?? -1, other ?? -1);
  if (nearest < 0) return "none";
  if (nearest === updated) return "updated";
  return nearest === other ? "other" : "published";
}

/** Where the last match of a pattern begins; -1 for none. */
function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
