using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace OutlookGuard.Api.Http;

/// <summary>A plain page that needs no script: it can be printed, and read by anybody who was sent a link.</summary>
internal static class PrintedPage
{
    private const string Style = "body{font:1.05rem/1.5 'Segoe UI',system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1b1a19;background:#fff}"
        + "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8a8886}"
        + "button{font:inherit;padding:.6rem 1.2rem;border:2px solid #004578;background:#0f548c;color:#fff;border-radius:.25rem;cursor:pointer}"
        + "button:focus-visible{outline:3px solid #1b1a19;outline-offset:2px}@media print{button{display:none}}";

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    /// <summary>Writes a page.</summary>
    /// <param name="title">Its title and first heading, plain text.</param>
    /// <param name="body">HTML in which every word from outside went through <see cref="Text"/>.</param>
    public static IResult Of(HttpContext context, string title, string body, int status = StatusCodes.Status200OK)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return TypedResults.Content(
            $"<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Text(title)}</title><style>{Style}</style></head><body><main><h1>{Text(title)}</h1>{body}</main></body></html>",
            "text/html; charset=utf-8",
            statusCode: status);
    }

    /// <summary>Words as HTML shows them.</summary>
    public static string Text(string words) => WebUtility.HtmlEncode(words);
}
