using System.Buffers;

namespace OutlookGuard.Content.Extraction;

/// <summary>The characters that end things in HTML, prepared for searching.</summary>
internal static class HtmlSigns
{
    /// <summary>White space that collapses; a space that does not break looks the same to a reader.</summary>
    public static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\f\u00A0");

    public static readonly SearchValues<char> AfterName = SearchValues.Create("\t\n\f\r />");

    public static readonly SearchValues<char> AfterAttribute = SearchValues.Create("\t\n\f\r /=");

    public static readonly SearchValues<char> AfterCharset = SearchValues.Create("\"'> ;/");

    public static readonly SearchValues<char> BetweenSelectors = SearchValues.Create(" >+~\n\t\r");
}
