/**
 * Mails that show each outcome, on the fictional register of Larkfield Women's Refuge and Advice.
 * The group says what to expect; the service alone decides.
 */
import { BLANK, NOT_YET_SAID, type Draft } from "../draft";
import { lockedZip, textFile } from "./files";

export const GROUPS = ["goes", "asked", "held", "stopped"] as const;

export interface Example {
  id: string;
  group: (typeof GROUPS)[number];
  title: string;
  /** The fictional worker who writes it, by address. */
  from: string;
  draft: Draft;
}

const PRIYA = "priya.nair@larkfield-wra.example";
const GRACE = "grace.adeyemi@larkfield-wra.example";
const POLICE = "marac@northmoor.police.example";

const mail = (group: Example["group"], id: string, title: string, draft: Partial<Draft>, from = PRIYA): Example => ({
  id,
  group,
  title,
  from,
  draft: { ...BLANK, ...draft },
});

export const EXAMPLES: readonly Example[] = [
  mail("goes", "meeting", "Meeting moved, nothing personal", {
    to: [POLICE],
    subject: "Thursday's meeting",
    body: "Hi Karen,\n\nCan we move Thursday to 2pm? I'll bring the biscuits.\n\nPriya Nair\nRefuge worker, 01632 960100",
  }),
  mail("goes", "agreed", "Update for the police, she agreed", {
    to: [POLICE],
    subject: "Case OG-1042 update",
    caseReference: "OG-1042",
    body: "Hi Karen,\n\nAmara Okonkwo (DOB 14/02/1991) moved on Friday with Chidi and Ada. He was seen outside the school yesterday; please add to the risk record.\n\nPriya",
  }),
  mail("goes", "colleague", "To a colleague about a client", {
    to: [GRACE],
    subject: "Amara",
    caseReference: "OG-1042",
    body: "Amara Okonkwo is anxious tonight, can you look in? Daniel has been texting again.",
  }),
  mail("goes", "danger", "Someone is at risk, agreement ended", {
    to: ["safeguarding@harbourside-ha.example"],
    subject: "Case OG-1042",
    caseReference: "OG-1042",
    body: "Daniel Okonkwo says he will hurt the officer who moved Amara Okonkwo.",
    atRisk: { ...NOT_YET_SAID, basis: "public", who: "The housing officer", reason: "He said today that he will hurt a named officer", whyNotAsked: "There is no time to ask" },
  }),
  mail("asked", "unreadable", "A file nobody can look into", {
    to: [POLICE],
    subject: "Case OG-1042 form",
    caseReference: "OG-1042",
    body: "Referral form attached.",
    files: [lockedZip("docs.zip")],
  }),
  mail("asked", "fax", "A fax to the hospital", {
    to: ["01632960123@fax.larkfield-wra.example"],
    subject: "Case OG-1133",
    caseReference: "OG-1133",
    body: "Wang Xiuying arrives Tuesday at 10.",
  }),
  mail("asked", "no-answer", "Nobody has asked her yet", {
    to: [POLICE],
    subject: "Case OG-1110",
    caseReference: "OG-1110",
    body: "Łucja Wiśniewska would like to speak to you about last week.",
  }),
  mail("asked", "open-file", "A file with risk details", {
    to: [POLICE],
    subject: "Case OG-1042",
    caseReference: "OG-1042",
    body: "Notes attached.",
    files: [textFile("risk notes.txt", "Amara Okonkwo: he threatened to kill her on Sunday and has a knife. High risk.\n")],
  }),
  mail("held", "refused", "She said no", {
    to: [POLICE],
    subject: "Case OG-1090",
    caseReference: "OG-1090",
    body: "Nguyễn Thị Hoa reported he came to her work.",
  }),
  mail("held", "free-mail", "To somebody's personal address", {
    to: ["karen.bright.test@gmail.com"],
    subject: "Case OG-1042",
    caseReference: "OG-1042",
    body: "Amara Okonkwo would like to see you on Friday.",
  }),
  mail("held", "reply-all", "Reply-all adds one she ruled out", {
    to: [POLICE],
    cc: ["frontdoor.cs@northmoor.gov.example"],
    subject: "RE: Case OG-1101",
    caseReference: "OG-1101",
    body: "Adding the front door.",
    quotedThread: "From: Karen\nSiân Pryce disclosed he has her bank card.",
  }),
  mail("held", "immigration", "More than the agreement covers", {
    to: [POLICE],
    subject: "Case OG-1177",
    caseReference: "OG-1177",
    body: "Parveen Akhtar is on a spousal visa that ends in May and he threatens to report her.",
  }),
  mail("stopped", "look-alike", "An address that only looks right", {
    to: ["marac@northm00r.police.example"],
    subject: "Case OG-1042",
    caseReference: "OG-1042",
    body: "Amara Okonkwo can give her statement on Friday.",
  }),
  mail("stopped", "subject", "A name in the subject", {
    to: [POLICE],
    subject: "Amara Okonkwo moved",
    caseReference: "OG-1042",
    body: "She moved on Friday with the children.",
  }),
  mail("stopped", "password", "The password beside the file", {
    to: [POLICE],
    subject: "Case OG-1042 form",
    caseReference: "OG-1042",
    body: "Form attached. The password is Bluebell-472.\n\nPriya",
    files: [lockedZip("docs.zip")],
  }),
  mail("stopped", "refuge", "An invitation that gives the refuge away", {
    kind: "appointment",
    to: ["jobs@quickheat.example"],
    subject: "Leak",
    location: "Larkfield House, 12 Quarry Rise",
    body: "There is a leak, please come today.",
  }),
  mail("stopped", "newsletter", "Many people on one mail", {
    to: [PRIYA],
    bcc: ["og-test-wxy-0001@gmail.com", "supporter000.test@gmail.com", "supporter001.test@gmail.com", "supporter002.test@gmail.com", "supporter003.test@gmail.com", "supporter004.test@gmail.com"],
    subject: "Spring news",
    body: "News from Larkfield.",
  }),
  mail("stopped", "stop-contact", "To an address on a safety stop", {
    to: ["kyle.renshaw@northmoor.police.example"],
    subject: "Case OG-1140",
    caseReference: "OG-1140",
    body: "Niamh O'Brien-Díaz is ready to give a statement.",
  }, GRACE),
  mail("stopped", "incomplete", "Half an address", {
    to: ["marac@northmoor"],
    subject: "Minutes",
    body: "The minutes are ready.",
  }),
];

/** Suggestions for the boxes: the fictional register's case references and addresses. */
export const KNOWN_CASES = [...new Set(EXAMPLES.map((example) => example.draft.caseReference).filter((reference) => reference !== ""))].sort();
export const KNOWN_ADDRESSES = [POLICE, "frontdoor.cs@northmoor.gov.example", "housing.options@northmoor.gov.example", "safeguarding.stbrannock@nhsmail.example", "safeguarding@harbourside-ha.example", "dsl@talloaks.sch.example", GRACE, PRIYA];
