/** An agency in a form. */
import { CATEGORIES, PURPOSES, type AgencyDocument } from "../../api/consoleAgencies";
import { documentOf, valuesOf, type Boxes } from "../parts/form/documents";
import { textAt, type Values } from "../parts/form/values";

export const AGENCY_BOXES: Boxes = {
  domains: "lines",
  addresses: "lines",
  excludedAddresses: "lines",
  "lists[].members": "lines",
  "agreement.purposes": "ticks",
  "agreement.categories": "ticks",
  "agreement.acknowledgeHours": "number",
};

/** What nearly every agreement has; immigration and location are never among them. Source: practice, agreements. */
const USUAL_CATEGORIES = CATEGORIES.filter((code) => code !== "immigration" && code !== "location" && code !== "sexual" && code !== "finance");

export const NEW_AGREEMENT: Values = {
  state: "draft", consentRequired: true, bulkListsAllowed: false, securityMethod: "message_encryption",
  purposes: [PURPOSES[0]], categories: USUAL_CATEGORIES,
};

export const NEW_AGENCY: Values = { id: "", name: "", kind: "agency", sharedDomain: false, includeSubdomains: false, agreement: NEW_AGREEMENT };

export const draftOf = (agency: AgencyDocument): Values => valuesOf(agency, AGENCY_BOXES);

/** What is proposed. The two names are always there: without them the service could not say what is missing. */
export const agencyOf = (values: Values): object =>
  ({ ...documentOf(values, AGENCY_BOXES), id: textAt(values, "id").trim(), name: textAt(values, "name").trim() });

/** `Northmoor Police (PPU)` → `northmoor-police-ppu` */
export const shortNameOf = (name: string): string =>
  name.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 64);
