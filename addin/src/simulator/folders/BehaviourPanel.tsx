/** How Outlook, the service and the sign-in behave. For whoever wants to see what happens when something breaks. */
import { Field, Select } from "@fluentui/react-components";
import { useLook } from "../look/useLook";
import { CALLS, CLIENTS, LABELS, SERVICE, SETS, SIGN_IN, type Behaviour } from "../play/behaviour";
import type { Desk } from "../play/desk";
import { said } from "../words";

export function BehaviourPanel({ desk }: { desk: Desk }) {
  const look = useLook();
  const { behaviour } = desk;
  function choice<Key extends keyof Behaviour>(key: Key, label: string, options: readonly (readonly [Behaviour[Key], string])[]) {
    return (
      <Field label={label} size="small">
        <Select size="small" value={String(behaviour[key])} onChange={(_, { value }) => { const found = options.find(([one]) => String(one) === value); if (found) desk.behave(key, found[0]); }}>
          {options.map(([value, text]) => <option key={String(value)} value={String(value)}>{text}</option>)}
        </Select>
      </Field>
    );
  }
  const named = <One extends keyof typeof said>(names: readonly One[]) => names.map((name) => [name, said[name]] as const);
  return (
    <details className={look.group}>
      <summary className={look.summary}>{said.behaviour}</summary>
      <div className={look.switches}>
        {choice("client", said.client, named(CLIENTS))}
        {choice("set", said.set, [["", said.highest], ...SETS.map((set) => [set, set] as const)])}
        {choice("runtimes", said.runtimes, [[1, "1"], [3, "3"]])}
        {choice("calls", said.calls, named(CALLS))}
        {choice("service", said.service, named(SERVICE))}
        {choice("signIn", said.signIn, named(SIGN_IN))}
        {choice("labels", said.labels, named(LABELS))}
      </div>
    </details>
  );
}
