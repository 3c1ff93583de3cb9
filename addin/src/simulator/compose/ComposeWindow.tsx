/** The window a mail or an invitation is written in. Everything on it is the fake Outlook's item; nothing is kept here. */
import { Button, Field, Input, Select, ToolbarDivider } from "@fluentui/react-components";
import { SendRegular, ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { BUTTONS } from "../../../manifest/names.js";
import { SHARED } from "../book";
import { useLook } from "../look/useLook";
import type { Desk, Writing } from "../play/desk";
import { said } from "../words";
import { AlertDialog } from "./AlertDialog";
import { AttachMenu } from "./AttachMenu";
import { Editor } from "./Editor";
import { FileList } from "./FileList";
import { Notes } from "./Notes";
import { PeopleRow } from "./PeopleRow";

export function ComposeWindow({ desk, writing }: { desk: Desk; writing: Writing }) {
  const look = useLook();
  const { control } = writing.fake;
  const { item } = control;
  if (!item) return null;
  const isInvitation = item.kind === "appointment";
  const self = { displayName: desk.persona.name, emailAddress: desk.persona.address };
  const send = (): void => { void desk.send(); };
  return (
    <section
      className={look.card} aria-label={isInvitation ? said.newInvitation : said.newMail} aria-busy={writing.sending} data-window={writing.window}
      onKeyDown={(event) => { if (event.key === "Enter" && event.ctrlKey) send(); }}
    >
      <div className={look.ribbon}>
        <Button appearance="primary" icon={<SendRegular />} disabledFocusable={writing.sending} onClick={send}>{writing.sending ? said.sending : said.send}</Button>
        <AttachMenu control={control} />
        <ToolbarDivider />
        <Button appearance="subtle" icon={<ShieldCheckmarkRegular />} onClick={() => { control.openPane(BUTTONS[item.kind]); }}>{said.pane}</Button>
      </div>
      <Notes control={control} />
      <div className={look.fields}>
        <Field label={said.from} orientation="horizontal" className={look.line}>
          <Select appearance="underline" value={item.from.emailAddress} onChange={(_, { value }) => { control.setFrom(value === SHARED.emailAddress ? SHARED : self); }}>
            <option value={self.emailAddress}>{self.displayName} &lt;{self.emailAddress}&gt;</option>
            <option value={SHARED.emailAddress}>{SHARED.displayName} &lt;{SHARED.emailAddress}&gt; ({said.shared})</option>
          </Select>
        </Field>
        <PeopleRow id="to" line={isInvitation ? said.required : said.to} people={item.to} change={(people) => { control.setRecipients("to", people); }} />
        <PeopleRow id="cc" line={isInvitation ? said.optional : said.cc} people={item.cc} change={(people) => { control.setRecipients("cc", people); }} />
        {!isInvitation && <PeopleRow id="bcc" line={said.bcc} people={item.bcc} change={(people) => { control.setRecipients("bcc", people); }} />}
        <Field label={said.subject} orientation="horizontal" className={look.line}>
          <Input appearance="underline" value={item.subject} autoComplete="off" onChange={(_, { value }) => { control.setSubject(value); }} />
        </Field>
        {isInvitation && (
          <Field label={said.place} orientation="horizontal" className={look.line}>
            <Input appearance="underline" value={item.location} autoComplete="off" onChange={(_, { value }) => { control.setLocation(value); }} />
          </Field>
        )}
        <FileList control={control} files={item.attachments} />
      </div>
      <Editor html={item.body} change={(html) => { control.setBody(html, "html"); }} />
      <AlertDialog desk={desk} writing={writing} />
    </section>
  );
}
