/** What can be said about an agency while it is typed: what is wrong and how to put it right. The service has the last word. */
import { fill, says } from "../../words/console";
import { isDay, today } from "../parts/dates";
import { linesOf } from "../parts/form/documents";
import type { Fault } from "../parts/form/form";
import { partsAt, textAt, ticksAt, valueAt, type Values } from "../parts/form/values";

/** Chosen: the providers that people here meet; the service knows all of them. */
const PERSONAL = ["gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "live.co.uk", "yahoo.com", "yahoo.co.uk", "icloud.com", "aol.com", "proton.me"];

/** Letters of every script, because domains may have them. A last label of digits is a number on a network, not a name. */
const DOMAIN = /^(?=.{1,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?!\d+$)[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const ID = /^[a-z0-9][a-z0-9_-]{0,63}$/;
/** Source: the service's `AgreementLimits.MostHours`. */
const MOST_HOURS = 744;

export const isDomain = (text: string): boolean => DOMAIN.test(text);

export function isAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  return at > 0 && !/[\s<>(),;:"]/.test(text) && !text.slice(0, at).includes("@") && isDomain(text.slice(at + 1));
}

const { faults: words } = says;

export function checkAgency(values: Values): Fault[] {
  return [
    ...(textAt(values, "name").trim() === "" ? [{ path: "name", sentence: words.missingName }] : []),
    ...(ID.test(textAt(values, "id").trim()) ? [] : [{ path: "id", sentence: words.idForm }]),
    ...checkMail(values),
    ...checkPeople(values),
    ...(valueAt(values, "agreement") === undefined ? [] : checkAgreement(values)),
  ];
}

function checkMail(values: Values): Fault[] {
  const domains = linesOf(textAt(values, "domains"));
  const addresses = linesOf(textAt(values, "addresses"));
  const theirs = addresses.length + partsAt(values, "workers").length + (textAt(values, "pointOfContact.address") === "" ? 0 : 1);
  const isEmpty = domains.length === 0 && theirs === 0 && partsAt(values, "faxes").length === 0;
  return [
    ...(isEmpty ? [{ path: "domains", sentence: words.nothingTheirs }] : []),
    ...domains.flatMap((value, index) => at("domains", index, domainFault(value, domains.indexOf(value) < index))),
    ...(valueAt(values, "sharedDomain") === true && theirs === 0 ? [{ path: "addresses", sentence: words.sharedNeedsAddresses }] : []),
    ...lineFaults(values, "addresses"),
    ...lineFaults(values, "excludedAddresses"),
  ];
}

function domainFault(value: string, isThereBefore: boolean): string | undefined {
  if (value.includes("@")) return fill(words.domainIsAddress, { value });
  if (!isDomain(value)) return fill(words.domainForm, { value });
  if (PERSONAL.includes(value.toLowerCase())) return fill(words.freemail, { value });
  return isThereBefore ? fill(words.twice, { value }) : undefined;
}

const at = (path: string, index: number, sentence: string | undefined): Fault[] => sentence === undefined ? [] : [{ path: `${path}[${String(index)}]`, sentence }];

export const lineFaults = (values: Values, path: string): Fault[] =>
  linesOf(textAt(values, path)).flatMap((value, index) => at(path, index, isAddress(value) ? undefined : fill(words.addressForm, { value })));

function checkPeople(values: Values): Fault[] {
  const people = ["pointOfContact", "deputy", ...partsAt(values, "workers").map((_, index) => `workers[${String(index)}]`)];
  return [
    ...people.flatMap((path) => personFaults(values, path)),
    ...partsAt(values, "faxes").flatMap((_, index) => [
      ...missing(values, `faxes[${String(index)}].number`, words.numberMissing), ...notYet(values, `faxes[${String(index)}].checked`),
    ]),
    ...partsAt(values, "lists").flatMap((_, index) => [
      ...addressFaults(values, `lists[${String(index)}].address`, true), ...lineFaults(values, `lists[${String(index)}].members`),
    ]),
  ];
}

function personFaults(values: Values, path: string): Fault[] {
  const isNamed = path.startsWith("workers") || ["name", "role", "phone", "phoneChecked"].some((member) => textAt(values, `${path}.${member}`).trim() !== "");
  return [...addressFaults(values, `${path}.address`, isNamed), ...notYet(values, `${path}.phoneChecked`)];
}

function addressFaults(values: Values, path: string, isNeeded: boolean): Fault[] {
  const value = textAt(values, path).trim();
  if (value === "") return isNeeded ? [{ path, sentence: words.addressMissing }] : [];
  return isAddress(value) ? [] : [{ path, sentence: fill(words.addressForm, { value }) }];
}

function notYet(values: Values, path: string): Fault[] {
  const day = textAt(values, path);
  if (day === "") return [];
  return isDay(day) ? (day > today() ? [{ path, sentence: words.future }] : []) : [{ path, sentence: words.dayForm }];
}

const missing = (values: Values, path: string, sentence: string): Fault[] => textAt(values, path).trim() === "" ? [{ path, sentence }] : [];

function checkAgreement(values: Values): Fault[] {
  const read = (member: string): string => textAt(values, `agreement.${member}`).trim();
  const [start, end, hours, link] = [read("start"), read("endInclusive"), read("acknowledgeHours"), read("protocol.link")];
  return [
    ...(start !== "" && end !== "" && end < start ? [{ path: "agreement.endInclusive", sentence: words.endBeforeStart }] : []),
    ...(read("state") === "signed" ? checkSigned(values) : []),
    ...(read("state") === "terminated" ? missing(values, "agreement.reason", words.reasonMissing) : []),
    ...(hours === "" || (/^\d+$/.test(hours) && Number(hours) >= 1 && Number(hours) <= MOST_HOURS) ? [] : [{ path: "agreement.acknowledgeHours", sentence: words.hours }]),
    ...(link === "" || /^https:\/\/\S+$/.test(link) ? [] : [{ path: "agreement.protocol.link", sentence: words.link }]),
    ...checkPapers(values),
  ];
}

function checkSigned(values: Values): Fault[] {
  const needsAccreditation = textAt(values, "agreement.securityMethod") === "mandatory_tls";
  const accredited = textAt(values, "agreement.accreditationExpires");
  return [
    ...missing(values, "agreement.start", words.startMissing),
    ...missing(values, "agreement.endInclusive", words.endMissing),
    ...(ticksAt(values, "agreement.purposes").length === 0 ? [{ path: "agreement.purposes", sentence: words.purposesMissing }] : []),
    ...(ticksAt(values, "agreement.categories").length === 0 ? [{ path: "agreement.categories", sentence: words.categoriesMissing }] : []),
    ...(needsAccreditation && accredited === "" ? [{ path: "agreement.accreditationExpires", sentence: words.accreditationMissing }] : []),
    ...(needsAccreditation && accredited !== "" && accredited < today() ? [{ path: "agreement.accreditationExpires", sentence: words.accreditationPassed }] : []),
  ];
}

function checkPapers(values: Values): Fault[] {
  const [hash, version, link] = (["sha256", "version", "link"] as const).map((member) => textAt(values, `agreement.protocol.${member}`).trim());
  return [
    ...(hash === "" && (version !== "" || link !== "") ? [{ path: "agreement.protocol.version", sentence: words.protocolName }] : []),
    ...(hash !== "" ? missing(values, "agreement.protocol.version", words.protocolVersion) : []),
    ...partsAt(values, "agreement.signatories").flatMap((_, index) => missing(values, `agreement.signatories[${String(index)}].name`, words.signatoryName)),
  ];
}

/** What is allowed and rarely meant. */
export function looksAt(values: Values): string[] {
  const ticks = ticksAt(values, "agreement.categories");
  const hasAgreement = valueAt(values, "agreement") !== undefined;
  const { looks } = says.form;
  return [
    ...(ticks.includes("immigration") ? [looks.immigration] : []),
    ...(ticks.includes("location") ? [looks.location] : []),
    ...(hasAgreement && valueAt(values, "agreement.consentRequired") !== true && textAt(values, "kind") !== "processor" ? [looks.consent] : []),
    ...(textAt(values, "pointOfContact.address").trim() === "" ? [looks.contact] : []),
  ];
}
