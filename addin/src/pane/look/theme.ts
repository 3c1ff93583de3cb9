/** Colours and type: calm, and dark when the system is. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** A deep teal. Chosen: white text on 80 has contrast 4.9, text in 110 on the dark background 6.8. */
const TEAL: BrandVariants = {
  10: "#011417", 20: "#08252b", 30: "#0b3640", 40: "#0d4350", 50: "#0f5060", 60: "#115e71", 70: "#146c82", 80: "#197a93",
  90: "#3a89a1", 100: "#5598af", 110: "#6fa7bc", 120: "#88b7c9", 130: "#a1c6d6", 140: "#bad6e3", 150: "#d4e6ef", 160: "#eef6fa",
};

const light: Theme = createLightTheme(TEAL);
const dark: Theme = {
  ...createDarkTheme(TEAL),
  colorBrandForeground1: TEAL[110],
  colorBrandForeground2: TEAL[120],
  colorBrandForegroundLink: TEAL[120],
};

const darkness = window.matchMedia("(prefers-color-scheme: dark)");

export function useTheme(): Theme {
  const isDark = useSyncExternalStore(
    (changed) => {
      darkness.addEventListener("change", changed);
      return () => { darkness.removeEventListener("change", changed); };
    },
    () => darkness.matches,
  );
  return isDark ? dark : light;
}
