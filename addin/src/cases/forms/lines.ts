/** @returns what stands on each line, without empty ones. */
export const linesOf = (typed: string): string[] => typed.split("\n").map((line) => line.trim()).filter((line) => line !== "");

/** A member only where something was typed. */
export const typed = <N extends string>(name: N, value: string): Partial<Record<N, string>> => (value.trim() === "" ? {} : ({ [name]: value.trim() } as Record<N, string>));

/** Source: the service's limit for a line. */
export const LINE = 200;
/** Source: the service's limit for free words. */
export const WORDS = 4_000;
