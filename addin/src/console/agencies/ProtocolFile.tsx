/** The signed protocol: the file stays where it is; its name and its SHA-256 go on record. */
import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { fill, says } from "../../words/console";
import { useForm } from "../parts/form/form";
import { textAt } from "../parts/form/values";
import { useStyles } from "../parts/styles";
import { Boxes } from "./AgencyGroups";

const PROTOCOL = "agreement.protocol";

export function ProtocolFile() {
  const styles = useStyles();
  const id = useId();
  const form = useForm();
  const name = textAt(form.values, `${PROTOCOL}.name`);
  const version = textAt(form.values, `${PROTOCOL}.version`);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const sha256 = await hashOf(file);
    const link = textAt(form.values, `${PROTOCOL}.link`);
    form.set(PROTOCOL, { name: file.name, version: version === "" ? "1.0" : version, sha256, ...(link !== "" && { link }) });
  };
  return (
    <div className={styles.tight}>
      <label htmlFor={id}>{says.form.protocolFile}</label>
      <p className={styles.small} id={`${id}-help`}>{says.form.protocolHelp}</p>
      <input id={id} type="file" aria-describedby={`${id}-help`} onChange={(event) => { void take(event.target.files?.[0]); }} />
      {name !== "" && (
        <>
          <p role="status" className={styles.row}>
            <strong>{fill(says.form.protocolNow, { name, version })}</strong>
            <Button size="small" onClick={() => { form.set(PROTOCOL, undefined); }}>{says.form.protocolRemove}</Button>
          </p>
          <Boxes specs={[{ path: `${PROTOCOL}.version`, kind: "line" }, { path: `${PROTOCOL}.link`, kind: "line" }]} />
        </>
      )}
    </div>
  );
}

export async function hashOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
