/** Which language the pages speak. Apart from the words, so that the script at Send carries one language only. */
import welsh from "./cy.json";
import english from "./en-GB.json";
import signed from "./signed.json";
import { language, say, type Language } from "./words";

/** Who has read a translation and answers for it, and when: `{ "name": …, "on": "2027-01-31" }`. Null: it is a draft, and nobody sees it. */
type Signature = { name: string; on: string } | null;

/** The pages about cases speak English until they are translated. Welsh only where the organisation asks for it and a Welsh speaker has signed it in `signed.json`; English otherwise. */
export function speak(locale: string, signature: Signature = signed.cy): Language {
  const isSigned = signature !== null && signature.name.trim() !== "" && /^\d{4}-\d{2}-\d{2}$/.test(signature.on);
  if (/^cy\b/i.test(locale) && isSigned) say("cy", { ...welsh.words, cases: english.cases });
  else say("en-GB", english);
  return language();
}
