namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Words that describe one unnamed person: the five traits of the decision table, and how she is introduced.</summary>
internal static class PortraitWords
{
    private const string Introductions = """
        # One of ours
        [a|an|one|this|our|another|the] [|{any}|{any} {any}] [client|service user|resident|survivor|victim|lady]
        one of our [clients|residents|women|service users|survivors|mums|families], one of the [women|residents|clients]
        [client|case|family|service user|survivor|resident|woman] [a|b|c|x|y|z|{digits}], she is the only, she 's the only, anonymous case
        anonymised case
        case example, case study, client story, her story, one case
        # A person
        [a|an|one|this] [|{any}|{any} {any}] [woman|mum|mother|man|girl|teenager|grandmother|widow|schoolgirl|student]
        a [young|younger|older|elderly] [|{any}|{any} {any}] [woman|mum|mother|man|girl|person|client], a family of {n}
        one [woman|mum|mother|family]
        """;

    private const string Origins = """
        # Adjectives and nouns of origin
        afghan+, albanian+, algerian+, angolan+, arab+, armenian+, bangladeshi+, belarusian+, bengali+, bolivian+, bosnian+, brazilian+, bulgarian+
        burmese, cambodian+, cameroonian+, chilean+, chinese, colombian+, congolese, croatian+, cuban+, cypriot+, czech, dominican+, ecuadorian+
        egyptian+, eritrean+, estonian+, ethiopian+, filipina+, filipino+, french
        gambian+, georgian+, german+, ghanaian+, greek+, gujarati, guyanese, haitian+, hungarian+, icelandic, indian+, indonesian+, iranian+, iraqi+
        irish, israeli+, italian+, ivorian+, jamaican+, japanese, jordanian+, kashmiri, kazakh, kenyan+, korean+, kosovan+, kurdish, kuwaiti+
        latvian+, lebanese, liberian+, libyan+, lithuanian+, malawian+, malaysian+, maltese, mauritian+, mexican+, moldovan+, mongolian+, moroccan+
        nepali, nepalese, nigerian+
        pakistani+, palestinian+, persian+, peruvian+, polish, portuguese, punjabi, roma, romanian+, romany, russian+, rwandan+, senegalese
        serbian+, sierra leonean+, slovak+, slovakian+, slovenian+, somali+, south african+, spanish, sri lankan+, sudanese, swahili, swedish
        syrian+, tamil+, tanzanian+, thai, tibetan+, trinidadian+, tunisian+, turkish, ugandan+, ukrainian+, uzbek, vietnamese, welsh speaking
        yemeni+, yoruba, zambian+, zimbabwean+, traveller, gypsy, irish traveller
        # Countries
        [from|in|left|fled|born in] [afghanistan|albania|algeria|angola|bangladesh|bosnia|brazil|bulgaria|cameroon|china|colombia|congo|egypt|eritrea|ethiopia|gambia|georgia|ghana|hungary|india|iran|iraq|ireland|italy|jamaica|jordan|kenya|kosovo|kurdistan|latvia|lebanon|libya|lithuania|malaysia|moldova|morocco|nepal|nigeria|pakistan|palestine|poland|portugal|romania|russia|rwanda|senegal|sierra leone|slovakia|somalia|south africa|spain|sri lanka|sudan|syria|tanzania|thailand|the philippines|tunisia|turkey|uganda|ukraine|vietnam|yemen|zambia|zimbabwe|hong kong|abroad]
        # Faith
        muslim, sikh, hindu, jewish, orthodox jewish, jehovah 's witness, mormon, buddhist, coptic
        """;

    private const string Work = """
        nurse, midwife, doctor, gp, surgeon, paramedic, carer, care worker, healthcare assistant, dentist, pharmacist, vet, teacher
        teaching assistant, headteacher, lecturer, professor, solicitor, barrister, judge, magistrate, police officer, pcso, soldier, army wife
        prison officer, firefighter, pilot, cabin crew, flight attendant
        hairdresser, beautician, nail technician, cleaner, cook, chef, baker, waitress, barmaid, publican, shop assistant, shopkeeper, cashier
        florist, seamstress, factory worker, farm worker, farmer, fruit picker, driver, bus driver, taxi driver, lorry driver, postwoman
        receptionist, accountant, bookkeeper, banker, estate agent, architect, engineer, scientist, journalist, author, actress, actor, singer
        musician, dancer, artist, model, footballer, athlete, councillor, politician, vicar, imam, pastor, social worker, childminder, nursery nurse
        nursery worker, au pair, nanny, domestic worker, student nurse, phd student
        works [as|at|for|in] [a|an|the|], worked [as|at|for|in] [a|an|the|], teaches, runs [a|the|her], owns [a|the|her], employed [as|at|by]
        who runs, manager of, her [shop|salon|restaurant|business|cafe|takeaway]
        """;

    private const string Family = """
        twins, triplets, quadruplets, [mum|mother|mam|dad|father|grandmother] of {n}
        {n} [children|kids|sons|daughters|boys|girls|young children|small children|grandchildren], {n} [{any}] [children|kids|sons|daughters]
        newborn, new born, new baby, a baby [son|daughter|boy|girl|], disabled [son|daughter|child], adopted [son|daughter|child|children]
        single [mum|mother|mam|parent], widow, widowed, married to, husband is [a|an|the], husband works, husband was, brother is [a|an|the]
        father is [a|an|the], partner is [a|an|the], ex [husband|partner] is [a|an|the], pregnant, expecting, same sex couple, foster carer
        her [only|autistic|eldest|youngest] [son|daughter|child]
        """;

    private const string Events = """
        [since|after|following|during|in|from|by|when] [the|a|her|his|last|their|that|this] [|{any}|{any} {any}] [fire|flood|floods|explosion|crash|accident|stabbing|shooting|murder|inquest|trial|earthquake|raid|siege|kidnapping|attack|robbery|hit and run|collapse|drowning|arrest|riot|riots|riot|protest|house fire|gas explosion|court case|murder trial|manslaughter trial|bombing|incident|wedding|funeral|car crash|evacuation]
        [in|on] the [news|newspaper|newspapers|papers|paper|press|tv|television|local paper|herald|front page], on television
        was [stabbed|shot|set on fire|kidnapped|held hostage|on the news|in the papers], won the lottery, [house|flat|home] burned down
        [house|flat|home] burnt down, acid attack, fled the war
        """;

    private static readonly (PortraitTraits Trait, string Table)[] Tables =
    [
        (PortraitTraits.Introduced, Introductions),
        (PortraitTraits.Label, "client, service user, survivor, resident, woman, family, case, example"),
        (PortraitTraits.Origin, Origins),
        (PortraitTraits.Work, Work),
        (PortraitTraits.Family, Family),
        (PortraitTraits.Event, Events),
        (PortraitTraits.PlaceComes, "from, lives in, living in, lived in, grew up in, village of, town of, hamlet of, living near, lives near, born in, originally from"),
        (PortraitTraits.NoPlace, """
            monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september
            october, november, december
            {any} [council|police|hospital|university|college|women 's|mind|housing|solicitors|foundation|trust]
            {any} {any} [council|police|hospital|university|trust|housing|solicitors|association], social services, children 's services
            victim support, women 's aid, home office, citizens advice, relate, shelter, refuge, us, our, hr, the
            """),
    ];

    /// <summary>Compiles the tables.</summary>
    /// <param name="vocabulary">Learns the words.</param>
    public static PhraseTrie Compile(Vocabulary vocabulary)
    {
        var trie = new PhraseTrieBuilder(vocabulary);
        foreach (var (trait, table) in Tables)
            trie.With(table, (int)trait);
        return trie.Build();
    }
}
