using System.ComponentModel.DataAnnotations;

namespace OutlookGuard.Api.Notices;

/// <summary>How notices to agencies are sent.</summary>
internal sealed class NoticeOptions
{
    /// <summary>The mailbox that notices are sent from by Microsoft Graph; empty writes them as files in Development, and leaves them waiting anywhere else.</summary>
    public string Mailbox { get; set; } = "";

    /// <summary>Where Microsoft Graph answers. An address of this machine is asked without a token, in Development only.</summary>
    [Url]
    public string GraphEndpoint { get; set; } = "https://graph.microsoft.com/v1.0";

    /// <summary>How often the outbox is looked at, in seconds, when nobody rings.</summary>
    [Range(1, 3_600)]
    public int PauseSeconds { get; set; } = 5;

    /// <summary>How long a turn at one notice may take, in seconds, before another instance may take it up.</summary>
    [Range(1, 3_600)]
    public int TurnSeconds { get; set; } = 120;

    /// <summary>How long one request to the mail system may take, in seconds.</summary>
    [Range(1, 600)]
    public int RequestSeconds { get; set; } = 30;

    /// <summary>How long a notice may wait to be sent, in minutes, before a person is asked to ring the agency.</summary>
    [Range(1, 10_080)]
    public int RingAfterMinutes { get; set; } = 60;

    /// <summary>How long an agency may take to acknowledge, in hours, before a person is asked to ask.</summary>
    [Range(1, 720)]
    public int AcknowledgeHours { get; set; } = 48;
}
