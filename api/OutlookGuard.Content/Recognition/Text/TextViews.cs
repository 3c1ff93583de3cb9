using System.Buffers;
using System.Text;

namespace OutlookGuard.Content.Recognition.Text;

/// <summary>The ways in which one text is read, so that a disguise hides nothing: plain, decoded, deep, in visual order, closed up.</summary>
/// <remarks>
/// Each view maps back to the original. Plain characters without markup need no view at all, which is decided without allocating.
/// Source: security goals T23 and G14: compatibility forms, format characters off by rune, digits folded, look-alike skeleton, bidi visual order.
/// </remarks>
internal static class TextViews
{
    // Line ends and tabs are read as they are; every other control character is noise.
    private static readonly SearchValues<char> Noise = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\r')), '\x7F']);

    public static bool NeedsViews(string text) =>
        !Ascii.IsValid(text) || text.AsSpan().ContainsAny(Noise) || Markup.Exists(text) || SpacedOut.Exists(text);

    /// <summary>The views that differ, the plain one first.</summary>
    public static List<TextView> Of(string text)
    {
        var original = TextView.Of(text);
        var plain = Ascii.IsValid(text) && !text.AsSpan().ContainsAny(Noise) ? original : Folding.Plain(original);
        var views = new List<TextView> { plain };
        var decoded = Markup.Exists(text) ? Markup.Decoded(original) : original;
        if (!ReferenceEquals(decoded, original))
            Add(views, Folding.Plain(decoded) with { Sight = Sight.Disguised });
        if (Folding.HasDisguise(decoded.Text))
        {
            // Tag characters may carry the text, or be noise in it: read once with them and once without.
            Add(views, Folding.Deep(decoded));
            Add(views, Folding.Deep(Folding.Plain(decoded)));
        }

        if (VisualOrder.IsTurned(decoded.Text))
            Add(views, Folding.Deep(VisualOrder.Of(decoded)));
        for (var i = views.Count - 1; i >= 0; i--)
        {
            if (SpacedOut.Exists(views[i].Text))
                Add(views, SpacedOut.Closed(views[i]));
        }

        return views;
    }

    private static void Add(List<TextView> views, TextView view)
    {
        foreach (var other in views)
        {
            if (other.Text == view.Text)
                return;
        }

        views.Add(view);
    }
}
