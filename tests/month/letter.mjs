// The writing desk: the people, days and habits of one mail.
import { Chance } from "./random.mjs";
import { agencies, cases, contacts, family, given, outsiders, staff } from "./register.mjs";

const months = ["January", "February", "March", "April", "May", "June", "July"];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const disclaimers = [
  "This email and any attachments are confidential and intended only for the person they are addressed to. If you have received it in error please tell the sender and delete it.",
  "Fernbank Women's Aid is a registered charity, number 1099999, and a company limited by guarantee, number 05999999. Registered office: PO Box 112, Ashcombe ZZ98 1AA.",
  "Please think before you print. Views in this email are those of the author and not necessarily of Fernbank Women's Aid. 24 hour helpline: 0808 157 0321. If you are in danger ring 999.",
  "I work part time: Monday to Wednesday 9 to 3. I may send emails at odd hours; I do not expect an answer outside yours.",
];

export class Letter {
  constructor(seed) {
    this.chance = new Chance(seed);
    this.me = this.chance.pick(staff);
  }

  one(...list) { return this.chance.one(...list); }
  n(a, b) { return this.chance.between(a, b); }
  often(share) { return this.chance.often(share); }
  mate(...besides) { return this.chance.pick(staff.filter(one => one !== this.me && !besides.includes(one))); }
  day() { return this.chance.pick(days); }
  date() { const d = this.n(1, 28), m = this.chance.pick(months.slice(2)); return this.one(`${d} ${m}`, `${this.day()} ${d} ${m}`, `${String(d).padStart(2, "0")}/0${months.indexOf(m) + 1}/2026`, `${d}${d % 10 === 1 && d !== 11 ? "st" : d % 10 === 2 && d !== 12 ? "nd" : d % 10 === 3 && d !== 13 ? "rd" : "th"} ${m}`); }
  time() { return this.one("9.30am", "10am", "11:15", "2pm", "14:30", "half past three", "noon", "4.45pm", "09:00"); }
  money() { return `£${this.n(18, 900)}.${String(this.n(0, 99)).padStart(2, "0")}`; }
  stranger() { const first = this.chance.pick(given), last = this.chance.pick(family); return { first, last, name: `${first} ${last}`, personal: `${first}.${last}.test${this.n(1, 99)}@${this.one("gmail.com", "hotmail.co.uk", "btinternet.com", "icloud.com")}`.toLowerCase().normalize("NFD").replace(/[^a-z0-9@.]/g, "") }; }

  /** A named person at a partner. */
  pro(id) { const [name, role, address] = this.chance.pick(contacts[id]); return { name, first: name.split(" ")[0], role, address, agency: agencies.find(one => one.id === id).name }; }

  /** Somebody at an organisation that the register does not know. */
  at(id) {
    const [organisation, domain, desk] = outsiders[id], who = this.stranger();
    const named = `${who.first[0]}.${who.last}@${domain}`.toLowerCase().normalize("NFD").replace(/[^a-z0-9@.-]/g, "");
    return { ...who, organisation, address: this.often(0.6) ? `${desk}@${domain}` : named };
  }

  /** A case whose survivor agreed to the usual partners. */
  case(wish = "given", fits = () => true) {
    const all = cases.filter((one, i) => (i % 10 === 7 ? "withdrawn" : i % 10 === 8 ? "none" : i % 10 === 9 ? "refused" : "given") === wish && fits(one));
    const entry = this.chance.pick(all), [woman, ...kids] = entry.people;
    return { entry, ref: entry.reference, name: woman.name, first: woman.name.split(" ")[0], phone: woman.phone, kids, kid: kids[0]?.name, kidFirst: kids[0]?.name.split(" ")[0], born: woman.dateOfBirth, own: woman.ownAddresses[0].address, stop: entry.stopContacts[0] };
  }

  hi(name) {
    if (name === undefined || /^(Duty|Homeless)/.test(name)) return this.one("Hello,", "Hi there,", "Good morning,", "Dear all,", "Hi team,", "Dear colleagues,");
    return this.one(`Hi ${name},`, `Hello ${name},`, `Dear ${name},`, `Morning ${name},`, `${name},`, `Hi ${name}`, `Good afternoon ${name},`);
  }

  /** Sign-off, signature and, now and then, the small print. */
  bye() {
    const { name, first, role, phone, mobile, address } = this.me;
    const off = this.one("Kind regards", "Best wishes,", "Many thanks", "Thanks,", "Warm regards", "All the best,", "Regards,");
    const block = this.one(
      `${name}\n${role}\nFernbank Women's Aid\nT: ${phone} | M: ${mobile}\nwww.fernbank-wa.example`,
      `${name} (she/her) | ${role}\nFernbank Women's Aid, PO Box 112, Ashcombe ZZ98 1AA\n${phone} | ${address}`,
      `${name}\n${role}, ${phone}`,
      `${first}`,
      `${first}\n\n${name}\n${role}\nTel ${phone}\nMob ${mobile}\nWorking days: Mon, Tue, Thu`,
    );
    const print = this.often(0.45) ? `\n\n${this.one("--", "________________________________", "")}\n${this.chance.shuffled(disclaimers).slice(0, this.n(1, 3)).join("\n")}`.replace(/\n{3,}/g, "\n\n") : "";
    return `\n\n${off}\n${block}${print}`;
  }

  /** An earlier message as Outlook or another program quotes it. */
  quoted(from, address, subject, text) {
    return this.one(
      `From: ${from} <${address}>\nSent: ${this.day()} ${this.n(2, 27)} March 2026 ${this.n(9, 16)}:${this.n(10, 59)}\nTo: ${this.me.name} <${this.me.address}>\nSubject: ${subject}\n\n${text}\n\n${from}`,
      `On ${this.n(2, 27)} Mar 2026, at ${this.n(9, 16)}:${this.n(10, 59)}, ${from} <${address}> wrote:\n${text.split("\n").map(line => `> ${line}`).join("\n")}`,
      `-----Original Message-----\nFrom: ${from}\nSent: ${this.n(2, 27)} March 2026\nTo: ${this.me.name}\nSubject: RE: ${subject}\n\n${text}\nThanks\n${from.split(" ")[0]}`,
    );
  }
}

const escaped = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The same words as Outlook writes them. */
export function asHtml(text, chance) {
  const style = chance.one('class="MsoNormal"', 'style="margin:0;font-family:Calibri,sans-serif;font-size:11pt"', "");
  const paragraphs = text.split(/\n\n+/).map(block => `<p ${style}>${escaped(block).split("\n").join("<br>\n")}</p>`);
  return `<html><head><meta charset="utf-8"><style>p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}</style></head><body lang="EN-GB"><div class="WordSection1">\n${paragraphs.join(`\n<p ${style}><o:p>&nbsp;</o:p></p>\n`)}\n</div></body></html>`;
}
