using System.Collections.Immutable;
using System.Globalization;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Partners;
using OutlookGuard.Api.Proposals;
using OutlookGuard.Api.Registers;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Setup;

/// <summary>Reads a file of the domains that mail went to recently and says what each is, so that the first partners need no typing.</summary>
internal static class DomainSuggestions
{
    public const int MostBytes = 1024 * 1024; // chosen: ten thousand lines with room to spare
    private const int MostLines = 10_000;

    /// <summary>Judges each domain of a file with the columns domain and count.</summary>
    public static DomainsAnswer Of(string text, RegisterSnapshot register)
    {
        using var reader = new StringReader(text);
        var rows = CsvCells.Read(reader).Where(row => row.Cells.Any(cell => cell.Length > 0)).ToList();
        if (rows.Count > MostLines)
            throw BadInput.In(FieldFault.WholeDocument, $"Holds more than {MostLines} lines.");
        var counted = new Dictionary<string, int>(StringComparer.Ordinal);
        var rejected = ImmutableArray.CreateBuilder<int>();
        foreach (var (index, row) in rows.Index())
        {
            if (row.Form == CsvForm.Whole && Read(row, register.Directory) is var (domain, count) && domain.Length > 0)
                counted[domain] = checked(counted.GetValueOrDefault(domain) + count);
            else if (index > 0)
                rejected.Add(row.Line);
        }

        var ids = register.Agencies.Keys.ToHashSet(StringComparer.Ordinal);
        return new DomainsAnswer(
            [.. counted.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Judge(pair.Key, pair.Value, register, ids))],
            rejected.ToImmutable());
    }

    private static (string Domain, int Count) Read(CsvRow row, RecipientDirectory directory)
    {
        var domain = row.Cells[0].Trim('\uFEFF');
        domain = domain[(domain.LastIndexOf('@') + 1)..];
        var count = 1;
        var readable = row.Cells.Count == 1 || (int.TryParse(row.Cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= Most);
        return readable ? (directory.Look(domain).Ascii, count) : ("", 0);
    }

    // Chosen: no organisation writes more mails, and ten thousand of these still add up.
    private const int Most = 100_000;

    private static DomainSuggestion Judge(string domain, int count, RegisterSnapshot register, HashSet<string> ids)
    {
        var standing = register.Directory.Look(domain);
        var holder = Known.In(register).HoldersOf(domain).FirstOrDefault();
        var mayBePartner = standing.Kind is DomainKind.Other or DomainKind.PublicBody;
        return new DomainSuggestion(domain, count, standing.Kind, standing.Of, holder?.Name, mayBePartner ? IdFor(domain, ids) : null);
    }

    private static string IdFor(string domain, HashSet<string> ids)
    {
        var name = domain[..domain.IndexOf('.', StringComparison.Ordinal)];
        var id = name;
        for (var number = 2; !ids.Add(id); number++)
            id = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        return id;
    }
}

/// <summary>What the domains of a file are.</summary>
/// <param name="Domains">The most frequent first, each once.</param>
/// <param name="Rejected">The lines that could not be read, counted from 1.</param>
internal sealed record DomainsAnswer(ImmutableArray<DomainSuggestion> Domains, ImmutableArray<int> Rejected);

/// <summary>One domain.</summary>
/// <param name="Domain">In machine form.</param>
/// <param name="Count">How many mails went there.</param>
/// <param name="Kind">What it is to us.</param>
/// <param name="Of">For a look-alike the known domain that it resembles; otherwise absent.</param>
/// <param name="Agency">Whose it is, where it is known; otherwise absent.</param>
/// <param name="SuggestedId">An id for a new agency; absent where the domain should not become a partner's.</param>
internal sealed record DomainSuggestion(string Domain, int Count, DomainKind Kind, string? Of, string? Agency, string? SuggestedId);
