namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Housing: tenancy, rent, homelessness, the home needed. Not the mere word "flat" or "house", and not "moved".</summary>
internal static class HousingPhrases
{
    /// <summary>Only ever said of a person.</summary>
    public const string SpeaksForItself = """
        # Tenancy and rent
        {pos} tenanc[y|ies], joint tenanc[y|ies], sole tenanc[y|ies], secure tenancy, assured shorthold, end [her|his|their|the|a] tenancy
        succession tenancy, tenancy [start+|end+|agreement|ends|transfer|in her name|in his name|in joint], rent arrears, {pos} rent
        behind with [the|her|his] rent, behind on [the|her] rent, pay[ing|s|] [the|her|his|their] rent, rent account, rent deposit
        deposit for [a|the|her] [flat|house|property|home], {pos} [landlord|landlady|mortgage], joint mortgage, mortgage arrears
        evict[ed|ing|ion|s], notice to quit, section 21 notice, section 8 notice, possession order, possession proceedings, facing eviction, bailiffs
        # Homelessness
        {be} homeless, made homeless, intentionally homeless, threatened with homelessness
        homeless [application|and|presentation|as|due|since|after|from|tonight], homelessness [application|duty|decision|presentation|assessment]
        approach[ed|ing|] as homeless, present[ed|ing|] as homeless, sofa surfing, rough sleeping, sleeping rough, sleeping in {pos} car
        nowhere to [live|stay|go|sleep], at risk of [homelessness|eviction|losing her home|losing her tenancy], no fixed abode
        # The home needed
        rehous[e|ed|es|ing], re housed, housing [application|need+|transfer|register|situation|priority|issue+|problem+|history|points|list|move]
        management [transfer|move], transfer [request|application|list], emergency transfer, priority band, band [a|b|c|d] [priority|on], bidding on
        {pos} bids, local connection, out of area move
        {n} bed, {n} bed [flat|house|property|home|place], {n} bedroom+, {n} bedroom [flat|house|property|home], {n} bedroomed, {n} double bedrooms
        larger [property|home|flat|house|accommodation], somewhere [safe|] to [live|stay]
        needs [a|] [new|safe|different|bigger|permanent|suitable|ground floor] [home|house|flat|property|accommodation]
        ground floor [flat|property|accommodation], adapted property, {be} overcrowded, overcrowding, damp and mould
        temporary accommodation, emergency accommodation, supported accommodation, move on accommodation, safe accommodation, supported housing
        refuge [space|bed|place|accommodation|referral|vacancy], needs [a|] refuge, bed space, bed and breakfast [placement|accommodation]
        hostel [place|bed|accommodation], sanctuary scheme, target hardening, {pos} locks changed, change [the|her] locks, lock change
        """;

    /// <summary>Counts when somebody is there who lives, or needs to live, there.</summary>
    public const string NeedsSomebody = """
        tenancy, tenancies, tenant, rent, homeless, homelessness, eviction, landlord, landlady, mortgage, accommodation, lease, council house
        council flat, council property, hostel, housed, unhoused, property viewing, viewing a [flat|property|house]
        keys to [the|her] [new|] [flat|property|house], two bed, bedsit, squatting
        relocation, property transfer, property [in|at|with|from] [|{any}] [council|association]
        """;
}
