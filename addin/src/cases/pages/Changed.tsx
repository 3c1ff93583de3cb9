/**
 * "She has changed her mind": what stops, whom we will tell, and that it has stopped. No reason is asked.
 * Source: guide, "entitled to withdraw their consent at any point"; requirements GUIDE-20, GUIDE-21.
 */
import { useState } from "react";
import type { Told } from "../../api/ask";
import { previewChange, recordChange, type ChangeAnswer, type NewChange } from "../../api/consents";
import { useDesk } from "../desk";
import { useSaving } from "../useSaving";
import { Stopped } from "./Stopped";
import { WhatStops } from "./WhatStops";
import { Whom } from "./Whom";

type Step = { is: "what" } | { is: "whom"; change: NewChange; preview: Told<ChangeAnswer> } | { is: "stopped"; answer: ChangeAnswer };

export function Changed({ reference, back }: { reference: string; back: () => void }) {
  const { ask } = useDesk();
  const { working, fault, save } = useSaving();
  const [looking, setLooking] = useState(false);
  const [step, setStep] = useState<Step>({ is: "what" });

  const look = (change: NewChange): void => {
    setLooking(true);
    void ask((token) => previewChange(reference, change, token)).then((preview) => { setLooking(false); setStep({ is: "whom", change, preview }); });
  };

  switch (step.is) {
    case "what": return <WhatStops reference={reference} working={looking} back={back} next={look} />;
    case "whom": return (
      <Whom
        preview={step.preview} working={working} fault={fault} back={() => { setStep({ is: "what" }); }}
        confirm={() => { save((token) => recordChange(reference, step.change, token), (answer) => { setStep({ is: "stopped", answer }); }); }}
      />
    );
    case "stopped": return <Stopped reference={reference} answer={step.answer} back={back} />;
  }
}
