namespace OutlookGuard.Content.Recognition.Context;

/// <summary>The words that tell of whom something is said.</summary>
internal static class SenseTable
{
    private static readonly (Sense Sense, string Words)[] Table =
    [
        (Sense.Third, "she he her him his hers herself himself shes hes"),
        (Sense.They, "they them their theirs themselves themself theyre"),
        (Sense.First, "i me my mine myself we us our ours ourselves im ive"),
        (Sense.Second, "you your yours yourself yourselves"),
        (Sense.CaseRole, """
            client survivor victim complainant resident tenant applicant patient perpetrator perp abuser suspect defendant accused
            lady woman man gentleman girl boy teenager youngster husband wife partner ex boyfriend girlfriend spouse fiance fiancee
            """),
        (Sense.Kin, """
            mother mum mam mummy mom father dad daddy parent parents grandmother grandfather grandma grandad nan nana gran granny
            sister brother siblings sibling aunt auntie uncle cousin niece nephew stepmother stepfather stepdad stepmum
            child children kid kids son sons daughter daughters baby babies toddler newborn twins triplets boys girls
            stepson stepdaughter stepchildren grandchild grandchildren grandson granddaughter family
            """),
        (Sense.Crowd, """
            survivors victims women men clients residents tenants families mothers fathers mums dads people persons anyone everyone someone anybody
            everybody those users perpetrators adults youngsters teenagers applicants patients individuals communities refugees carers
            referrals cases households learners delegates attendees volunteers trustees members participants
            """),
        (Sense.Body, """
            police council team school hospital housing agency agencies service services partners staff colleagues court charity department
            board panel committee trust landlord surgery college university nursery office commissioners government
            """),
        (Sense.Joins, "so but because while although though whereas since until unless as which then therefore however"),
        (Sense.Reports, """
            said says say saying told tells telling tell reports reported reporting report asked asks asking think thinks thought feels felt
            confirmed confirms confirm advised advises advise called rang spoke mentioned mentions informed believes states stated
            disclosed discloses knows explained heard hears saw sees noticed wrote writes worried concerned assessed recorded visited met
            """),
        (Sense.Topic, """
            training course courses workshop workshops webinar webinars policy policies procedure procedures leaflet leaflets campaign newsletter
            statistics stats awareness presentation guidance research survey strategy toolkit module seminar lecture podcast article blog
            agenda bulletin fundraiser fundraising template templates poster posters curriculum slides average total percentage funding grant
            """),
        (Sense.Employment, """
            salary payroll payslip payslips wage pension p45 p60 p46 ssp smp disciplinary grievance probationary maternity paternity
            starter leaver hr redundancy overtime timesheet employee employment absence absences appraisal
            """),
        (Sense.Abbreviation, "mr mrs ms miss mx dr prof rev st eg ie vs approx dept tel ext ref re incl esp cllr sgt insp rd ave ln cl"),
        (Sense.Indefinite, "a an any every each no another one some per many most all few several"),
        (Sense.Verb, """
            is was are were be been being am has have had having does did do will would can could may might must should shall
            's 're 've 'd 'll 'm isn wasn aren weren hasn haven hadn doesn didn don won wouldn can couldn
            """),
        (Sense.Doer, "i we she he they you it who"),
        (Sense.NameLike, "mum mam mummy dad daddy nan nana gran granny grandma grandad mother father"),
        (Sense.Definite, "the this that these those her his their both two three four five 's my our your eldest youngest"),
        (Sense.And, "and or then & plus"),
        (Sense.Supposes, "if when whether whenever how why where what"),
    ];

    /// <summary>Teaches the vocabulary what its words can mean.</summary>
    /// <param name="vocabulary">The vocabulary while it is filled.</param>
    public static void Teach(Vocabulary vocabulary)
    {
        foreach (var (sense, words) in Table)
            foreach (var word in words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                vocabulary.Teach(word, sense);
    }
}
