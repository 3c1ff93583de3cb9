import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { freshId } from "../../api/freshId";
import { ROLES } from "../../api/oneCase";
import { putPerson } from "../../api/safeguards";
import { Choice } from "../../pane/look/Form";
import { words } from "../../words/words";
import { FormPage, type CaseForm } from "./FormPage";
import { LINE, linesOf, typed } from "./lines";

export function AddPerson({ one, back, saved }: CaseForm) {
  const said = words.cases.add;
  const [id] = useState(freshId);
  const [name, setName] = useState("");
  const [role, setRole] = useState<(typeof ROLES)[number] | "">("");
  const [aliases, setAliases] = useState("");
  const [initials, setInitials] = useState("");
  const [born, setBorn] = useState("");
  const [phone, setPhone] = useState("");
  return (
    <FormPage
      title={said.person} back={back} saved={saved}
      missing={() => [...(name.trim() === "" ? [said.faultName] : []), ...(role === "" ? [said.faultRole] : [])]}
      deed={(token) => putPerson(one.reference, id, { name: name.trim(), role, aliases: linesOf(aliases), ...typed("initials", initials), ...typed("dateOfBirth", born), ...typed("phone", phone) }, token)}
    >
      <Field label={said.name}><Input value={name} autoComplete="off" maxLength={LINE} onChange={(_, { value }) => { setName(value); }} /></Field>
      <Choice question={said.role} options={ROLES.map((each) => [each, words.cases.role[each]] as const)} chosen={role} change={setRole} />
      <Field label={said.aliases}><Textarea value={aliases} onChange={(_, { value }) => { setAliases(value); }} /></Field>
      <Field label={said.initials}><Input value={initials} autoComplete="off" maxLength={LINE} onChange={(_, { value }) => { setInitials(value); }} /></Field>
      <Field label={said.born}><Input type="date" value={born} onChange={(_, { value }) => { setBorn(value); }} /></Field>
      <Field label={said.phone}><Input value={phone} autoComplete="off" maxLength={LINE} onChange={(_, { value }) => { setPhone(value); }} /></Field>
    </FormPage>
  );
}
