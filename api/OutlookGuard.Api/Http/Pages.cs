using Microsoft.AspNetCore.StaticFiles;

namespace OutlookGuard.Api.Http;

/// <summary>The add-in's files, from the same origin as the service: classic Outlook's runtime can speak to no other.</summary>
internal static class Pages
{
    /// <summary>What Outlook asks for. Everything else there is the simulator, which signs in as made-up people: not for a service in use.</summary>
    private static readonly string[] OfTheAddIn = ["/taskpane.html", "/cases.html", "/console.html", "/signed-in.html", "/launchevent.html", "/launchevent.js", "/.well-known/microsoft-officeaddins-allowed.json", "/icon.svg"];

    private const string Simulator = "simulator.html";

    private static readonly PathString Icons = "/icons";

    /// <summary>The pages' scripts, named by their content.</summary>
    private static readonly PathString Assets = "/assets";

    public static void UsePages(this WebApplication app)
    {
        var files = new StaticFileOptions { OnPrepareResponse = Label };
        if (app.Environment.IsDevelopment())
        {
            app.UseDefaultFiles(new DefaultFilesOptions { DefaultFileNames = [Simulator] });
            app.UseStaticFiles(files);
            return;
        }

        app.UseWhen(context => IsOfTheAddIn(context.Request.Path), branch => branch.UseStaticFiles(files));
    }

    private static bool IsOfTheAddIn(PathString path) =>
        path.StartsWithSegments(Icons, StringComparison.Ordinal) || path.StartsWithSegments(Assets, StringComparison.Ordinal)
        || OfTheAddIn.Contains(path.Value, StringComparer.Ordinal);

    private static void Label(StaticFileResponseContext file)
    {
        var (path, headers) = (file.Context.Request.Path, file.Context.Response.Headers);
        // Under a fixed name: asked for anew each time, or an old check would outlive its release. Source: standing complaints about stale event scripts.
        headers.CacheControl = path.StartsWithSegments(Assets, StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
        // Outlook shows the icons on its own pages.
        if (path.StartsWithSegments(Icons, StringComparison.Ordinal))
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
