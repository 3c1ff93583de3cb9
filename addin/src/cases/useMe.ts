import { useEffect, useState } from "react";
import { readMe, type Me } from "../api/me";
import type { Keys } from "../pane/keys";

/** Who is signed in, once the service has said so. */
export function useMe(keys: Keys | undefined): Me | undefined {
  const [known, setKnown] = useState<{ keys: Keys; me: Me }>();
  useEffect(() => {
    let wanted = true;
    void keys?.quiet().then(readMe).then((told) => { if (wanted && told.kind === "told") setKnown({ keys, me: told.value }); }, () => undefined);
    return () => { wanted = false; };
  }, [keys]);
  return known?.keys === keys ? known?.me : undefined;
}
