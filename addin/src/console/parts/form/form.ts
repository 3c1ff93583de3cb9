/** What a form's boxes share. */
import { createContext, useContext } from "react";
import type { Value, Values } from "./values";

export interface Fault {
  /** The box's path, as the service would name it. */
  path: string;
  /** What is wrong and how it is put right. */
  sentence: string;
}

export interface Form {
  values: Values;
  set: (path: string, value: Value) => void;
  /** Those to be shown now. */
  faults: Fault[];
  /** A box was left. */
  left: (path: string) => void;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error("a box outside a form");
  return form;
}

export const idOf = (path: string): string => `box-${path.replace(/[^A-Za-z0-9]/g, "-")}`;
