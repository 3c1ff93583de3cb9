/** Days as a date box writes them: year, month, day, in the worker's own calendar. */
export const dayOf = (moment: Date): string => `${String(moment.getFullYear()).padStart(4, "0")}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

const two = (number: number): string => String(number).padStart(2, "0");

/** The same day some months later; the last day of the month where there is no such day. */
export function addedMonths(moment: Date, months: number): Date {
  const last = new Date(moment.getFullYear(), moment.getMonth() + months + 1, 0);
  return new Date(last.getFullYear(), last.getMonth(), Math.min(moment.getDate(), last.getDate()));
}

/** Today is now; an earlier day is its noon, because nobody was asked the hour. */
export const momentOf = (day: string, now: Date): string => (day === dayOf(now) ? now.toISOString() : new Date(`${day}T12:00:00`).toISOString());

/** @returns the day as people say it, or what came when it is not a day. */
export function inWords(day: string, locale: string): string {
  const date = new Date(`${day.slice(0, 10)}T12:00:00`);
  return Number.isNaN(date.getTime()) ? day : date.toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric" });
}
