/**
 * Mails that show each outcome, on the fictional register of Larkfield Women's Refuge and Advice.
 * The group says what to expect; the service alone decides.
 */
import { POLICE, recipientOf, FRONT_DOOR } from "../book";
import type { FakeAttachment, FakeItem } from "../office";
import { lockedZip, textFile } from "./files";
import { htmlOf, reply } from "./thread";

export const GROUPS = ["goes", "asked", "held", "stopped"] as const;

export interface Example {
  id: string;
  group: (typeof GROUPS)[number];
  title: string;
  /** The fictional worker who writes it, by address. */
  from: string;
  item: Partial<FakeItem>;
}

interface Written {
  kind?: FakeItem["kind"];
  to: string[];
  cc?: string[];
  bcc?: string[];
  subject: string;
  body: string;
  thread?: { from: string; text: string };
  location?: string;
  attachments?: FakeAttachment[];
}

export const PRIYA = "priya.nair@larkfield-wra.example";
const GRACE = "grace.adeyemi@larkfield-wra.example";

export const itemOf = ({ to, cc = [], bcc = [], body, thread, ...rest }: Written): Partial<FakeItem> => ({
  ...rest,
  to: to.map(recipientOf),
  cc: cc.map(recipientOf),
  bcc: bcc.map(recipientOf),
  bodyType: "html",
  body: htmlOf(body) + (thread ? reply({ ...thread, subject: rest.subject.replace(/^RE: /, "") }) : ""),
});

const mail = (group: Example["group"], id: string, title: string, written: Written, from = PRIYA): Example => ({ id, group, title, from, item: itemOf(written) });

export const EXAMPLES: readonly Example[] = [
  mail("goes", "meeting", "Meeting moved, nothing personal", {
    to: [POLICE],
    subject: "Thursday's meeting",
    body: "Hi Karen,\n\nCan we move Thursday to 2pm? I'll bring the biscuits.\n\nPriya Nair\nRefuge worker, 01632 960100",
  }),
  mail("goes", "agreed", "Update for the police, she agreed", {
    to: [POLICE],
    subject: "Case OG-1042 update",
    body: "Hi Karen,\n\nAmara Okonkwo (DOB 14/02/1991) moved on Friday with Chidi and Ada. He was seen outside the school yesterday; please add to the risk record.\n\nPriya",
  }),
  mail("goes", "colleague", "To a colleague about a client", {
    to: [GRACE],
    subject: "Amara",
    body: "Amara Okonkwo is anxious tonight, can you look in? Daniel has been texting again.",
  }),
  mail("asked", "unreadable", "A file nobody can look into", {
    to: [POLICE],
    subject: "Case OG-1042 form",
    body: "Referral form attached.",
    attachments: [lockedZip("docs.zip")],
  }),
  mail("asked", "fax", "A fax to the hospital", {
    to: ["01632960123@fax.larkfield-wra.example"],
    subject: "Case OG-1133",
    body: "Wang Xiuying arrives Tuesday at 10.",
  }),
  mail("asked", "no-answer", "Nobody has asked her yet", {
    to: [POLICE],
    subject: "Case OG-1110",
    body: "Łucja Wiśniewska would like to speak to you about last week.",
  }),
  mail("asked", "open-file", "A file with risk details", {
    to: [POLICE],
    subject: "Case OG-1042",
    body: "Notes attached.",
    attachments: [textFile("risk notes.txt", "Amara Okonkwo: he threatened to kill her on Sunday and has a knife. High risk.\n")],
  }),
  mail("held", "danger", "Someone is at risk, agreement ended", {
    to: ["safeguarding@harbourside-ha.example"],
    subject: "Case OG-1042",
    body: "Daniel Okonkwo says he will hurt the officer who moved Amara Okonkwo.",
  }),
  mail("held", "refused", "She said no", {
    to: [POLICE],
    subject: "Case OG-1090",
    body: "Nguyễn Thị Hoa reported he came to her work.",
  }),
  mail("held", "free-mail", "To somebody's personal address", {
    to: ["karen.bright.test@gmail.com"],
    subject: "Case OG-1042",
    body: "Amara Okonkwo would like to see you on Friday.",
  }),
  mail("held", "reply-all", "Reply-all adds one she ruled out", {
    to: [POLICE],
    cc: [FRONT_DOOR],
    subject: "RE: Case OG-1101",
    body: "Adding the front door.",
    thread: { from: "Karen Bright", text: "Siân Pryce disclosed he has her bank card." },
  }),
  mail("held", "immigration", "More than the agreement covers", {
    to: [POLICE],
    subject: "Case OG-1177",
    body: "Parveen Akhtar is on a spousal visa that ends in May and he threatens to report her.",
  }),
  mail("stopped", "look-alike", "An address that only looks right", {
    to: ["marac@northm00r.police.example"],
    subject: "Case OG-1042",
    body: "Amara Okonkwo can give her statement on Friday.",
  }),
  mail("stopped", "subject", "A name in the subject", {
    to: [POLICE],
    subject: "Amara Okonkwo moved",
    body: "She moved on Friday with the children.",
  }),
  mail("stopped", "password", "The password beside the file", {
    to: [POLICE],
    subject: "Case OG-1042 form",
    body: "Form attached. The password is Bluebell-472.\n\nPriya",
    attachments: [lockedZip("docs.zip")],
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
    body: "Niamh O'Brien-Díaz is ready to give a statement.",
  }, GRACE),
  mail("stopped", "incomplete", "Half an address", {
    to: ["marac@northmoor"],
    subject: "Minutes",
    body: "The minutes are ready.",
  }),
];
