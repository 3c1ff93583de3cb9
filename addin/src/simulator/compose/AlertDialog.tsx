/** Outlook's Smart Alert: the add-in's words, its one button, and "Don't Send". */
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useLook } from "../look/useLook";
import type { Desk, Writing } from "../play/desk";
import { said } from "../words";

export function AlertDialog({ desk, writing }: { desk: Desk; writing: Writing }) {
  const look = useLook();
  const { alert } = writing.fake.control;
  const message = alert?.message ?? (writing.silent === "" ? "" : said[writing.silent]);
  return (
    <Dialog modalType="alert" open={message !== ""} onOpenChange={(_, { open }) => { if (!open) desk.press("dont-send"); }}>
      <DialogSurface className={look.alert}>
        <DialogBody>
          <DialogTitle>{said.alertTitle}</DialogTitle>
          <DialogContent className={look.alertText}>{message}</DialogContent>
          <DialogActions>
            {alert?.button !== undefined && <Button appearance="primary" onClick={() => { desk.press("take-action"); }}>{alert.button}</Button>}
            <Button onClick={() => { desk.press("dont-send"); }}>{said.dontSend}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
