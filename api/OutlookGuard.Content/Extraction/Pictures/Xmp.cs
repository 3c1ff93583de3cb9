using System.Globalization;
using System.Text;
using System.Xml;

namespace OutlookGuard.Content.Extraction;

/// <summary>The XML packet in pictures and PDF files: titles, captions, people, places, position.</summary>
/// <remarks>Source: ISO 16684-1.</remarks>
internal static class Xmp
{
    // Ids, histories and settings of the program that made the picture.
    private static readonly string[] ForMachines = ["/xap/1.0/mm/", "ResourceEvent#", "ResourceRef#", "camera-raw", "/tiff/", "rdf-syntax", "pdfaid", "adobe:ns:meta"];

    public static void Read(ReadOnlyMemory<byte> packet, Reading into, HidingPlace place = HidingPlace.PictureData)
    {
        try
        {
            into.Add(place, "", Words(packet));
        }
        catch (XmlException)
        {
            // A packet that is no XML is read as the text it is.
            into.Add(place, "", Encoding.UTF8.GetString(packet.Span));
        }
    }

    private static string Words(ReadOnlyMemory<byte> packet)
    {
        var words = new StringBuilder();
        string latitude = "", longitude = "";
        var space = "";
        var name = "";
        using var xml = SafeXml.Over(Trimmed(packet));
        while (xml.Read())
        {
            if (xml.IsText)
            {
                Take(name, space, xml.Text);
                continue;
            }
            (name, space) = xml.Name is "li" or "Alt" or "Bag" or "Seq" ? (name, space) : (xml.Name, xml.Space);
            while (xml.NextAttribute())
                Take(xml.Name, xml.Space, xml.Text);
        }
        if (Degrees(latitude) is { } north && Degrees(longitude) is { } east)
            words.Append(GpsPosition.Text(north, east)).Append('\n');
        return words.ToString();

        void Take(string one, string from, string value)
        {
            if (one == "GPSLatitude")
                latitude = value;
            else if (one == "GPSLongitude")
                longitude = value;
            else if (!IsForMachines(one, from) && value.Any(char.IsLetter))
                words.Append(value.Trim()).Append('\n');
        }
    }

    private static bool IsForMachines(string name, string space) =>
        name is "CreatorTool" or "Producer" or "format" || name.EndsWith("Date", StringComparison.Ordinal) || ForMachines.Any(machine => space.Contains(machine, StringComparison.Ordinal));

    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> packet)
    {
        var start = packet.Span.IndexOf((byte)'<');
        var end = packet.Span.LastIndexOf((byte)'>');
        return start < 0 || end < start ? packet : packet[start..(end + 1)];
    }

    // "54,58.698N" or "54,58,42N".
    private static double? Degrees(string text)
    {
        if (text.Length < 2)
            return null;
        double degrees = 0, unit = 1;
        foreach (var part in text[..^1].Split(','))
        {
            if (!double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                return null;
            degrees += value / unit;
            unit *= 60;
        }
        return char.ToUpperInvariant(text[^1]) is 'S' or 'W' ? -degrees : degrees;
    }
}
