namespace OutlookGuard.Content.Recognition.Context;

/// <summary>What is said of a place.</summary>
[Flags]
internal enum PlaceCue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Before an address, postcode or school: calls it new, safe, secret or where she stays.</summary>
    CallsBefore = 1 << 0,

    /// <summary>After it: "... is her new address".</summary>
    CallsAfter = 1 << 1,

    /// <summary>Before a school only: "starts at".</summary>
    CallsSchool = 1 << 2,

    /// <summary>Tells where she is, without an address.</summary>
    Whereabouts = 1 << 3,

    /// <summary>An office, a meeting, a venue: the place is not hers.</summary>
    OfBusiness = 1 << 4,
}

/// <summary>The table of place cues.</summary>
internal static class PlacePhrases
{
    private static readonly (PlaceCue Cue, string Table)[] Tables =
    [
        (PlaceCue.CallsBefore, """
            # New, safe, secret
            new [home|temporary|] address, new [home|flat|house|place|property|accommodation|placement|tenancy]
            [safe|secret|confidential|protected|undisclosed|hidden|temporary|emergency] [address|location|house|place|accommodation|flat|home]
            safehouse, address of the refuge, refuge address, refuge [is|at|in], [the|our|a|her] refuge
            [do not|don 't|never|please don 't|please do not] [share|disclose|give out|reveal|pass on|tell anyone] [this|her|the|their|our] [new|] address
            not to be disclosed, must not be disclosed, keep [this|her|the] address
            # Where she stays
            staying [at|in|with|on|near|there|here|], stays at, stayed at, stopping at, lodging at, hiding [at|in|out at|with|], sheltering at
            [now|currently|presently|temporarily|still] [living|lives|residing|resides|resident|based|accommodated|housed|at|in]
            {be} living [at|in|on|with], living there now, lives there now, {be} residing
            [moved|moving|move|moves] [in|out|over|] [to|into|in|with], relocat[ed|ing] to, rehoused [at|in|to], re housed [at|in|to]
            placed [at|in|with], accommodated [at|in], housed [at|in], fled to, gone to stay, went to stay, whereabouts, current location
            collect her from, pick her up from
            """),
        (PlaceCue.CallsAfter, """
            [is|being|as] [{pos}|the] new [home|temporary|] address
            [is|being] [{pos}|a|the] [safe|secret|confidential|temporary|refuge] [address|house|place|location]
            is where [she|they|he|the family|mum] [is|are|'s|has] [staying|living|now|hiding|been|moved]
            where [she|they|the family|mum] [is|are|'s] [now|staying|living|hiding|currently], is the refuge, is the safe house, new address
            {digits} new address
            [do not|don 't|please do not|please don 't] [share|disclose|give out|pass on] [this|it|her address|the address|that]
            """),
        (PlaceCue.CallsSchool, """
            new [school|nursery|college|primary|academy], start[s|ed|ing|] [at|in|school at|nursery at]
            [now|currently] [attends|attending|goes to|going to|at], enroll[ed|ing] at, enrol[led|ling|s] at, transferr[ed|ing] to, transfer[s|] to
            place at, moving school to, changed school to, changing school to, join[s|ed|ing|] [from|on|next|]
            """),
        (PlaceCue.Whereabouts, """
            # With family or friends
            at {pos} {kin} 's [house|flat|place|home|], at a [friend|relative|neighbour|cousin|sister] 's [house|flat|place|]
            at [mum|nan|grandma|gran|dad] 's [house|flat|place|]
            [staying|living|stopping|stay|stayed|sleeping|hiding|sheltering|is|are|safe] with [{pos}|a|some|] {kin}
            [staying|living|stayed|stay] with [friends|family|relatives|a relative|{any}], moved in with
            {be} with {pos} [parents|mother|mum|sister|brother|aunt|family|nan|cousin]
            # With us
            stay[ed|ing|s|] with us, {be} [still|now|safe|safely|here|] with us, arrived with us, {be} in [the|our|a|your] refuge
            {be} at the refuge, in refuge, staying in [the|our|a] refuge, came into [the|our] refuge, moved into [the|our] refuge
            left [the|our] refuge, in [the|our] safe house, in room {n}, in room number {n}, in bedroom {n}, room {n}
            # At home or back
            back at the [flat|house|property|address|family home|home|accommodation|hotel|refuge]
            back at [home|her flat|her house|his|his flat|his house|their flat|their house], back at {pos}, {be} at home, {be} back home
            returned to the [flat|house|property|address|family home|home|area], returned home
            [go|going] back to [him|the flat|the house|her flat|the area|the family home]
            gone back to [him|the flat|the house|her flat|the property|the address|the area|the family home]
            went back to [him|the flat|the house|the property|the address], back with [him|her husband|her partner|her ex], living back with
            # Elsewhere
            in a [hotel|hostel|b & b|travelodge|premier inn|bed and breakfast], at a [hotel|hostel|b & b|travelodge|premier inn|friend]
            in [temporary|emergency|supported|hotel] accommodation, {be} hiding, sofa surfing at, sleeping in {pos} car
            [moved|moving|relocated|relocating|fled] to [{any}|{any} {any}], staying [in|near|at] [{any}|{any} {any}], {be} [now|currently] in {any}
            """),
        (PlaceCue.OfBusiness, """
            meeting+, training, venue, event, appointment+, session+, conference, interview+, class, workshop, office+, team, surgery, clinic
            drop in, coffee morning, agm, seminar, hub, shop, service, charity, organisation, branch, department, headquarters, hq, course, group
            desk, store, warehouse, supplier, delivery, invoice, boiler, kettle, projector, laptop, printer
            """),
    ];

    /// <summary>Compiles a part of the table: a longer phrase of one part must not hide a shorter one of another.</summary>
    /// <param name="vocabulary">Learns the words.</param>
    /// <param name="cues">Which part.</param>
    public static PhraseTrie Compile(Vocabulary vocabulary, PlaceCue cues)
    {
        var trie = new PhraseTrieBuilder(vocabulary);
        foreach (var (cue, table) in Tables)
            if ((cue & cues) != 0)
                trie.With(table, (int)cue);
        return trie.Build();
    }
}
