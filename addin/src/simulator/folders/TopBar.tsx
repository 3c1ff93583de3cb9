import { Select } from "@fluentui/react-components";
import { useId } from "react";
import type { Persona } from "../../api/token";
import { useLook } from "../look/useLook";
import type { Desk } from "../play/desk";
import { said } from "../words";

export function TopBar({ desk, personas }: { desk: Desk; personas: Persona[] }) {
  const look = useLook();
  const id = useId();
  return (
    <header className={look.top}>
      <img src="/icon.svg" alt="" width={28} height={28} />
      <div className={look.grow}>
        <h1 className={look.brandName}>{said.brand}</h1>
        <p className={look.small}>{said.note}</p>
      </div>
      <label className={look.small} htmlFor={id}>{said.writingAs}</label>
      <Select id={id} className={look.writer} value={desk.persona.key} onChange={(_, { value }) => { const found = personas.find(({ key }) => key === value); if (found) desk.become(found); }}>
        {personas.map(({ key, name, title }) => <option key={key} value={key}>{name}, {title}</option>)}
      </Select>
    </header>
  );
}
