/** Who is signed in, and whom to ring. */
import { ask, type Told } from "./ask";
import { list, object, text } from "./shapes";

export interface Me {
  name: string;
  address: string;
  organisation: { name: string; dataController: { name: string; phone: string }; locale: string };
}

export const readMe = (token: string): Promise<Told<Me>> => ask("/api/me", token, me);

function me(json: unknown): Me {
  const it = object(json, "me");
  const organisation = object(it["organisation"], "organisation");
  const controller = object(organisation["dataController"] ?? {}, "dataController");
  list(it["roles"], "roles", text);
  return {
    name: text(it["name"], "name"),
    address: text(it["address"], "address"),
    organisation: {
      name: text(organisation["name"], "organisation.name"),
      dataController: { name: text(controller["name"] ?? "", "dataController.name"), phone: text(controller["phone"] ?? "", "dataController.phone") },
      locale: text(organisation["locale"] ?? "en-GB", "organisation.locale"),
    },
  };
}
