namespace OutlookGuard.Policy.Agencies;

/// <summary>Brings an address into the form in which stop contacts are compared: whatever differs only in dots, tags, case or look-alike letters is the same.</summary>
internal static class LooseAddress
{
    private const int DeepestRoute = 3; // chosen: nobody types more addresses inside an address
    private static readonly char[] RouteMarks = ['%', '@'];

    /// <summary>The forms of one address.</summary>
    /// <param name="local">Cleaned text before the @, without quotation marks.</param>
    /// <param name="domain">Cleaned text after the @.</param>
    /// <param name="forms">Takes the forms.</param>
    public static void AddForms(string local, string domain, ISet<string> forms) => AddForms(local, domain, forms, DeepestRoute);

    private static void AddForms(string local, string domain, ISet<string> forms, int deeper)
    {
        var shown = DomainName.Read(domain, out _)?.Shown ?? domain.TrimEnd('.');
        var folded = LookalikeLetters.FoldShapes(shown);
        var provider = MailProviders.Representative(folded);
        var name = WithoutTag(local, '+');
        Add(name, provider, forms);
        if (MailProviders.TagsWithHyphen(provider))
            Add(WithoutTag(name, '-'), provider, forms);
        if (MailProviders.MailboxOf(folded) is { } mailbox)
            Add(mailbox.Local, MailProviders.Representative(mailbox.Domain), forms);

        if (deeper > 0)
            AddRouted(local, forms, deeper - 1);
    }

    /// <summary>An address inside the local part: <c>a%b@c</c>, <c>"a@b"@c</c>, <c>b!a@c</c>.</summary>
    private static void AddRouted(string local, ISet<string> forms, int deeper)
    {
        var mark = local.LastIndexOfAny(RouteMarks);
        if (mark > 0 && mark < local.Length - 1)
            AddForms(local[..mark], local[(mark + 1)..], forms, deeper);
        var bang = local.LastIndexOf('!');
        if (bang > 0 && bang < local.Length - 1)
            AddForms(local[(bang + 1)..], local[(local.LastIndexOf('!', bang - 1) + 1)..bang], forms, deeper);
    }

    private static string WithoutTag(string local, char mark) =>
        local.IndexOf(mark, StringComparison.Ordinal) is var tag and > 0 ? local[..tag] : local;

    private static void Add(string local, string domain, ISet<string> forms)
    {
        // Dots first: a dot between two letters of a look-alike pair would hide the pair, and dots mean nothing here.
        var name = LookalikeLetters.FoldShapes(local.Replace(".", "", StringComparison.Ordinal));
        if (name.Length > 0 && domain.Length > 0)
            forms.Add($"{name}@{domain}");
    }
}
