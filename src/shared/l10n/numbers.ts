/** Numbers as the reader's language writes them. */
import { locale } from "./messages";

/** 33645 → "33,645". */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}
