/** The boxes of an agency, in the order in which somebody with its papers in hand fills them in. What is rarely needed is folded away. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { AGREEMENT_WORDS, CATEGORIES, PURPOSES, SECURITY } from "../../api/consoleAgencies";
import { says } from "../../words/console";
import { Box, labelOf, type BoxSpec } from "../parts/form/Box";
import { useForm } from "../parts/form/form";
import { Repeat } from "../parts/form/Repeat";
import { textAt, valueAt } from "../parts/form/values";
import { useStyles } from "../parts/styles";
import { NEW_AGREEMENT } from "./draft";
import { ProtocolFile } from "./ProtocolFile";

export function Group({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return <section className={styles.card} aria-label={title}><h2 className={styles.heading}>{title}</h2>{children}</section>;
}

export function Boxes({ specs }: { specs: BoxSpec[] }) {
  const styles = useStyles();
  return <div className={styles.fields}>{specs.map((spec) => <Box key={spec.path} {...spec} />)}</div>;
}

function More({ title = says.form.more, children }: { title?: string; children: ReactNode }) {
  const styles = useStyles();
  return <details className={styles.details}><summary>{title}</summary><div className={styles.stack}>{children}</div></details>;
}

const person = (path: string): BoxSpec[] => [
  { path: `${path}.name`, kind: "line" }, { path: `${path}.role`, kind: "line" }, { path: `${path}.address`, kind: "line" },
  { path: `${path}.phone`, kind: "line" }, { path: `${path}.phoneChecked`, kind: "day" },
];

export function Groups({ isNew }: { isNew: boolean }) {
  return (
    <>
      <Group title={says.groups.who}>
        <Boxes specs={[{ path: "name", kind: "line", isRequired: true }, { path: "id", kind: "line", isRequired: true, isLocked: !isNew }, { path: "kind", kind: "choice", codes: ["agency", "processor"] }]} />
        <More><Boxes specs={[{ path: "legalName", kind: "line" }, { path: "registration", kind: "line" }, { path: "phone", kind: "line" }, { path: "postalAddress", kind: "words" }]} /></More>
      </Group>
      <Group title={says.groups.mail}>
        <Boxes specs={[{ path: "domains", kind: "lines" }, { path: "sharedDomain", kind: "tick" }, { path: "includeSubdomains", kind: "tick" }, { path: "addresses", kind: "lines" }]} />
        <More>
          <Boxes specs={[{ path: "excludedAddresses", kind: "lines" }]} />
          <Part title={says.groups.lists}><Repeat path="lists" boxes={[{ name: "address", kind: "line", isRequired: true }, { name: "members", kind: "lines" }]} /></Part>
          <Part title={says.groups.faxes}><Repeat path="faxes" boxes={[{ name: "number", kind: "line", isRequired: true }, { name: "note", kind: "line" }, { name: "checked", kind: "day" }]} /></Part>
        </More>
      </Group>
      <Group title={says.groups.people}>
        <Person path="pointOfContact" />
        <Person path="deputy" />
        <More title={labelOf("workers")}>
          <Repeat path="workers" boxes={[
            { name: "name", kind: "line" }, { name: "role", kind: "line" }, { name: "address", kind: "line", isRequired: true }, { name: "phone", kind: "line" }, { name: "phoneChecked", kind: "day" },
          ]} />
        </More>
      </Group>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.tight}><h3 className={styles.subheading}>{title}</h3>{children}</div>;
}

function Person({ path }: { path: "pointOfContact" | "deputy" }) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={labelOf(path)} className={styles.tight}>
      <h3 className={styles.subheading}>{labelOf(path)}</h3>
      <p className={styles.quiet}>{says.hints[path]}</p>
      <Boxes specs={person(path)} />
    </div>
  );
}

export function AgreementGroups() {
  const styles = useStyles();
  const form = useForm();
  if (valueAt(form.values, "agreement") === undefined) {
    return (
      <Group title={says.groups.agreement}>
        <p className={styles.text}>{says.form.agreementNone}. {says.form.agreementHelp}</p>
        <div><Button onClick={() => { form.set("agreement", NEW_AGREEMENT); }}>{says.form.agreementAdd}</Button></div>
      </Group>
    );
  }
  const isEndedEarly = textAt(form.values, "agreement.state") === "terminated";
  const isByConnection = textAt(form.values, "agreement.securityMethod") === "mandatory_tls";
  return (
    <>
      <Group title={says.groups.agreement}>
        <Boxes specs={[
          { path: "agreement.state", kind: "choice", codes: AGREEMENT_WORDS }, { path: "agreement.start", kind: "day" }, { path: "agreement.endInclusive", kind: "day" }, { path: "agreement.review", kind: "day" },
          ...(isEndedEarly ? [{ path: "agreement.reason", kind: "words" as const, isRequired: true }] : []),
        ]} />
        <div><Button size="small" onClick={() => { form.set("agreement", undefined); }}>{says.form.agreementRemove}</Button></div>
      </Group>
      <Group title={says.groups.share}>
        <Boxes specs={[
          { path: "agreement.purposes", kind: "ticks", codes: PURPOSES }, { path: "agreement.categories", kind: "ticks", codes: CATEGORIES },
          { path: "agreement.consentRequired", kind: "tick" }, { path: "agreement.bulkListsAllowed", kind: "tick" },
        ]} />
      </Group>
      <Group title={says.groups.care}>
        <Boxes specs={[
          { path: "agreement.securityMethod", kind: "choice", codes: SECURITY }, ...(isByConnection ? [{ path: "agreement.accreditationExpires", kind: "day" as const }] : []),
          { path: "agreement.incidentContact", kind: "line" },
        ]} />
      </Group>
      <Group title={says.groups.papers}>
        <ProtocolFile />
        <More>
          <Boxes specs={[
            { path: "agreement.title", kind: "line" }, { path: "agreement.ourContact", kind: "line" }, { path: "agreement.acknowledgeHours", kind: "number" },
            { path: "agreement.lawfulBasis", kind: "words" }, { path: "agreement.onwardSharing", kind: "words" }, { path: "agreement.retention", kind: "words" },
          ]} />
          <Part title={says.fields["agreement.signatories"]}>
            <Repeat path="agreement.signatories" fresh={{ side: "ours" }} boxes={[
              { name: "side", kind: "choice", codes: ["ours", "theirs"] }, { name: "name", kind: "line", isRequired: true }, { name: "role", kind: "line" }, { name: "signed", kind: "day" },
            ]} />
          </Part>
        </More>
      </Group>
    </>
  );
}
