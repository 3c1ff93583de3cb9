using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Files;

/// <summary>One page for her: what was shared about her, with whom, when and why. It has no place for anybody's name but the agencies'.</summary>
internal sealed class HerList(GuardDb db)
{
    public const string Title = "What we have shared about you";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["identity"] = "who you are",
        ["contact"] = "how to reach you",
        ["location"] = "where you are staying",
        ["finance"] = "money",
        ["health"] = "health",
        ["sexual"] = "sexual life or violence",
        ["children"] = "your children",
        ["incident"] = "what happened",
        ["risk"] = "danger and safety",
        ["housing"] = "housing",
        ["immigration"] = "immigration",
        ["criminal"] = "police matters",
    };

    private static readonly Dictionary<SharingChannel, string> Ways = new()
    {
        [SharingChannel.Mail] = "e-mail",
        [SharingChannel.Phone] = "phone",
        [SharingChannel.Fax] = "fax",
        [SharingChannel.Post] = "post",
        [SharingChannel.InPerson] = "in person",
    };

    /// <summary>The page's body: agencies' names and our own words only.</summary>
    public async Task<string> WriteAsync(CaseRow one, CancellationToken stop)
    {
        var rows = await db.Set<FileEntryRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference && row.Kind == FileEntryKind.Disclosure
            && !db.Set<FileEntryRow>().Any(other => other.CaseReference == one.Reference && other.Corrects == row.Id)).OrderBy(row => row.At).ToListAsync(stop);
        var names = await db.Set<AgencyRow>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        if (rows.Count == 0)
            return "<p>We have not shared anything about you.</p>";
        var page = new StringBuilder("<p>You can ask us about anything on this page, and you can change your mind about sharing at any time.</p>")
            .Append("<table><thead><tr><th scope=\"col\">When</th><th scope=\"col\">Who with</th><th scope=\"col\">How</th><th scope=\"col\">About</th><th scope=\"col\">Why</th></tr></thead><tbody>");
        foreach (var row in rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{PrintedPage.Text(DayOf(row))}</td><td>{PrintedPage.Text(row.AgencyId is { } id ? names.GetValueOrDefault(id, "an organisation") : "somebody outside the agencies we work with")}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td>{(row.Channel is { } way ? Ways[way] : "")}</td><td>{string.Join(", ", CategoryCodes.Of(row.Categories).Select(code => Kinds[code]))}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td>{(row.Basis == OverrideBasis.None ? "to help keep you safe" : "because somebody was in danger, or the law required it")}</td></tr>");
        }

        return page.Append("</tbody></table>").ToString();
    }

    private static string DayOf(FileEntryRow row) =>
        DateTimeOffset.Parse(row.LocalTime, CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
