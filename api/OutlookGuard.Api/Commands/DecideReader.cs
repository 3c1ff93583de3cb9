using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Commands;

/// <summary>One line of the verb: facts, and the name under which they are answered.</summary>
internal sealed record DecideVector(string Id, MailFacts Facts);

/// <summary>Reads one line of facts, strictly. All faults of a line are found in one pass.</summary>
internal sealed class DecideReader
{
    private static readonly DecideMembers LineMembers = new("id", "facts", "expect");
    private static readonly DecideMembers RecipientMembers = new("address", "class", "consent", "scope");
    private static readonly DecideMembers FactMembers = new(
        "level", "unreadable", "purpose", "override", "overrideCovers", "attachments", "subjectPersonalData", "groupVisible", "bulk",
        "checkerUnavailable", "encryptionUnavailable", "released", "recipients");

    // The vectors carry the verdict that they expect; the verb decides without looking at it.
    private const int ExpectIsOptional = 1 << 2;

    private readonly DecideFaults faults = new();

    /// <summary>What is wrong with the line read last, each fault as "member: what".</summary>
    public IReadOnlyList<string> Faults => faults.Found;

    /// <summary>Reads a line.</summary>
    /// <returns>The vector, or null when <see cref="Faults"/> says why not.</returns>
    public DecideVector? Read(ReadOnlySpan<byte> line)
    {
        faults.Clear();
        if (!Utf8.IsValid(line))
        {
            faults.Add("", "not UTF-8");
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            var vector = ReadLine(ref reader);
            reader.Read();
            return faults.Found.Count == 0 ? vector : null;
        }
        catch (JsonException fault)
        {
            faults.Clear();
            faults.Add("", $"not JSON, at byte {fault.BytePositionInLine}");
        }
        catch (InvalidOperationException)
        {
            // The reader's answer to half of a surrogate pair.
            faults.Clear();
            faults.Add("", "an escape is no character");
        }

        return null;
    }

    private DecideVector? ReadLine(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader, ""))
            return null;

        var (id, facts, seen) = (default(string), default(MailFacts), 0);
        while (LineMembers.Next(ref reader, ref seen, faults) is { } member)
        {
            switch (member)
            {
                case "id": id = Text(ref reader, member); break;
                case "facts": facts = ReadFacts(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        LineMembers.MustAll(seen | ExpectIsOptional, faults);
        return id is null || facts is null ? null : new DecideVector(id, facts);
    }

    private MailFacts? ReadFacts(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader, "facts"))
            return null;

        // Until a member is read its fact is what nobody set, the most cautious value; with a member missing there is no answer at all.
        var facts = Unset;
        var seen = 0;
        faults.Enter("facts.");
        while (FactMembers.Next(ref reader, ref seen, faults) is { } member)
        {
            facts = member switch
            {
                "level" => facts with { Level = Level(ref reader, member) },
                "unreadable" => facts with { Legibility = Flag(ref reader, member, Legibility.SomethingUnread, Legibility.Complete) },
                "purpose" => facts with { Purpose = Code(ref reader, member, DecideCodes.Purpose) },
                "override" => facts with { Override = Code(ref reader, member, DecideCodes.Override) },
                "overrideCovers" => facts with { OverrideCovers = Flag(ref reader, member, OverrideCover.Everything, OverrideCover.Part) },
                "attachments" => facts with { Attachments = Code(ref reader, member, DecideCodes.Attachments) },
                "subjectPersonalData" => facts with { SubjectLine = Flag(ref reader, member, SubjectLine.NamesSomeone, SubjectLine.Clean) },
                "groupVisible" => facts with { Audience = Flag(ref reader, member, Audience.SeeEachOther, Audience.Separate) },
                "bulk" => facts with { Bulk = Code(ref reader, member, DecideCodes.Bulk) },
                "checkerUnavailable" => facts with { Checker = Flag(ref reader, member, CheckerState.Unavailable, CheckerState.Available) },
                "encryptionUnavailable" => facts with { Encryption = Flag(ref reader, member, EncryptionState.Unavailable, EncryptionState.Available) },
                "released" => facts with { Release = Flag(ref reader, member, ReleaseState.Granted, ReleaseState.NotGranted) },
                _ => facts with { Recipients = ReadRecipients(ref reader, member) },
            };
        }

        FactMembers.MustAll(seen, faults);
        faults.Enter("");
        return facts;
    }

    private ImmutableArray<RecipientFacts> ReadRecipients(ref Utf8JsonReader reader, string member)
    {
        var recipients = ImmutableArray.CreateBuilder<RecipientFacts>();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Refuse(ref reader, member, "must be a list");
            return [];
        }

        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            faults.Enter("facts.", index);
            if (ReadRecipient(ref reader) is { } recipient)
                recipients.Add(recipient);
        }

        faults.Enter("facts.");
        return recipients.DrainToImmutable();
    }

    private RecipientFacts? ReadRecipient(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader, ""))
            return null;

        var (address, recipientClass, consent, scope, seen) = (default(string), default(RecipientClass), default(Consent), default(Scope), 0);
        while (RecipientMembers.Next(ref reader, ref seen, faults) is { } member)
        {
            switch (member)
            {
                case "address": address = Text(ref reader, member); break;
                case "class": recipientClass = Code(ref reader, member, DecideCodes.Class); break;
                case "consent": consent = Code(ref reader, member, DecideCodes.Consent); break;
                default: scope = Code(ref reader, member, DecideCodes.Scope); break;
            }
        }

        RecipientMembers.MustAll(seen, faults);
        return address is null ? null : new RecipientFacts(address, recipientClass, consent, scope);
    }

    private bool IsObject(ref Utf8JsonReader reader, string member)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            return true;

        Refuse(ref reader, member, "must be an object");
        return false;
    }

    private string? Text(ref Utf8JsonReader reader, string member)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();

        Refuse(ref reader, member, "must be a string");
        return null;
    }

    private Sensitivity Level(ref Utf8JsonReader reader, string member)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && SensitivityLevels.TryParse(number, out var level))
            return level;

        Refuse(ref reader, member, "must be 0, 1, 2 or 3");
        return default;
    }

    private T Flag<T>(ref Utf8JsonReader reader, string member, T yes, T no)
        where T : struct, Enum
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            return reader.TokenType == JsonTokenType.True ? yes : no;

        Refuse(ref reader, member, "must be true or false");
        return default;
    }

    private T Code<T>(ref Utf8JsonReader reader, string member, DecideCodes<T> codes)
        where T : struct, Enum
    {
        if (codes.TryRead(ref reader, out var value))
            return value;

        Refuse(ref reader, member, $"must be {codes.Allowed}");
        return default;
    }

    private void Refuse(ref Utf8JsonReader reader, string member, string what)
    {
        faults.Add(member, what);
        reader.Skip();
    }

    private static readonly MailFacts Unset = new()
    {
        Level = default,
        Legibility = default,
        Purpose = default,
        Override = default,
        OverrideCovers = default,
        Attachments = default,
        SubjectLine = default,
        Audience = default,
        Bulk = default,
        Checker = default,
        Encryption = default,
        Release = default,
        Recipients = [],
    };
}
