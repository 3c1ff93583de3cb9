/** A part that may be there several times: workers, fax machines, lists, signatures. */
import { Button } from "@fluentui/react-components";
import { fill, says } from "../../../words/console";
import { useStyles } from "../styles";
import { Box, partName, type BoxSpec } from "./Box";
import { useForm } from "./form";
import { partsAt, type Values } from "./values";

interface Props {
  path: keyof typeof says.form.addOne;
  boxes: (Omit<BoxSpec, "path"> & { name: string })[];
  fresh?: Values;
}

export function Repeat({ path, boxes, fresh = {} }: Props) {
  const styles = useStyles();
  const form = useForm();
  const parts = partsAt(form.values, path);
  return (
    <>
      {parts.length === 0 && <p className={styles.quiet}>{says.form.emptyList[path]}</p>}
      {parts.map((_, index) => {
        const at = `${path}[${String(index)}]`;
        return (
          <div key={index} role="group" aria-label={partName(path, index)} className={styles.part}>
            <div className={styles.fields}>{boxes.map(({ name, ...spec }) => <Box key={name} {...spec} path={`${at}.${name}`} />)}</div>
            <div><Button size="small" onClick={() => { form.set(at, undefined); }}>{fill(says.form.removeOne, { what: partName(path, index) })}</Button></div>
          </div>
        );
      })}
      <div><Button onClick={() => { form.set(path, [...parts, fresh]); }}>{says.form.addOne[path]}</Button></div>
    </>
  );
}
