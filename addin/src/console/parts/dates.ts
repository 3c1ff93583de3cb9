/** Days and moments as people here say them. Days are the organisation's own and have no zone; moments are told in its zone. */
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const MOMENT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });
const TODAY = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "Europe/London" });

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

export const isDay = (text: string): boolean => ISO_DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** `2027-03-31` → `31 March 2027`; anything else as it is. */
export const showDay = (day: string): string => isDay(day) ? DAY.format(new Date(`${day}T00:00:00Z`)) : day;
export const showMonth = (day: string): string => MONTH.format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));
export const showMoment = (moment: string): string => MOMENT.format(new Date(moment));
export const today = (): string => TODAY.format(new Date());

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
