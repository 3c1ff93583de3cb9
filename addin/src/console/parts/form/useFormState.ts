/** A form: its values, and the faults that are shown only once their box was left or the form was sent. */
import { useMemo, useState } from "react";
import type { Problem } from "../../../api/problem";
import type { Fault, Form } from "./form";
import { boxOf, withValue, type Values } from "./values";

interface FormState extends Form {
  /** @returns whether it may be sent. */
  mayGo: () => boolean;
  /** Shows what the service had to say. */
  refuse: (problem: Problem, prefix: string) => void;
  /** Those for the list at the top: only after it was sent. */
  listed: Fault[];
  isChanged: boolean;
  replace: (values: Values) => void;
}

/** @param check finds every fault in the values. */
export function useFormState(initial: Values, check: (values: Values) => Fault[]): FormState {
  const [start] = useState(initial);
  const [values, setValues] = useState(initial);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [isSent, setSent] = useState(false);
  const [fromService, setFromService] = useState<Fault[]>([]);
  const own = useMemo(() => check(values), [check, values]);
  const shown = isSent ? own : own.filter(({ path }) => touched.has(boxOf(path)));
  // The service's word on a box stands until the box is changed; ours comes first.
  const faults = [...shown, ...fromService.filter(({ path }) => !shown.some((fault) => boxOf(fault.path) === boxOf(path)))];
  return {
    values,
    set: (path, value) => {
      setValues((now) => withValue(now, path, value));
      setFromService((now) => now.filter((fault) => boxOf(fault.path) !== path));
    },
    replace: setValues,
    faults,
    left: (path) => { if (!touched.has(path)) setTouched(new Set([...touched, path])); },
    mayGo: () => {
      setSent(true);
      return own.length === 0;
    },
    refuse: (problem, prefix) => {
      const named = problem.fields.flatMap(({ field, faults: sentences }) => sentences.map((sentence) => ({ path: field.replace(new RegExp(`^${prefix}\\.?`), ""), sentence })));
      setFromService(named.length > 0 ? named : [{ path: "", sentence: problem.title }]);
    },
    listed: isSent ? faults : [],
    isChanged: values !== start,
  };
}
