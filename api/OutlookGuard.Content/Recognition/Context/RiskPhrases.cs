namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Risk: danger, threats, control (also of money), risk level. "No risk" said of a person is a risk level; being safe is not listed as danger.</summary>
internal static class RiskPhrases
{
    /// <summary>Only ever said of a person.</summary>
    public const string SpeaksForItself = """
        # Threats
        threat[ens|ened|ening] [to|{her}|that|with|suicide|the], threats to kill, death threat+, threats [against|towards|to] {her}, threats from
        making threats, made threats, made a threat
        {pos} threats, {be} threatening, {have} threatened, threatens, threatened, kill {her}, [kill|hurt] himself, coming for {her}
        will come for {her}, blackmail~, extort[ed|ing|ion], ransom, [threw|throw] acid
        [said|says|saying|told {her}|swears|swore|promised|vowed] [that|] [he|she|they] [will|would|'ll|'d|is going to|was going to|wants to] {kill}
        he [will|would|'ll|'d|is going to|was going to|wants to] [find|get|take|report|come for|come after|get to|take back] [{her}|the children|the kids]
        [will|would|'ll|going to|gonna|wants to|want to] [kill|hurt|harm|stab|shoot|strangle|attack] [{her}|{any}|{any} {any}]
        # Weapons
        with a [knife|gun|machete|hammer|baseball bat|weapon|axe|crowbar|screwdriver|blade|sword|hatchet|crossbow], armed with, brandish~
        machete+, firearm+, shotgun+
        {have} a [knife|gun|machete|weapon|firearm|shotgun|crossbow|sword|blade], carr[y|ies|ied|ying] [a|] [knife|knives|gun|weapon|weapons|blade]
        access to [weapons|firearms|a gun|knives], {pos} [knife|gun]
        # Control
        coercive control, coercive and controlling, controlling and coercive, controlling behaviour, coercive behaviour, {be} [very|] controlling
        control[s|led|ling] [{pos}|all {pos}|all the|the|all of {pos}] {money}
        control[s|led|ling] [{her}|everything|who she|what she|where she|when she]
        {keeps} [all the|the] [money|passports|bank cards|phones]
        no access to [money|{pos} money|{pos} account|funds|a phone|the money|{pos} bank account|{pos} passport|{pos} documents]
        [gives|gave] {her} no money, [won|wouldn|doesn] 't [let|allow|give] {her}, will not [let|allow|give] {her}, does not [let|allow] {her}
        {not} allowed [out|to leave|to go|to see|to work|to have money|to speak|to talk|to visit|to use|to contact], forced {her} to [take out|sign|hand over]
        financial abuse, economic abuse, financially abus[ed|ive|ing], financial control, financially controll[ed|ing], debts in her name
        loans in her name, isolat[ed|es|ing] {her}, locks {her}, obsessed with {her}, {be} obsessive, {be} [very|] jealous
        track[s|ed|ing] {her}, tracked {her} down, {pos} [tracker|air tag|airtag], airtag, tracking device, tracker on {pos}, tracking app, spyware
        stalkerware, location sharing on, hidden camera+, cameras in the [house|home]
        [monitors|monitored|monitoring|watches|watching] {her}
        [monitors|monitoring|monitored|checks|checking] {pos} [calls|messages|phone|location|email|emails|movements]
        # He knows where she is
        know[s|n|ing] where {she}, knew where {she}, [found|finds|find|finding] out where {she}, [found|worked] out where
        has {pos} [location|new address], on his way [to|there|here|round|over|back], {have} found {her}, follow {her} home
        asking [where she|around for her|people where]
        # Danger and its level
        in grave danger, {be} dangerous, danger to [{her}|herself|himself|others|women]
        feel[s|ing] unsafe, life is at risk, lives at risk, risk to life, threat to life, osman warning
        at risk from
        at risk of [harm|serious|being|further|significant|abuse|violence|exploitation|suicide|murder|trafficking|honour]
        at [high|significant|serious|increased|immediate|imminent] risk, put[s|ting|] {her} at risk
        risk [to|from] [{her}|himself|the|self|{any} 's]
        {pos} risk [is|was|remains|has been] [high|medium|standard|low|higher|increased|increasing|escalating|reduced|assessed as|now|still|very|greater]
        no risk to [{her}|{any}]
        safeguarding concern+ [for|about] [{her}|{any}], dash [score|scored|of {digits}|{digits}|was {digits}]
        score[d|s|] [of|] {digits} on [the|a|her] dash, {digits} ticks, dash risk [score|level|is|{digits}]
        marac threshold, meets [the|] threshold for marac, meets [the|] marac, above the marac, visible high risk, professional judgement high
        # Fear
        [afraid|scared|frightened|terrified|petrified] [of|that he|he|for|to go|by|to leave|to return|she], in fear
        fears [for|he|that he|him|she will|being], feared for, fear[s|ed|ing|] for {pos}, fear of [him|violence|reprisal+|repercussions|being]
        lives in fear
        concerned for {pos} safety, concerns for {pos} safety, worried for {pos} safety
        # Exploitation
        trafficked, human trafficking, modern slavery, county lines, exploited by, cuckooed, cuckooing, in a gang
        gang [member|affiliated|involved|related], honour killing, radicalised
        {pos} risk, {pos} risk [level|status|rating], unsafe [to|for|at|there|in]
        take {her} abroad, tak[en|ing] {her} abroad, sent abroad to marry, has a key to {pos}, marker on {pos} address, dash is [{digits}|high|medium|standard]
        """;

    /// <summary>Counts when it is not the sender or another professional who does it.</summary>
    public const string Deeds = """
        # He has what is hers
        {keeps} [all|both|all of|] {pos} {kept}, [took|takes|taking|keeps|kept|claims|claiming|collects|spends|spent] [all|] {pos} {money}
        # He looks for her
        looking for [her|him|them|the children|the kids], searching for [her|them], tracing [her|them]
        ask[ed|ing|s] [|{any}|{any} {any}] for {pos} [address|new address|location|number|whereabouts], found [the|our] refuge
        found {pos} [address|house|flat|account]
        [try|tries|tried|trying|attempt+|attempted|attempting|wants|want|wanted] to [find|trace|locate|meet|see|approach|contact|reach|get to|get into|take|snatch|abduct|force|get back|win back|follow|speak to|talk to|ring|call|message|track] [{her}|where|{any}]
        [may|might|could|will probably|is likely to|likely to|going to] [try|attempt|turn up|show up|follow|find|be waiting|approach|attack|retaliate|kill|hurt|harm|come looking|come back]
        turn up at, show up at
        """;

    /// <summary>Counts when somebody is there to be in danger.</summary>
    public const string NeedsSomebody = """
        risk, risks, risky, danger, dangerous, unsafe, {not} safe, in danger, at risk, {be} escalating, {have} escalated, escalation, threat, threats, threatening, knife, knives, gun, guns, weapon+, controlling, coercive
        jealous, jealousy, obsessed, possessive
        scared, frightened, terrified, afraid, petrified, fear, safeguarding concern+, vulnerable, retaliat[e|ion], repercussions, reprisals
        intimidat[ed|ing|ion|es], isolated, ultimatum, hostage
        [high|higher|medium|standard|significant|serious|imminent|increased|increasing|immediate|extreme|low|highest] risk, {be} at risk, {be} unsafe, {not} safe
        risk [level|status|rating] [is|was|has|remains|now|high|medium|standard|low|increased], risk has [increased|gone up|escalated|changed|reduced]
        """;
}
