/** The sensitivity label that encrypts: put on where Outlook offers it, and read again, because some installations only say yes. */
import { asPromise } from "./asPromise";
import { supports, type ComposedItem } from "./office";

/**
 * A label that somebody chose is not replaced: it may protect more. The mail-flow rule encrypts then.
 * @param wanted the id of the deployment's label.
 * @returns whether the mail carries it now.
 */
export async function putOnLabel(item: ComposedItem, wanted: string): Promise<boolean> {
  const { sensitivityLabel } = item;
  const catalog = Office.context.sensitivityLabelsCatalog as Office.SensitivityLabelsCatalog | undefined;
  if (!supports("1.13") || !sensitivityLabel || !catalog) return false;
  try {
    if ((await asPromise<boolean>((back) => { catalog.getIsEnabledAsync(back); })) as unknown !== true) return false;
    const read = (): Promise<string> => asPromise<string>((back) => { sensitivityLabel.getAsync(back); });
    const before = await read();
    if (before === wanted) return true;
    if (before !== "") return false;
    const offered = await asPromise<Office.SensitivityLabelDetails[]>((back) => { catalog.getAsync(back); });
    if (!usable(offered).includes(wanted)) return false;
    await asPromise((back) => { sensitivityLabel.setAsync(wanted, back); });
    return (await read()) === wanted;
  } catch {
    return false;
  }
}

/** A label with labels below it cannot be put on. */
const usable = (labels: readonly Office.SensitivityLabelDetails[]): string[] =>
  labels.reduce<string[]>((ids, one) => ids.concat(one.children.length > 0 ? usable(one.children) : [one.id]), []);
