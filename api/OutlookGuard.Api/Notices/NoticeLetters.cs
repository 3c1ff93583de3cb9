using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content.Protection;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Notices;

/// <summary>Writes the letter of a notice: to whom it may go, and in which words.</summary>
internal sealed class NoticeLetters(GuardDb db, NoticeClearance clearance, KeyCabinet cabinet, EdgeOptions edge, IServer server, TimeProvider clock)
{
    /// <summary>The path of the page on which an agency acknowledges, without the token.</summary>
    public const string Page = "/notices/";

    /// <summary>The letter, to the contact whose turn it is or to the next one.</summary>
    /// <returns>Null when it may go to nobody.</returns>
    public async Task<(NoticeLetter Letter, NoticeContact Contact)?> WriteAsync(NoticeRow notice, CancellationToken stop)
    {
        if (await db.Set<AgencyRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == notice.AgencyId, stop) is not { } agency)
            return null;
        foreach (var contact in Enum.GetValues<NoticeContact>().Where(contact => contact >= notice.Contact))
        {
            if (AddressOf(agency, contact) is { } address && await clearance.MayGoAsync(address, notice.CaseReference, stop))
                return (await WriteAsync(notice, agency, contact, address, stop), contact);
        }

        return null;
    }

    /// <summary>Where an agency's first and second contact are reached.</summary>
    public static string? AddressOf(AgencyRow agency, NoticeContact contact) => contact switch
    {
        NoticeContact.First => agency.PointOfContact,
        _ when agency.Document is not null => AgencyRecord.DocumentOf(agency, null).Deputy?.Address,
        // A register file names no deputy: any other address that it lists.
        _ => agency.Addresses.FirstOrDefault(address => !string.Equals(address, agency.PointOfContact, StringComparison.OrdinalIgnoreCase)),
    };

    private async Task<NoticeLetter> WriteAsync(NoticeRow notice, AgencyRow agency, NoticeContact contact, string address, CancellationToken stop)
    {
        var organisation = await db.Set<OrganisationRow>().AsNoTracking().SingleOrDefaultAsync(stop);
        var theirs = await db.Set<AgencyReferenceRow>().AsNoTracking().Where(row => row.CaseReference == notice.CaseReference && row.AgencyId == notice.AgencyId).Select(row => row.Reference).SingleOrDefaultAsync(stop);
        var words = NoticeWords.For(
            new NoticeChange(notice.Kind, notice.Categories, TimeZoneInfo.ConvertTime(notice.Since, clock.LocalTimeZone)),
            new NoticeParticulars(NoticeRow.NumberOf(notice.Id, contact), organisation?.Name ?? "us", agency.Name, notice.CaseReference, theirs, RingOf(organisation), LinkOf(notice)));
        var key = $"{notice.Id:N}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.ToLowerInvariant())).AsSpan(0, 4))}";
        return new NoticeLetter(key, address, words.Subject, words.Lines);
    }

    private static string RingOf(OrganisationRow? organisation) => organisation is { DataController: { } name, DataControllerPhone: { } phone }
        ? $"{name}, data controller, {phone}. Do not send details by e-mail."
        : "Our data controller, on the number in our agreement. Do not send details by e-mail.";

    private string LinkOf(NoticeRow notice)
    {
        var token = SealedWords.OpenBytes(cabinet.Keys.Fields, NoticeOutbox.TokenSeal(notice.Id), notice.SealedToken);
        var origin = edge.PublicOrigin.Length > 0 ? edge.PublicOrigin : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        return origin.TrimEnd('/') + Page + Base64Url.EncodeToString(token);
    }
}
