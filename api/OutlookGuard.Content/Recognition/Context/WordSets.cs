namespace OutlookGuard.Content.Recognition.Context;

/// <summary>The named sets that phrase tables use in braces.</summary>
/// <remarks>A set of single words costs the tree one edge, however many members it has; members of several words are spelled out.</remarks>
internal static class WordSets
{
    /// <summary>The name of the set of all words.</summary>
    public const string AnyWord = "{any}";

    /// <summary>The bit of the set of all words.</summary>
    public const ulong AnyWordSet = 1UL << 63;

    /// <summary>The bit of the set of all numbers in digits.</summary>
    public const ulong AnyNumberSet = 1UL << 62;

    private static readonly (string Name, string Members)[] Sets =
    [
        ("{n}", "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, several, multiple, many, some, {digits}"),
        ("{be}", "is, was, are, were, been, being, be, 's, 're, 'm"),
        ("{have}", "has, have, had, 's, 've, having, has got, have got, 's got, has had"),
        ("{not}", "not, never, isn 't, wasn 't, aren 't, weren 't, hasn 't, haven 't, hadn 't, doesn 't, don 't, didn 't, won 't, can 't, cannot, couldn 't"),
        ("{her}", "her, him, them, me, us, herself, himself, mum, mummy, mam, mother, each other, the client, the children, the kids, her son, her daughter, her mother, her mum, her sister, her brother, her family, his mother, his wife, his partner, the baby"),
        ("{them}", "her, him, them, the client, the children, the kids, her son, her daughter, her mother, her mum, her sister, her brother, her family, his wife, his partner"),
        ("{she}", "she, he, they, mum, client, the client, the children, the kids, the family"),
        ("{whose}", "her, his, their, the, my, our, your, 's, {any} 's, {any} {any} 's"),
        ("{pos}", "her, his, their, 's, {any} 's, {any} {any} 's"),
        ("{kin}", """
            mother, mum, mam, father, dad, parents, sister, brother, aunt, auntie, uncle, nan, nana, gran, grandmother, grandparents, grandad,
            cousin, friend, friends, neighbour, family, stepmother, daughter, son, partner, ex, boyfriend, girlfriend, colleague,
            in laws, mother in law, sister in law
            """),
        ("{child}", """
            child, children, kid, kids, son, sons, daughter, daughters, baby, babies, toddler, twins, triplets, newborn,
            stepson, stepdaughter, stepchildren, grandchild, grandchildren, grandson, granddaughter, eldest, youngest, little one, little ones
            """),
        ("{body}", """
            arm, arms, leg, legs, face, head, neck, throat, eye, eyes, wrist, wrists, hand, hands, finger, fingers, back, ribs, rib, nose, jaw
            cheek, lip
            shoulder, shoulders, chest, stomach, abdomen, knee, knees, ankle, ankles, foot, feet, hip, thigh, thighs, tooth, teeth, skull
            collarbone, elbow, forehead, ear
            """),
        ("{kept}", """
            phone, phones, mobile, sim, passport, passports, cards, card, purse, wallet, keys, car, documents, papers, id, money, wages, salary
            benefits
            savings, inheritance, laptop, tablet, brp, visa, medication, medicine, contraception, inhaler, shoes, clothes, post, jewellery, gold,
            mobile phone, sim card, bank card, bank cards, debit card, credit card, car keys, house keys, identity documents, birth certificate
            birth certificates
            marriage certificate, residence permit, bank account, bank book, national insurance number
            """),
        ("{keeps}", """
            took, takes, taken, taking, has, have, had, 's, keeps, kept, keeping, holds, holding, held, hid, hides, hidden, hiding, confiscated
            confiscates
            withholding, withholds, withheld, destroyed, burnt, smashed, stole, stolen, removed, seized, checks, checking, reads, wants, sold,
            has got, 's got, still has, still got, goes through, going through, looks through, locked away
            """),
        ("{money}", "money, finances, account, accounts, wages, salary, benefits, spending, savings, income, pension, bank account, bank card, universal credit, child benefit"),
        ("{kill}", "kill, hurt, harm, stab, shoot, burn, strangle, attack, beat, ruin, destroy, rape, slit, smash, bury"),
        ("{ex}", "ex, husband, wife, partner, boyfriend, girlfriend, father, dad, stepfather, perpetrator, perp, abuser"),
    ];

    /// <summary>The bit of a set.</summary>
    /// <param name="name">Its name in braces.</param>
    /// <returns>The bit's number, or null for a plain word.</returns>
    /// <exception cref="FormatException">A table uses a set that does not exist.</exception>
    public static int? BitOf(string name) => name[0] != '{' ? null : name switch
    {
        AnyWord => 63,
        "{digits}" => 62,
        _ => Array.FindIndex(Sets, set => set.Name == name) is var bit and >= 0 ? bit : throw new FormatException($"No such set: {name}"),
    };

    /// <summary>Every single word of every set, with the set's bit.</summary>
    /// <returns>Words in lower case.</returns>
    public static IEnumerable<(string Word, int Bit)> SingleWords() =>
        Sets.SelectMany((set, bit) => Members(set.Members).Where(IsSingle).Select(word => (word, bit)));

    /// <summary>The members of a set that are more than one word or are sets themselves, as phrases.</summary>
    /// <param name="name">The set's name in braces.</param>
    /// <returns>Phrases; none for a set of single words.</returns>
    public static IEnumerable<string> LongerMembers(string name) =>
        BitOf(name) is int bit && bit < Sets.Length ? Members(Sets[bit].Members).Where(member => !IsSingle(member)) : [];

    private static string[] Members(string members) => members.Split((char[])[',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsSingle(string member) => !member.Contains(' ', StringComparison.Ordinal) && member[0] != '{';
}
