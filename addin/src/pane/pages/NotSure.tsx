/** "I'm not sure: ask". The question goes without the words of the mail. Source: requirements GUIDE-19. */
import type { Me } from "../../api/me";
import { fill, words } from "../../words/words";
import { Form } from "../look/Form";
import { Page } from "../look/Page";
import { Phone } from "../look/Phone";

export const whomToAsk = (me: Me | undefined): string => (me?.organisation.dataController.name ?? "") || words.pane.notSure.nobody;

export function NotSure({ me, working, back, save }: { me: Me | undefined; working: boolean; back: () => void; save: () => void }) {
  const said = words.pane.notSure;
  return (
    <Page title={said.title} note={fill(said.note, { name: whomToAsk(me) })} back={back}>
      <Form faults={[]} save={said.save} working={working} submit={save}><p style={{ margin: 0 }}>{said.urgent}</p></Form>
      <Phone me={me} />
    </Page>
  );
}
