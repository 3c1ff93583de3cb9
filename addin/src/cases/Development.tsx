/** In Development, who is played: the pages ask as this person with a real token. */
import { Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { signInAs, type Persona } from "../api/token";
import type { Keys } from "../pane/keys";
import { words } from "../words/words";
import { Cases } from "./Cases";
import { useMe } from "./useMe";

export function Development({ personas }: { personas: readonly Persona[] }) {
  const [persona, setPersona] = useState(personas[0]);
  const keys = useMemo(() => persona && keysOf(persona), [persona]);
  const me = useMe(keys);
  if (!persona || !keys) return null;
  const choose = (key: string): void => { setPersona(personas.find((one) => one.key === key) ?? persona); };
  return (
    // Another person begins anew: nothing of what the last one saw stays on the screen.
    <Cases key={persona.key} keys={keys} me={me} aside={(
      <label>{words.cases.playing}{" "}
        <Select size="small" style={{ display: "inline-flex" }} value={persona.key} onChange={(_, { value }) => { choose(value); }}>{personas.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}</Select>
      </label>
    )} />
  );
}

/** One token a person, fetched once. */
function keysOf(persona: Persona): Keys {
  let token: Promise<string> | undefined;
  const quiet = (): Promise<string> => (token ??= signInAs(persona));
  return { quiet, asking: quiet };
}
