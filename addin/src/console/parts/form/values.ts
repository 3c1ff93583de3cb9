/** A form's values as a tree of texts, ticks and lists, read and changed by the same paths that the service names in its faults: `workers[0].phone`. */

export type Value = string | boolean | string[] | Values | Values[] | undefined;
export interface Values { [name: string]: Value }

/** `workers[2].phone` → `workers[].phone`: the name under which the field is described. */
export const kindOfPath = (path: string): string => path.replace(/\[\d+\]/g, "[]");

/** A fault in one line of a list belongs to the list's box: `domains[1]` → `domains`. */
export const boxOf = (path: string): string => path.replace(/\[\d+\]$/, "");

const stepsOf = (path: string): (string | number)[] =>
  [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));

export function valueAt(values: Values, path: string): Value {
  let at: unknown = values;
  for (const step of stepsOf(path)) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at as Value;
}

export function textAt(values: Values, path: string): string {
  const value = valueAt(values, path);
  return typeof value === "string" ? value : "";
}

export function partsAt(values: Values, path: string): Values[] {
  const value = valueAt(values, path);
  return Array.isArray(value) ? value.filter((one): one is Values => typeof one === "object") : [];
}

export function ticksAt(values: Values, path: string): string[] {
  const value = valueAt(values, path);
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

/** @returns a changed copy; what lies beside the path is shared with the original. `undefined` takes the member out. */
export function withValue(values: Values, path: string, value: Value): Values {
  return changed(values, stepsOf(path), value) as Values;
}

function changed(at: unknown, [step, ...rest]: (string | number)[], value: Value): unknown {
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list = Array.isArray(at) ? [...(at as unknown[])] : [];
    if (rest.length === 0 && value === undefined) return list.filter((_, index) => index !== step);
    list[step] = changed(list[step], rest, value);
    return list;
  }
  const { [step]: old, ...others } = (typeof at === "object" && at !== null && !Array.isArray(at) ? at : {}) as Record<string, unknown>;
  const fresh = changed(old, rest, value);
  return fresh === undefined ? others : { ...others, [step]: fresh };
}
