import { useEffect, useState } from "react";

/** Chosen: longer than the pause between two letters, shorter than what is felt as waiting. */
const PAUSE_MS = 250;

/** @returns the value once it has rested. */
export function useDebounced<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const bell = setTimeout(() => { setRested(value); }, PAUSE_MS);
    return () => { clearTimeout(bell); };
  }, [value]);
  return rested;
}
