using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>What a PDF says about itself.</summary>
/// <param name="Pages">How many pages it has.</param>
/// <param name="IsEncrypted">Whether it is encrypted, even if anybody may open it.</param>
internal sealed record PdfDescription(int Pages, bool IsEncrypted)
{
    private static readonly string[] ForPeople = ["Title", "Subject", "Keywords", "Author"];

    public static PdfDescription Read(MemoryFile file, Reading into)
    {
        var told = Tool.Run("pdfinfo", "-enc", "UTF-8", file.Path) ?? throw new UnreadableException(UnreadReason.ReaderMissing);
        var words = new StringBuilder();
        var pages = 0;
        bool encrypted = false, custom = false, metadata = false;
        foreach (var line in told.Text.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var (name, value) = (line[..colon], line[(colon + 1)..].Trim());
            if (ForPeople.Contains(name, StringComparer.Ordinal))
                words.Append(value).Append('\n');
            else if (name == "Pages")
                pages = int.TryParse(value, CultureInfo.InvariantCulture, out var count) ? count : 0;
            else if (name == "Encrypted")
                encrypted = value.StartsWith("yes", StringComparison.Ordinal);
            else if (name == "Custom Metadata")
                custom = value == "yes";
            else if (name == "Metadata Stream")
                metadata = value == "yes";
        }
        into.Add(HidingPlace.Properties, "", words.ToString());
        if (custom && Tool.Run("pdfinfo", "-enc", "UTF-8", "-custom", file.Path) is { } fields)
            into.Add(HidingPlace.Properties, "", fields.Text);
        if (metadata && Tool.Run("pdfinfo", "-meta", file.Path) is { } packet)
            Xmp.Read(Encoding.UTF8.GetBytes(packet.Text), into, HidingPlace.Properties);
        return new PdfDescription(pages, encrypted);
    }
}
