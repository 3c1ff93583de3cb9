namespace OutlookGuard.Content.Extraction;

/// <summary>What an HTML body holds, told apart by who sees it.</summary>
/// <param name="Visible">The text that the sender wrote, in reading order.</param>
/// <param name="Thread">The earlier thread; empty where the body has none or does not mark it.</param>
/// <param name="Hidden">Text that nobody sees at first sight: hidden elements, comments, attributes, addresses behind links.</param>
/// <param name="Files">Files that stand inside the body itself, such as pasted pictures.</param>
internal sealed record HtmlBody(string Visible, string Thread, IReadOnlyList<string> Hidden, IReadOnlyList<InlineFile> Files);

/// <summary>A file written into a <c>data:</c> address.</summary>
/// <param name="MediaType">Its declared type, for example <c>image/png</c>.</param>
/// <param name="Bytes">The file.</param>
internal sealed record InlineFile(string MediaType, byte[] Bytes);
