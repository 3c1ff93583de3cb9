using System.Text;
using System.Text.Json;

namespace OutlookGuard.Api.Commands;

/// <summary>Reads the members of one JSON object, strictly: known ones, each once, none missing.</summary>
/// <remarks>A fault names a member and never repeats a value: what stands in the line is nobody's business in a log.</remarks>
internal sealed class DecideMembers(params string[] names)
{
    private const int LongestNameShown = 40;

    private readonly byte[][] utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Steps to the next known member's value, past unknown ones.</summary>
    /// <param name="reader">Stands on the object's start or on the last token of the value before.</param>
    /// <param name="seen">The members met so far, one bit each; zero at first.</param>
    /// <param name="faults">Where faults go.</param>
    /// <returns>The member's name, or null at the end of the object.</returns>
    public string? Next(ref Utf8JsonReader reader, ref int seen, DecideFaults faults)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = IndexOf(ref reader);
            if (index < 0)
                faults.Add(Shown(ref reader), "unknown member");
            else if ((seen & (1 << index)) != 0)
                faults.Add(names[index], "given twice");

            reader.Read();
            if (index >= 0 && (seen & (1 << index)) == 0)
            {
                seen |= 1 << index;
                return names[index];
            }

            reader.Skip();
        }

        return null;
    }

    /// <summary>Names every member that was not met.</summary>
    public void MustAll(int seen, DecideFaults faults)
    {
        for (var index = 0; index < names.Length; index++)
        {
            if ((seen & (1 << index)) == 0)
                faults.Add(names[index], "missing");
        }
    }

    private int IndexOf(ref Utf8JsonReader reader)
    {
        for (var index = 0; index < utf8.Length; index++)
        {
            if (reader.ValueTextEquals(utf8[index]))
                return index;
        }

        return -1;
    }

    // An unknown name is repeated only when it looks like a name, so that no words of a mail end in a log.
    private static string Shown(ref Utf8JsonReader reader)
    {
        var name = reader.GetString()!;
        return name.Length is > 0 and <= LongestNameShown && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-') ? name : "(a member)";
    }
}
