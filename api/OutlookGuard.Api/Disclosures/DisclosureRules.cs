using System.Collections.Immutable;
using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Disclosures;

/// <summary>What a request must keep beyond the shape of its members.</summary>
internal static class DisclosureRules
{
    /// <summary>Refuses a request whose members contradict each other.</summary>
    /// <exception cref="BadInput">They do.</exception>
    public static void Check(DisclosureRequest request)
    {
        if (request.To.Length + request.Cc.Length + request.Bcc.Length > DisclosureLimits.Recipients)
            throw BadInput.In("to", $"Together with cc and bcc holds more than {DisclosureLimits.Recipients} recipients.");

        var named = new HashSet<string>(StringComparer.Ordinal) { IncomingDisclosure.DocumentPart };
        for (var i = 0; i < request.Attachments.Length; i++)
        {
            if (request.Attachments[i].Part is { } part && !named.Add(part))
                throw BadInput.In($"attachments[{i}].part", "Is named twice.");
            if (request.Attachments[i] is { Part: not null, Kept: not null })
                throw BadInput.In($"attachments[{i}].kept", "Cannot stand beside a part: send the bytes or name the kept file.");
        }

        if (request.Declared.Override is { Categories: null, CoversAllCategories: null })
            throw BadInput.In("declared.override.categories", "Is missing: tick the categories, or say that all are covered.");
    }

    /// <summary>Which attachment names a part, or -1.</summary>
    public static int FindIndexOf(this ImmutableArray<AttachmentOnTheWire> attachments, string? part)
    {
        for (var i = 0; i < attachments.Length; i++)
        {
            if (part is not null && attachments[i].Part == part)
                return i;
        }

        return -1;
    }
}
