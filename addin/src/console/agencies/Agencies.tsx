/** Agencies: the list, one of them, and the form. */
import type { ScreenProps } from "../Frame";
import { useSession } from "../session";
import { AgencyList } from "./AgencyList";
import { AgencyPage } from "./AgencyPage";
import { ChangeAgency, NewAgency } from "./AgencyForm";

export default function Agencies({ route }: ScreenProps) {
  const { isAdministrator } = useSession();
  const [id, deed] = route.rest;
  if (id === undefined) return <AgencyList route={route} />;
  // No agency has this short name while the form is open at it: the plus sign is no letter of one.
  if (id === "+new" && isAdministrator) return <NewAgency />;
  return deed === "change" && isAdministrator ? <ChangeAgency id={id} /> : <AgencyPage id={id} />;
}
