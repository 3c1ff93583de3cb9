/** Sensitivity labels: refused where they are not enabled, and only what the catalogue offers this person. */
import { notPermitted, wrongFormat } from "./failures";
import type { FakeMailboxState } from "./mailbox";
import type { FakeLabel } from "./types";

const NONE = { enabled: false, catalog: [] as FakeLabel[] };

export function labelApi(state: FakeMailboxState): object {
  const enabled = (): FakeLabel[] => {
    const labels = state.options.labels ?? NONE;
    if (!labels.enabled) throw notPermitted();
    return labels.catalog;
  };
  return {
    getAsync: (...args: unknown[]) => {
      state.calls.run("sensitivityLabel.getAsync", args, () => {
        enabled();
        return state.item?.label ?? "";
      });
    },
    setAsync: (label: string | { id: string } | null, ...args: unknown[]) => {
      state.calls.run("sensitivityLabel.setAsync", args, () => {
        const id = typeof label === "string" ? label : (label?.id ?? "");
        if (id !== "" && !usable(enabled()).includes(id)) throw wrongFormat();
        if (state.item) state.item.label = id;
        state.changed("label");
      });
    },
  };
}

export const catalogApi = (state: FakeMailboxState): object => ({
  getIsEnabledAsync: (...args: unknown[]) => { state.calls.run("sensitivityLabelsCatalog.getIsEnabledAsync", args, () => (state.options.labels ?? NONE).enabled); },
  getAsync: (...args: unknown[]) => {
    state.calls.run("sensitivityLabelsCatalog.getAsync", args, () => {
      const labels = state.options.labels ?? NONE;
      if (!labels.enabled) throw notPermitted();
      return labels.catalog.map(details);
    });
  },
});

interface Details { id: string; name: string; tooltip: string; color: string; children: Details[] }

const details = (label: FakeLabel): Details => ({ id: label.id, name: label.name, tooltip: "", color: "", children: (label.children ?? []).map(details) });

/** A parent with children cannot be put on a mail. */
const usable = (labels: FakeLabel[]): string[] => labels.flatMap((one) => ((one.children ?? []).length > 0 ? usable(one.children ?? []) : [one.id]));
