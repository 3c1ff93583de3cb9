using System.ComponentModel.DataAnnotations;

namespace OutlookGuard.Api.Organisation;

/// <summary>How this deployment does things.</summary>
internal sealed class OrganisationOptions
{
    /// <summary>In which zone days and times are told.</summary>
    public string TimeZone { get; set; } = "Europe/London";

    /// <summary>Who stamps the marking: <c>body</c> for the worker's own text, <c>mail_flow_rule</c> where Exchange does it on the way out.</summary>
    [RegularExpression("^(body|mail_flow_rule)$")]
    public string Marking { get; set; } = "body";

    /// <summary>The id of the sensitivity label that encrypts; empty where there is none.</summary>
    [RegularExpression("^[0-9a-fA-F-]{0,36}$")]
    public string EncryptionLabel { get; set; } = "";

    /// <summary>The language of the pages.</summary>
    [RegularExpression("^(en-GB|cy)$")]
    public string Locale { get; set; } = "en-GB";
}
