// One fictional service, its partners and its cases. Nobody here exists; numbers are Ofcom's drama numbers, domains end in .example.
import { Chance } from "./random.mjs";

export const organisation = { domain: "fernbank-wa.example", publicBodySuffixes: ["police.example", "gov.example", "nhsmail.example"] };

const staffNames = ["Bronwen Tuttle", "Ifeoma Balogun", "Magda Kowalczyk", "Harriet Pell", "Shazia Mirza-Khan", "Carys Beddoe", "Dolores Quinn", "Yetunde Afolabi", "Gemma Stride", "Priti Sodha", "Lorraine Ames", "Tomasz Zielinski", "Ruth Okafor-Lane", "Sinead Doyle", "Mei Ling Tan", "Helen Marsh"];
const roles = ["Refuge Manager", "IDVA", "Children and Families Worker", "Outreach Worker", "Volunteer Coordinator", "Finance Officer", "Chief Executive", "Training Lead", "Helpline Worker", "Office Administrator", "Fundraising Manager", "Housing Support Worker", "Senior IDVA", "Night Worker", "Counsellor", "Communications Officer"];
export const staff = staffNames.map((name, i) => {
  const words = name.split(" ");
  return { name, first: words[0], role: roles[i], address: `${words[0].toLowerCase()}.${words.at(-1).toLowerCase().replace("-", "")}@fernbank-wa.example`, phone: `01632 9602${String(10 + i)}`, mobile: `07700 9004${String(10 + i)}` };
});

const live = (categories, changes = {}) => ({ state: "live", start: "2025-06-01", endInclusive: "2026-11-30", categories, purposes: ["safety"], bulkListsAllowed: false, securityMethod: "message_encryption", ...changes });
const agency = (id, name, domain, addresses, agreement, changes = {}) => ({ id, name, domains: domain ? [domain] : [], addresses, sharedDomain: false, includeSubdomains: false, pointOfContact: addresses[0], agreement, ...changes });
const core = ["identity", "contact", "children", "incident", "risk"];

export const agencies = [
  agency("police", "Ashcombe Police", "ashcombe.police.example", ["da.unit@ashcombe.police.example"], live([...core, "housing", "criminal"], { bulkListsAllowed: true })),
  agency("childrens", "Ashcombe Children's Services", "ashcombe.gov.example", ["duty.children@ashcombe.gov.example", "l.fairweather@ashcombe.gov.example"], live([...core, "housing", "health", "criminal"]), { sharedDomain: true }),
  agency("housing", "Ashcombe Housing Options", "ashcombe.gov.example", ["homeless.team@ashcombe.gov.example", "d.achebe@ashcombe.gov.example"], live(["identity", "contact", "housing", "finance", "children"]), { sharedDomain: true }),
  agency("hospital", "St Winifred's Hospital Safeguarding", "nhsmail.example", ["safeguarding.stwinifred@nhsmail.example", "a.rowntree@nhsmail.example"], live([...core, "health"]), { sharedDomain: true }),
  agency("visitors", "Ashcombe Health Visiting", "nhsmail.example", ["ashcombe.healthvisiting@nhsmail.example"], live([...core, "health"]), { sharedDomain: true }),
  agency("millbrook", "Millbrook Primary School", "millbrook.sch.example", ["dsl@millbrook.sch.example"], live(["identity", "contact", "children"])),
  agency("kingsmead", "Kingsmead Academy", "kingsmead.sch.example", ["office@kingsmead.sch.example"], live(["identity", "contact", "children"])),
  agency("solicitor", "Pargeter and Lowe Solicitors", "pargeterlowe.example", ["family@pargeterlowe.example"], live([...core, "finance", "criminal", "housing"])),
  agency("hopewell", "Hopewell Homes", "hopewell-homes.example", ["tenancy@hopewell-homes.example"], live(["identity", "contact", "housing", "finance"])),
  agency("saltmarsh", "Saltmarsh Women's Refuge", "saltmarsh-refuge.example", ["referrals@saltmarsh-refuge.example"], live([...core, "health", "housing", "immigration", "finance"])),
  agency("payroll", "Brightline Payroll", "brightline-payroll.example", ["bureau@brightline-payroll.example"], live(["identity", "contact", "finance"], { consentRequired: false, bulkListsAllowed: true }), { kind: "processor" }),
  agency("interpreters", "Lingua Bridge Interpreters", "linguabridge.example", ["bookings@linguabridge.example"], live(["identity", "contact"], { consentRequired: false }), { kind: "processor" }),
  agency("recovery", "Turning Tide Recovery", "turningtide.example", ["hello@turningtide.example"], { ...live([...core, "health"]), endInclusive: "2026-02-27" }),
  agency("willow", "Willow Counselling", null, ["intake@willow-counselling.example"], null),
];

// Named people at the partners, with an address at the partner.
export const contacts = {
  police: [["Karl Wetherby", "DS", "k.wetherby@ashcombe.police.example"], ["Nadia Rahman", "PC", "n.rahman@ashcombe.police.example"], ["Joanne Tripp", "MARAC Coordinator", "da.unit@ashcombe.police.example"]],
  childrens: [["Lucy Fairweather", "Social Worker", "l.fairweather@ashcombe.gov.example"], ["Duty Team", "Duty Team", "duty.children@ashcombe.gov.example"]],
  housing: [["Daniel Achebe", "Housing Officer", "d.achebe@ashcombe.gov.example"], ["Homeless Team", "Duty Officer", "homeless.team@ashcombe.gov.example"]],
  hospital: [["Alison Rowntree", "Safeguarding Nurse", "a.rowntree@nhsmail.example"]],
  visitors: [["Beth Colley", "Health Visitor", "ashcombe.healthvisiting@nhsmail.example"]],
  millbrook: [["Susan Pike", "Designated Safeguarding Lead", "dsl@millbrook.sch.example"], ["Tariq Aziz-Moore", "Head Teacher", "head@millbrook.sch.example"]],
  kingsmead: [["Paula Grice", "Head of Year", "office@kingsmead.sch.example"]],
  solicitor: [["Miriam Lowe", "Partner", "m.lowe@pargeterlowe.example"], ["Jack Ogden", "Paralegal", "j.ogden@pargeterlowe.example"]],
  hopewell: [["Pam Whitlock", "Tenancy Officer", "p.whitlock@hopewell-homes.example"]],
  saltmarsh: [["Estelle Brand", "Refuge Manager", "referrals@saltmarsh-refuge.example"]],
  payroll: [["Vikram Shetty", "Payroll Adviser", "v.shetty@brightline-payroll.example"]],
  interpreters: [["Ewa Lis", "Bookings", "bookings@linguabridge.example"]],
};

// Organisations that the register does not know.
export const outsiders = {
  printer: ["Redcap Print", "redcap-print.example", "orders"], boiler: ["Ashcombe Heating", "ashcombe-heating.example", "service"], stationer: ["Paperwell Supplies", "paperwell.example", "sales"],
  it: ["Northlight IT", "northlight-it.example", "support"], phone: ["Clearline Telecom", "clearline.example", "business"], cleaner: ["Sparrow Cleaning", "sparrow-cleaning.example", "hello"],
  insurer: ["Beacon Charity Insurance", "beacon-insurance.example", "renewals"], auditor: ["Hadley Marks Accountants", "hadleymarks.example", "audit"], venue: ["The Old Corn Hall", "oldcornhall.example", "bookings"],
  funder: ["The Halden Trust", "haldentrust.example", "grants"], lottery: ["Community Together Fund", "communitytogether.example", "casework"], press: ["Ashcombe Mercury", "ashcombe-mercury.example", "news"],
  radio: ["Radio Ashcombe", "radioashcombe.example", "studio"], university: ["University of Ashcombe", "uni-ashcombe.example", "placements"], agency: ["Helping Hands Staffing", "helpinghands-staffing.example", "bookings"],
  charity: ["Ashcombe Food Bank", "ashcombe-foodbank.example", "coordinator"], federation: ["Wessex Women's Network", "wessexwomen.example", "office"], council: ["Ashcombe Council", "ashcombe.gov.example", "commissioning"],
  shop: ["Greengage Stores", "greengage.example", "community"], church: ["St Olave's Church", "stolaves.example", "office"], locksmith: ["Tolley Locks", "tolleylocks.example", "jobs"], trainer: ["Kite Learning", "kite-learning.example", "courses"],
  web: ["Pebble Web Design", "pebbleweb.example", "hello"], hr: ["Peoplewise HR", "peoplewise.example", "advice"], taxi: ["Star Cars", "starcars.example", "accounts"], furniture: ["Second Home Furniture", "secondhome.example", "donations"],
};

export const given = ["Sarah", "Emma", "Fatima", "Deborah", "Olusegun", "Piotr", "Nasreen", "Alan", "Charlotte", "Gwyneth", "Rajesh", "Chloe", "Amina", "Stuart", "Wei", "Ewan", "Leila", "Patrick", "Joyce", "Simone", "Hassan", "Judith", "Kwame", "Beatrix", "Anjali", "Mark", "Grace", "Rose", "Faith", "Joy", "Will", "April", "May", "Dawn", "Hope", "Bill", "Summer", "Ivana", "Nguyen", "Oluwaseun"];
export const family = ["Hargreaves", "Bello", "Nowak", "Iqbal", "Thistlewood", "Griffiths", "Chaudhry", "Osborne", "Mensah", "Sandhu", "Li", "MacAllister", "Karimi", "O'Hara", "Duffield", "Rose", "Banks", "Hill", "Young", "Price", "Field", "Kaur", "Baptiste", "Wójcik", "Abara", "Penrose", "Winter", "Page", "Church", "Bishop", "Long", "Day", "Wood", "Ali", "Begum"];

const women = ["Sarah Dunmore", "Blessing Eze", "Aneta Gorska", "Rukhsana Parvez", "Kelly-Ann Boothby", "Thi Lan Pham", "Catrin Vaughan-Rees", "Selam Tesfaye", "Oksana Hrynko", "Denise Clutterbuck", "Farzana Yousafzai", "Ming Zhu Chen", "Jodie Larkspur", "Adaeze Nwosu", "Rania Haddad", "Emma Tranter", "Marta Albuquerque", "Gurpreet Bhandal", "Roisin McGlinchey", "Hawa Conteh", "Zofia Pawlak", "Leanne Stockdale", "Nimmi Rasheed", "Fatima El-Idrissi", "Tegan Prowse", "Kadija Warsame", "Bernadette Foyle", "Ayesha Siddiqa Noor", "Charmaine Delacroix", "Iwona Szulc"];
const children = ["Alfie", "Chiamaka", "Kuba", "Zayn", "Lexi-Mae", "Bao", "Gethin", "Nahom", "Danylo", "Tyler", "Hamza", "Jun", "Poppy", "Kelechi", "Yara", "Noah", "Beatriz", "Simran", "Oisin", "Fatu"];
const men = ["Craig Dunmore", "Obinna Eze", "Dariusz Gorski", "Imran Parvez", "Wayne Boothby", "Duc Pham", "Rhodri Rees", "Dawit Tesfaye", "Vasyl Hrynko", "Kevin Clutterbuck", "Zahir Yousafzai", "Bo Chen", "Lee Larkspur", "Emeka Nwosu", "Samir Haddad"];
const chance = new Chance("register");
const consent = (state, to, categories, changes = {}) => ({ state, agencies: to, categories, purposes: ["safety"], from: "2026-01-05T09:00:00+00:00", to: "2026-08-31T23:59:59+01:00", withdrawnAt: null, agenciesExcluded: [], categoriesExcluded: [], toldRightToWithdraw: true, toldServiceImpact: true, ...changes });
const person = (name, role, more = {}) => ({ name, aliases: [], initials: null, role, dateOfBirth: null, age: null, phone: null, ownAddresses: [], ...more });

// The state of each case: most agreed, some did not, some changed their minds.
const wishes = i => i % 10 === 7 ? "withdrawn" : i % 10 === 8 ? "none" : i % 10 === 9 ? "refused" : "given";
export const cases = women.map((name, i) => {
  const surname = name.split(" ").at(-1), wish = wishes(i), own = name.split(" ")[0].toLowerCase().replace(/[^a-z]/g, "");
  const kids = i % 3 === 2 ? [] : [children[i % 20], ...(i % 3 === 0 ? [children[(i + 7) % 20]] : [])];
  const all = ["police", "childrens", "hospital", "visitors", "solicitor", "saltmarsh"], wide = [...core, "housing", "criminal", "finance", "health", "immigration"];
  const consents = wish === "none" ? [] : wish === "refused" ? [consent("refused", all, [])] : wish === "withdrawn"
    ? [consent("withdrawn", [...all, "housing", "hopewell", "millbrook"], wide, { withdrawnAt: "2026-03-02T10:15:00+00:00" })]
    : [consent("given", all, wide), consent("given", ["millbrook", "kingsmead"], ["identity", "contact", "children"]), consent("given", ["housing", "hopewell"], ["identity", "contact", "housing", "finance", "children"]), consent("given", ["interpreters"], ["identity", "contact"])];
  return {
    reference: `FB-${2101 + i * 7}`, sealed: false, team: [],
    people: [person(name, "survivor", { dateOfBirth: `19${chance.between(70, 99)}-0${chance.between(1, 9)}-${chance.between(10, 28)}`, phone: `07700 900${String(500 + i)}`, ownAddresses: [{ address: `${own}.month.test${i}@gmail.com`, safe: i % 3 === 0 ? "yes" : i % 3 === 1 ? "unknown" : "no", checked: i % 3 === 0 ? "2026-02-10" : null }] }), ...kids.map((kid, k) => person(`${kid} ${surname}`, "child", { age: 3 + ((i + k * 4) % 11) }))],
    stopContacts: men[i] ? [{ name: men[i], role: "alleged perpetrator", addresses: [`${men[i].toLowerCase().replace(" ", ".")}.test@outlook.com`, ...(i === 3 ? ["i.parvez@ashcombe.police.example"] : i === 4 ? ["w.boothby@hopewell-homes.example"] : [])] }] : [],
    consents,
  };
});

export const protectedPlaces = [
  { label: "Fernbank House (refuge)", address: "Fernbank House, 47 Tanner's Lane, Ashcombe ZZ98 4QT", aliases: ["47 Tanner's Lane", "47 Tanners Lane", "Fernbank House", "ZZ98 4QT"], latitude: 51.2871, longitude: -2.4719 },
  { label: "Orchard flats (dispersed refuge)", address: "Flat 6, Orchard Court, Mill Road, Ashcombe ZZ98 7HB", aliases: ["Orchard Court", "ZZ98 7HB"], latitude: 51.2903, longitude: -2.4655 },
];
export const distributionLists = [{ address: "all-staff@fernbank-wa.example", members: staff.map(one => one.address) }, { address: "marac-core@fernbank-wa.example", members: ["da.unit@ashcombe.police.example", "duty.children@ashcombe.gov.example"] }, { address: "forum@wessexwomen.example", members: null }];
export const registry = { organisation, agencies, cases, distributionLists, protectedPlaces, faxNumbers: [] };
