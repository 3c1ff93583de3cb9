/** Moments as people say them, in the words' own language. */
import { language } from "../../words/words";

export const dayInWords = (moment: string): string => said(moment.length === DAY ? `${moment}T12:00:00` : moment, { day: "numeric", month: "short", year: "numeric" });

export const timeInWords = (moment: string): string => said(moment, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

const DAY = "2026-01-31".length;

function said(moment: string, as: Intl.DateTimeFormatOptions): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : date.toLocaleString(language(), as);
}
