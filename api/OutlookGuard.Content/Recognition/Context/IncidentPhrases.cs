namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Incident: what was done or happened, by or to somebody. A civil order (non-molestation, occupation) tells that something happened.</summary>
internal static class IncidentPhrases
{
    /// <summary>Only ever said of a person.</summary>
    public const string SpeaksForItself = """
        # Violence
        assault[ed|s|ing], was attacked, attack[ed|s] {her}, been attacked, punch[ed|es|ing], punch {her}, kick[ed|s|ing] {her}, slap~~, headbutt~
        head butt~, strangl[e|es|ed|ing], strangulation,
        [hands|hand|arm] [round|around|on|to] {pos} [neck|throat], by the [throat|neck|hair],
        chok[e|ed|es|ing] {her}, suffocat[e|ed|es|ing], throttl[e|ed|ing], smother[ed|ing], stab~~
        beaten, beat {her}, beats {her}, beating {her}, beaten up, beat {her} up
        hit {her}, hits {her}, hitting {her}, bit {her}, bites {her}, biting {her}, burn[ed|t] {her} with, push[ed|es|ing] {her}
        shov[e|ed|es|ing] {her}, drag[ged|s|ging] {her}, pull[ed|s|ing] {pos} hair, spat [at|on|in], spit[s|ting|] at, grab[bed|s|bing] {her}
        grab[bed|s|bing] {pos} {body}, pinned {her}, held {her} down, holding {her} down, threw [{any}|{any} {any}|] at {her}, throws things at
        sat on {her}, restrained {her}, shook {her}, shaking the baby, twisted {pos} {body}
        locked {her} [in|out|up], kept {her} prisoner, false imprisonment, kidnap~~, abduct[ed|ion|ing], poured [{any}|{any} {any}] over {her}
        set fire to, acid attack, drowned, tried to drown, physically abus[e|ed|es|ing|ive], physical abuse, physical violence, violent towards
        {be} violent, {pos} violence
        # At the door and in the street
        turned up [outside|drunk|unannounced|shouting|with a knife]
        seen [outside|near|hanging around] {whose} [school|nursery|house|home|flat|work|workplace|refuge|office|building|gate|property|street|mum 's|mother 's|address]
        was seen [outside|near|hanging around], been seen [outside|near], banging on the [door|window], bang[ed|s] on the [door|window]
        kick[ed|ing|s] [the|her|his|] door [in|down|], broke into, broke in, break in at {pos}, climbed [in|through]
        smash[ed|es|ing] [the|her|up|a] [window+|door|tv|phone|car|things|house|room|place|furniture]
        follow[ed|s|ing] {her}, stalk[ed|s|ing] {her}, {be} stalking, {be} being stalked, followed home, slashed [the|her|his] tyres
        damaged [her|the|his|their] [car|door|property|phone|house], criminal damage, tried to get in, tried to run {her} over
        # Messages
        missed calls, abusive [messages|texts|calls|emails|voicemails|voicemail|language|behaviour|message|text|call], voicemails from
        messages from [him|her ex|his family], posted [about her|her address|her photo|photos of her], harass[ed|es|ing] [her|him|them|the]
        harassment, malicious communications, hack[ed|ing|s] {pos}
        # Shouting, humiliation, coercion already done
        shouted at {her}, shouting at {her}, shouts at {her}, screamed at {her}, screaming at {her}, swore at {her}, call[ed|s|ing] {her} names
        humiliat[ed|es|ing] {her}, abus[ed|es|ing] {her}, emotionally abus[ed|ive|es], emotional abuse, verbally abus[ed|ive|es], verbal abuse
        psychological abuse, honour based [abuse|violence], forced marriage, forced to marry, forced {her} to
        # Reported, disclosed, called
        [give|gave|given|giving|make|made|making|provide|provided|sign|signed] [a|her|his|another|the|a full|a police] statement
        withdr[aw|ew|awn|awing] {pos} statement, victim personal statement, abe interview, achieving best evidence
        police [were called|attended|came|called|attending|have attended|callout|report], called the police, rang the police, phoned the police
        called 999, rang 999, dialled 999, 999 call, reported [it|this|him] to [the|] police, reported [him|that he|to police|to the police|a rape|an assault]
        disclosed [that he|he had|he has hit|abuse|violence], made a disclosure, disclosure of [abuse|violence|domestic]
        # Orders that tell of it
        non molestation order+, non mol, non mols, non molestation, occupation order, restraining order+, dvpn, dvpo, dapo, dapn
        stalking protection order, harassment warning, cease contact
        breach[ed|es|ing|] [the|his|her|of the|of his|of her|of] [non molestation|non mol|order|injunction|restraining order|dvpo|occupation order|undertaking]
        # Leaving, missing, taken
        fled, {be} fleeing, fleeing [domestic|violence|abuse|him|her|from], ran away, run away from, left him, left her husband, left her partner
        reported missing, was thrown out, kicked {her} out, threw {her} out, thrown out of
        took the [{child}], taken the [{child}], snatched the [{child}], kept the [{child}]
        [refused|refusing|refuses] to [return|give back|hand back] the [{child}], murder[ed|s], killed {pos}, tried to kill
        attempted murder, stole {pos}, stolen {pos}, was robbed, mugged
        """;

    /// <summary>Counts when it is not the sender or another professional who does it.</summary>
    public const string Deeds = """
        # Calls and messages
        {be} texting, been [texting|calling|ringing|messaging|phoning|emailing|contacting], texting again, texted {them}, texts {them}
        keeps [ringing|calling|texting|messaging|phoning|contacting|turning|coming|following], kept [ringing|calling|texting|messaging|phoning]
        {not} [rung|texted|messaged|contacted|phoned] [|her|him|them|again|since|today|yesterday|all day|overnight|last night], rang {them}
        rings {them}, ringing {them}, phoned {them}, call[ed|ing|s] {them} [{any}|{any} {any}] times, messag[ed|ing|es] {them}
        contact[ed|ing|s] {them}, called {them}, visited {them}, emailed {them}
        # At the door and in the street
        came to {whose} [work|workplace|house|home|door|flat|school|office|property|address|mum 's|mother 's|nursery|refuge|gate|college|job]
        comes to {whose} [work|workplace|house|home|door|flat|school], come to {whose} [work|workplace|house|home|door|flat|school]
        coming to {whose} [work|workplace|house|home|door|flat|school]
        went to {whose} [work|workplace|house|home|door|flat|mum 's|mother 's|sister 's]
        he [rang|called|phoned|emailed|visited|came to|wrote to] [the|our] [office|refuge|school|nursery|helpline|hostel|building|centre]
        asking for [her|them|the children], came round, came back to the house, came looking, showed up, shown up, turned up, turning up, turns up
        waiting outside {whose}, sat outside {whose} [house|home|work|school|flat], parked outside {whose}, standing outside {whose}
        drove past {whose}, driving past {whose}, waiting for {her} outside
        {be} waiting at the [gate|gates|school|bus stop|station|door|corner], waiting for {them} [at|by|near], been outside
        """;

    /// <summary>Counts when somebody is there to whom it happened.</summary>
    public const string NeedsSomebody = """
        crime number, crime reference, incident, incidents, assault, attack, attacked, violence, violent, abusive, abuse, abused, domestic abuse
        domestic violence, domestic incident, allegation+, alleged, injunction+, disclosure, disclosures, statement to [the|] police, argument
        altercation, fight, fighting, threw, kicked, hit, beat, grabbed, shouting, screaming, stalking, stolen, burglary, break in
        arson, texted, breached, [calls|texts|messages|emails|letters] from [him|her ex], told not to contact, parked [outside|opposite]
        has been ringing, called again, rang again, turned violent, ransacked, evidence against, witnessed, witness to, came to the door
        at the door, at the window, happened, victim of
        went missing, gone missing, missing since, was killed, burgled
        giv[e|es|ing] evidence, gave evidence, a witness
        """;
}
