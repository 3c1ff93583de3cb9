using System.ComponentModel.DataAnnotations;

namespace OutlookGuard.Api.Http;

/// <summary>How much is taken at once, and from where.</summary>
internal sealed class EdgeOptions
{
    /// <summary>The most requests of one person in a minute. Source: security goals, T5: nobody sends a mail a second.</summary>
    [Range(1, 100_000)]
    public int PerMinute { get; set; } = 60;

    /// <summary>The most requests of one person in a day, each instance counting for itself.</summary>
    [Range(1, 10_000_000)]
    public int PerDay { get; set; } = 500;

    /// <summary>The most mails assessed at the same time. Chosen: more only wait for the same processors.</summary>
    [Range(1, 10_000)]
    public int Concurrent { get; set; } = 64;

    /// <summary>The most mails above <see cref="LargeBytes"/> assessed at the same time: each may hold its files in memory twice.</summary>
    [Range(1, 1_000)]
    public int ConcurrentLarge { get; set; } = 16;

    /// <summary>The most questions about drafts of one person in a minute. Chosen: one every two seconds, and a mail's files beside it.</summary>
    [Range(1, 100_000)]
    public int DraftsPerMinute { get; set; } = 120;

    /// <summary>The same for a day.</summary>
    [Range(1, 10_000_000)]
    public int DraftsPerDay { get; set; } = 5_000;

    /// <summary>The most requests of one person in a minute that only read, or that pages about cases make. Chosen: a page asks a handful of questions, and nobody opens two a second.</summary>
    [Range(1, 100_000)]
    public int PagesPerMinute { get; set; } = 600;

    /// <summary>The same for a day. Chosen: far above a working day's pages, far below copying the register out.</summary>
    [Range(1, 10_000_000)]
    public int PagesPerDay { get; set; } = 20_000;

    /// <summary>The most drafts and their files read at the same time. Chosen: as many as large mails, so that Sends keep their own places.</summary>
    [Range(1, 1_000)]
    public int ConcurrentDrafts { get; set; } = 16;

    /// <summary>How many wait for a place before the next is turned away.</summary>
    [Range(0, 10_000)]
    public int Waiting { get; set; } = 256;

    /// <summary>From how many bytes a request counts as large.</summary>
    public const int LargeBytes = 1024 * 1024;

    /// <summary>How long an assessment may take, in seconds, once the request has been read. Source: the add-in gives up after 12.</summary>
    [Range(1, 60)]
    public int AssessmentSeconds { get; set; } = 10;

    /// <summary>How long any request may take, in seconds, a slow upload included.</summary>
    [Range(1, 600)]
    public int RequestSeconds { get; set; } = 120;

    /// <summary>Where people reach this host, for example <c>https://guard.larkfield-wra.example</c>; empty when it is only reached at its own address.</summary>
    public string PublicOrigin { get; set; } = "";
}
