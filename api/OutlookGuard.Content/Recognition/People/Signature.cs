namespace OutlookGuard.Content.Recognition.People;

/// <summary>Finds the blocks under a mail that say who wrote it and for whom they work.</summary>
/// <remarks>
/// A block begins at a sign-off ("Kind regards"), or at a line near the end that is only the sender's own name, and runs for a few short lines.
/// </remarks>
internal static class Signature
{
    // Chosen: name, role, team, organisation, street, two numbers, an address and a web page.
    private const int MostLines = 9;
    private const int ShortLine = 90;

    private static readonly string[] SignOffs =
    [
        "kind regards", "warm regards", "best regards", "regards", "best wishes", "with best wishes", "all the best", "many thanks", "thanks", "thank you",
        "yours sincerely", "yours faithfully", "yours", "cheers", "best", "warmly", "sincerely", "kindest regards", "take care", "with thanks", "diolch", "cofion", "hwyl", "hwyl fawr",
    ];

    public static List<Span> Find(string text, Participants participants)
    {
        var lines = Lines.Of(text);
        var blocks = new List<Span>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start).Trim();
            if (line.Length == 0 || (!IsSignOff(line) && !IsOwnName(line, participants, i, lines, text)))
                continue;
            var last = BlockEnd(text, lines, i);
            blocks.Add(new Span(lines[i].Start, lines[last].End));
            i = last;
        }

        return blocks;
    }

    private static int BlockEnd(string text, List<Span> lines, int first)
    {
        var last = first;
        for (var i = first + 1; i < lines.Count && i <= first + MostLines; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start).Trim();
            if (line.Length > ShortLine || line.StartsWith("From:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("P.S", StringComparison.OrdinalIgnoreCase) || line.StartsWith("PS", StringComparison.Ordinal))
                break;
            last = i;
        }

        return last;
    }

    private static bool IsSignOff(ReadOnlySpan<char> line)
    {
        foreach (var phrase in SignOffs)
        {
            if (!line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                continue;
            // "Thanks for the update on Amara" is a sentence; "Thanks, Priya" and "Regards Imogen Hale" sign off.
            var rest = line[phrase.Length..].Trim();
            if (rest.IsEmpty || (rest[0] is ',' or '!' or '.' or '-' or '–' && rest.Length <= 40))
                return true;
        }

        return false;
    }

    private static bool IsOwnName(ReadOnlySpan<char> line, Participants participants, int i, List<Span> lines, string text)
    {
        if (line.Length > 40 || i == 0 || lines.Count - i > MostLines)
            return false;
        var name = Register.FoldedWords.Of(line.ToString().TrimEnd(',', '.')).Select(word => word.Folded).ToList();
        return name.Count is > 0 and <= 4 && participants.Find(name) == Whose.Professional && text.AsSpan(lines[i - 1].Start, lines[i - 1].End - lines[i - 1].Start).Trim().IsEmpty;
    }
}
