using System.Buffers;
using System.Globalization;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Finds whatever looks like an address in any text, complete or not.</summary>
internal static class WrittenAddresses
{
    private const int Most = 40; // chosen: more @ than this in one recipient's text is not typed by a person

    private static readonly SearchValues<char> Marks = SearchValues.Create("._%+-!'#$&*/=?^`{|}~"); // RFC 5322 3.2.3

    /// <summary>Adds the loose forms of every address-like piece of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="forms">Takes the forms.</param>
    public static void AddForms(string text, ISet<string> forms)
    {
        var clean = AddressCleaning.Ordinary(AddressCleaning.Clean(text, out _));
        if (!clean.Contains('@', StringComparison.Ordinal))
            return;

        Scan(clean, forms);
        var squeezed = AddressCleaning.Squeeze(clean);
        if (squeezed.Length != clean.Length)
            Scan(squeezed, forms);
    }

    private static void Scan(string clean, ISet<string> forms)
    {
        var at = clean.IndexOf('@', StringComparison.Ordinal);
        for (var found = 0; at >= 0 && found < Most; found++, at = clean.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && BelongsBefore(clean[start - 1]))
                start--;
            var end = at + 1;
            while (end < clean.Length && BelongsAfter(clean[end]))
                end++;

            var local = clean[start..at].Trim('.');
            var domain = clean[(at + 1)..end].Trim('.', '-');
            if (local.Length > 0 && domain.Length > 0)
                LooseAddress.AddForms(local, domain, forms);
        }
    }

    private static bool BelongsBefore(char letter) => IsWord(letter) || Marks.Contains(letter);

    private static bool BelongsAfter(char letter) => IsWord(letter) || letter is '.' or '-' or '_';

    private static bool IsWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
