namespace OutlookGuard.Content.Recognition.Addresses;

/// <summary>The lists behind <see cref="StreetWords"/>, words parted by blanks; written by hand.</summary>
internal static class StreetWordLists
{
    public const string Firm =
        "road street avenue crescent lane gardens terrace boulevard mews grove esplanade promenade embankment causeway rd ave cres gdns blvd "
        + "cresent aveune roads streets avenues lanes terr terrce heol stryd ffordd lôn lon rhodfa rhes bypass gate-road str cul-de-sac wynd brae vennel loan pend cl clo ln tce wlk vw";

    public const string Soft =
        "close drive way place court park square row walk rise hill view green end gate parade path passage yard quay wharf circus mount fold "
        + "approach arcade bank bridge common copse croft cross dell dene drove field fields garth ginnel glade glebe glen heath heights hollow "
        + "island junction knoll lea lees leys loke maltings market meadow meadows mead moor mill nook orchard paddock pastures pightle point "
        + "ridge riverside shaw slope snicket spinney springs strand stairs steps track trees twitten vale valley villas ville wood woods "
        + "st dr ct pl sq pk gr hl ter cir hwy pkwy parkway highway circle trail turnpike crossing plaza loop "
        + "ports port ways mission spring points burg burgs oval isle isles islands keys key lights light lodge mall manor manors mountain mountains "
        + "neck overpass parks pass pike pine pines plain plains prairie radial ramp ranch rapid rapids rest ridges river route rue run shoal "
        + "shoals shore shores skyway spur spurs squares station stream summit throughway trace trafficway tunnel tunnels underpass union unions "
        + "viaduct villages village vista walks wall walls well wells alley branch brook brooks camp cape center centers cliff cliffs club corner "
        + "corners course courts cove coves creek crest crossroad curve dale dam divide drives estate estates expressway extension fall falls ferry "
        + "flat flats ford fords forest forge forges fork forks fort freeway garden gateway glens greens groves harbor harbors haven hills inlet "
        + "knolls lake lakes landing locks lock motorway mills roadside cottages courtyard buildings steading paddocks";

    public const string Building =
        "house court lodge tower towers mansions mansion building buildings cottage cottages farm farmhouse villa villas point heights apartments "
        + "flats block manor barn mill hall chambers residence residences hostel estate grange rectory vicarage bungalow works";

    public const string Unit =
        "flat flt unit room apartment apt studio suite block floor plot bedsit";

    public const string Alone =
        "broadway cheapside strand piccadilly kingsway queensway parkway headrow shambles deansgate kirkgate briggate westgate eastgate northgate southgate "
        + "whitehall haymarket poultry minories aldgate bishopsgate moorgate millbank aldwych holborn northumberland-avenue woodlands hillcrest fairways "
        + "southway northway westway eastway sandgate gallowgate trongate cowgate canongate grassmarket lawnmarket bullring cornmarket eastcheap";

    public const string Leading =
        "ffordd heol stryd lôn lon rhodfa maes clos cwrt llys bro cae rue via calle rua";

    public const string NotInside =
        "and or but to in at is was are were be been has have had with without from for by not no of-the a an i you he she we they it me my our your his her their this that these those "
        + "am pm hours hour hrs hr minutes minute mins min seconds days day weeks week months month years year yrs miles mile metre metres meter meters foot ft km people persons times time "
        + "percent per kg cm mm gb mb pages page items copies x january february march april may-day june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "monday tuesday wednesday thursday friday saturday sunday when then there here so as if on off up down out about after before until since more less than very just only also too now "
        + "children kids adults clients families referrals cases staff calls emails attendees participants members bedrooms bedroom bed beds rooms";

    public const string Organisation =
        "surgery school hospital clinic police centre center station office offices team pharmacy practice nursery college primary academy church library "
        + "hostel refuge project trust solicitors chambers hub meeting group campaign depot branch store stores hotel pub shop market campus studios gallery theatre baptist methodist medical health dental community";

    public const string Living = "live lives lived living stay stays staying stayed reside resides residing rehoused";

    public const string Dwelling =
        "live lives lived living stay stays staying stayed moved move moving address home house flat reside resides residing resident located based "
        + "deliver delivered send sent post come came meet visit visited visiting go going drop round collect pick taken placed housed rehoused accommodation tenancy renting rents";
}
