// Women and children whom the register does not hold (a first contact, a friend's case), in the middle of an office's own business.
const mail = (to, subject, body, more = {}) => ({ to, subject, body, ...more });
const name = c => c.one("Chantelle Mottram", "Nkechi Umeh", "Halima Sesay", "Danuta Krol", "Priscilla Owusu", "Shannon Tulley", "Mehwish Latif", "Ffion Parry");

export const unlisted = {
  "u-thanks-then-name": c => { const s = c.at("stationer"), n = name(c); return mail(s.address, "Thanks", `${c.hi(s.first)}\n\nThanks for the invoice. ${n} asked for a call back about the fight.${c.bye()}`); },
  "u-invoice-line": c => { const s = c.at("auditor"), n = name(c); return mail(s.address, "Invoice 22", `${c.hi(s.first)}\n\nThe invoice is for six counselling sessions, ${n}, £240.${c.bye()}`); },
  "u-taxi-account": c => { const s = c.at("taxi"), n = name(c); return mail(s.address, "Account", `${c.hi(s.first)}\n\nPlease put Tuesday's journey for ${n} on our account.${c.bye()}`); },
  "u-cot-delivery": c => { const s = c.at("furniture"), n = name(c); return mail(s.address, "Delivery", `${c.hi(s.first)}\n\nThe delivery is for ${n}; she will be in all day.${c.bye()}`); },
  "u-lost-keys": c => { const s = c.at("locksmith"), n = name(c); return mail(s.address, "Keys", `${c.hi(s.first)}\n\n${n} has lost her keys. Please cut a new set.${c.bye()}`); },
  "u-new-resident": c => { const s = c.at("cleaner"), n = name(c); return mail(s.address, "Room 4", `${c.hi(s.first)}\n\nPlease leave room 4 until noon: ${n} and her children moved in last night.${c.bye()}`); },
  "u-story": c => { const s = c.at("press"), n = name(c); return mail(s.address, "Our campaign", `${c.hi(s.first)}\n\n${n} is willing to be in the article about the campaign. Her husband was jailed in May.${c.bye()}`); },
  "u-training-example": c => { const s = c.at("trainer"), n = name(c); return mail(s.address, "Slides", `${c.hi(s.first)}\n\nThe slides use the story of ${n}, who was strangled twice.${c.bye()}`); },
  "u-school-chat": c => { const p = c.pro("millbrook"), n = name(c); return mail(p.address, "RE: Newsletter", `${c.hi(p.first)}\n\nThe newsletter looks great. By the way, ${n} won't be in this week, they are in hiding.${c.bye()}`); },
  "u-trustee": c => { const s = c.stranger(), n = name(c); return mail(s.personal, "Trustees", `Dear ${s.first},\n\nThe minutes should not mention ${n}, whose ex complained about us.${c.bye()}`); },
  "u-it-file": c => { const s = c.at("it"), n = name(c); return mail(s.address, "Lost file", `${c.hi(s.first)}\n\nThe file for ${n} has vanished from the server.${c.bye()}`); },
  "u-rota-note": c => { const s = c.at("agency"), n = name(c); return mail(s.address, "Nights", `${c.hi(s.first)}\n\nShifts to fill: Friday and Saturday. Please watch ${n}'s door, he knows where she is.${c.bye()}`); },
  "u-bare": c => { const s = c.at("venue"), n = name(c); return mail(s.address, "Today", `${n} cannot come today.${c.bye()}`); },
  "u-office-visit": c => { const s = c.at("council"), n = name(c); return mail(s.address, "Visit", `${c.hi(s.first)}\n\n${n} came to our office this morning and would like to speak to your team.${c.bye()}`); },
};
