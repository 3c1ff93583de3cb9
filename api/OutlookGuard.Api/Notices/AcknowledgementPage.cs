using OutlookGuard.Api.Files;
using OutlookGuard.Api.Http;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Notices;

/// <summary>The page behind the link of a notice. Opening it does nothing: mail scanners open links. Pressing its one button does.</summary>
internal static class AcknowledgementPage
{
    public static void MapAcknowledgement(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OpenEndpoints.Notice, Show).AllowAnonymous().ExcludeFromDescription();
        routes.MapPost(OpenEndpoints.NoticeAcknowledged, Acknowledge).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> Show(string token, HttpContext context, Acknowledgements acknowledgements, CancellationToken stop) =>
        await acknowledgements.FindAsync(token, stop) switch
        {
            null => Unknown(context),
            { State: NoticeState.Acknowledged } => Thanks(context),
            var notice => PrintedPage.Of(
                context,
                $"Notice {NoticeRow.NumberOf(notice.Id, notice.Contact)}",
                $"<p>Press the button to tell us that your agency has this notice and will act on it.</p><form method=\"post\" action=\"{NoticeLetters.Page}{PrintedPage.Text(token)}/acknowledged\"><button type=\"submit\">We have this notice</button></form>"),
        };

    private static async Task<IResult> Acknowledge(string token, HttpContext context, Acknowledgements acknowledgements, CancellationToken stop)
    {
        if (await acknowledgements.FindAsync(token, stop) is not { } notice)
            return Unknown(context);
        await acknowledgements.RecordAsync(notice, Acknowledgement.Link, FileEntries.Host, stop);
        return Thanks(context);
    }

    private static IResult Thanks(HttpContext context) => PrintedPage.Of(context, "Thank you", "<p>We have recorded that your agency has this notice. You can close this page.</p>");

    private static IResult Unknown(HttpContext context) => PrintedPage.Of(
        context, "We don't know this link", "<p>Please ring the number in the notice.</p>", StatusCodes.Status404NotFound);
}
