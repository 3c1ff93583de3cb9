/** One question before something is done: it says what will happen, and does it only with a reason where one is needed. */
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Said } from "../../api/consoleCall";
import { says } from "../../words/console";
import { Modal } from "./Modal";
import { Refusal } from "./Shown";
import { useStyles } from "./styles";

interface Props {
  title: string;
  help: string;
  /** The label of the reason's box; without it no reason is asked for. */
  why?: string;
  mayBeEmpty?: boolean;
  button: string;
  /** Further boxes above the reason. @returns what is missing, as a sentence. */
  children?: ReactNode;
  check?: () => string | undefined;
  deed: (reason: string) => Promise<Said<unknown>>;
  done: () => void;
  close: () => void;
}

export function AskDialog({ title, help, why, mayBeEmpty = false, button, children, check, deed, done, close }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState("");
  const [other, setOther] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Exclude<Said<unknown>, { kind: "value" }>>();

  const press = async (): Promise<void> => {
    const lacking = why !== undefined && !mayBeEmpty && reason.trim() === "" ? says.agency.reasonMissing : "";
    const also = check?.() ?? "";
    setMissing(lacking);
    setOther(also);
    if (lacking !== "" || also !== "" || isBusy) return;
    setBusy(true);
    const said = await deed(reason.trim());
    setBusy(false);
    if (said.kind === "value") done();
    else setRefused(said);
  };

  return (
    <Modal title={title} close={close}>
      <form noValidate className={styles.stack} onSubmit={(event) => { event.preventDefault(); void press(); }}>
        <p className={styles.text}>{help}</p>
        {other !== "" && <p role="alert" className={styles.text}>{other}</p>}
        {children}
        {why !== undefined && (
          <Field label={why} required={!mayBeEmpty} {...(missing !== "" && { validationMessage: missing })}>
            <Textarea value={reason} resize="vertical" onChange={(_, { value }) => { setReason(value); }} />
          </Field>
        )}
        {refused && <Refusal said={refused} />}
        <div className={styles.rowRight}>
          <Button type="button" onClick={close}>{says.cancel}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>{button}</Button>
        </div>
      </form>
    </Modal>
  );
}
