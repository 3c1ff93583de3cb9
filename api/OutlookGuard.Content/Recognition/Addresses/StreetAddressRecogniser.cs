using System.Buffers;

namespace OutlookGuard.Content.Recognition.Addresses;

/// <summary>Finds street addresses: from the flat or house number to the end of the street's name.</summary>
/// <remarks>
/// Town and postcode are findings of their own. Anchored at digits and, for streets without a number, at the common street endings;
/// around an anchor a fixed number of words is read, so the work is linear in the text.
/// Source of the shapes: how addresses are written under the Royal Mail's guide to clear addressing; endings by hand.
/// </remarks>
internal static class StreetAddressRecogniser
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<string> Endings = SearchValues.Create(
        ["Road", "Street", "Avenue", "Crescent", "Lane", "Gardens", "Terrace", "Close", "Drive", "Grove", "Cottage", "Mews", "House", "Court"],
        StringComparison.Ordinal);

    /// <summary>Finds every street address in a text.</summary>
    /// <param name="text">Normalised text.</param>
    /// <param name="found">Where the candidates go.</param>
    public static void Find(string text, List<Candidate> found)
    {
        var first = found.Count;
        FindNumbered(text, found);
        FindUnnumbered(text, found, first);
    }

    private static void FindNumbered(ReadOnlySpan<char> text, List<Candidate> found)
    {
        var reader = new NumberedAddress(new AddressText(text));
        var i = 0;
        while (i < text.Length)
        {
            var next = text[i..].IndexOfAny(Digits);
            if (next < 0)
                return;
            i = reader.Read(i + next, found);
        }
    }

    private static void FindUnnumbered(ReadOnlySpan<char> text, List<Candidate> found, int first)
    {
        var reader = new UnnumberedAddress(new AddressText(text));
        var i = 0;
        while (i < text.Length)
        {
            var next = text[i..].IndexOfAny(Endings);
            if (next < 0)
                return;
            i = reader.Read(i + next, found, first);
        }
    }
}
