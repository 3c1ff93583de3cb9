using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Content.Tests.Extraction;

/// <summary>Says why a test of PDF files is passed over: without the tools a PDF is unread, and that has a test of its own.</summary>
internal static class PdfTools
{
    public static string? Missing { get; } =
        Tool.Run("pdftotext", "-v") is null || Tool.Run("qpdf", "--version") is null ? "pdftotext (poppler-utils) and qpdf are not installed here." : null;
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() => Skip = PdfTools.Missing;
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class PdfTheoryAttribute : TheoryAttribute
{
    public PdfTheoryAttribute() => Skip = PdfTools.Missing;
}
