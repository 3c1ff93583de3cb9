/** A short form about one case: a title, what is missing, what went wrong, one button. */
import { useState, type ReactNode } from "react";
import type { Told } from "../../api/ask";
import type { OneCase } from "../../api/oneCase";
import { Form } from "../../pane/look/Form";
import { Page } from "../../pane/look/Page";
import { words } from "../../words/words";
import { Fault } from "../look/Fault";
import { useSaving } from "../useSaving";

export interface CaseForm { one: OneCase; back: () => void; saved: () => void }

interface Props {
  title: string;
  note?: string;
  back: () => void;
  saved: () => void;
  /** What is missing, as sentences; empty when it can be saved. */
  missing: () => string[];
  deed: (token: string) => Promise<Told<unknown>>;
  children: ReactNode;
}

export function FormPage({ title, note, back, saved, missing, deed, children }: Props) {
  const { working, fault, save } = useSaving();
  const [faults, setFaults] = useState<string[]>([]);
  const submit = (): void => {
    const found = missing();
    setFaults(found);
    if (found.length === 0) save(deed, saved);
  };
  return (
    <Page title={title} note={note} back={back}>
      <Fault says={fault} />
      <Form faults={faults} save={words.cases.add.save} working={working} submit={submit}>{children}</Form>
    </Page>
  );
}
