using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Reads the text of one part of a document, and of everything drawn in Office (charts, shapes, slides).</summary>
/// <remarks>
/// Runs join without a space, paragraphs and rows end lines, cells are set apart. Deleted, hidden and unseen text goes its own way.
/// Source: ECMA-376 part 1, sections 17 (WordprocessingML), 20 and 21 (DrawingML); part 4, section 14 (VML).
/// </remarks>
internal sealed class WordText
{
    private readonly TextPieces pieces = new();
    private readonly WordRun run = new();
    private readonly StringBuilder fallback = new();
    private int deleted;
    private int inFallback;
    private int inTabs;
    private bool inPicture;

    private WordText()
    {
    }

    /// <summary>Pictures of any size.</summary>
    public int Pictures { get; private set; }

    /// <summary>Pictures large enough to be a page.</summary>
    public int PagePictures { get; private set; }

    public bool HasWords { get; private set; }

    /// <summary>Reads a part into the reading.</summary>
    /// <param name="content">The part's XML.</param>
    /// <param name="place">Where text in plain sight of this part stands in the document.</param>
    /// <param name="label">The part's name for people, or empty.</param>
    /// <param name="into">Where the text goes.</param>
    /// <returns>The reader, for what it noticed.</returns>
    public static WordText Read(ReadOnlyMemory<byte> content, HidingPlace place, string label, Reading into)
    {
        var text = new WordText();
        using var xml = SafeXml.Over(content);
        while (xml.Read())
            text.Step(xml);
        text.HasWords = text.pieces.Visible.ToString().AsSpan().ContainsWords();
        text.pieces.Hidden.Append('\n').Append(text.OnlyInFallback()).Append(xml.Remarks);
        text.pieces.AddTo(into, place, label);
        return text;
    }

    private void Step(SafeXml xml)
    {
        if (xml.IsText)
        {
            run.TakeText(xml.Text, Target(), pieces.Hidden);
            if (pieces.Length > Limits.TextCharacters)
                throw new BudgetSpentException();
            return;
        }
        if (xml.IsStart)
            Start(xml);
        if (xml.IsEnd)
            End(xml.Name);
    }

    private void Start(SafeXml xml)
    {
        run.Start(xml);
        WordAttributes.Take(xml, pieces);
        switch (xml.Name)
        {
            case "del" or "moveFrom": deleted += xml.IsEmpty ? 0 : 1; break;
            case "Fallback": inFallback += xml.IsEmpty ? 0 : 1; break;
            case "tabs": inTabs += xml.IsEmpty ? 0 : 1; break;
            case "tab" or "ptab" when inTabs == 0: Target().Append('\t'); break;
            case "br" or "cr": Target().Append('\n'); break;
            case "noBreakHyphen": Target().Append('-'); break;
            case "softHyphen": Target().Append('\u00AD'); break;
            case "pos" or "extent" or "ext" or "shape": run.NoteSize(xml); break;
            case "pic": inPicture = !xml.IsEmpty; break;
            case "blip" or "imagedata" when !inPicture: CountPicture(); break;
            default: break;
        }
    }

    private void End(string name)
    {
        run.End(name);
        switch (name)
        {
            case "del" or "moveFrom": deleted -= deleted > 0 ? 1 : 0; break;
            case "Fallback": inFallback -= inFallback > 0 ? 1 : 0; break;
            case "tabs": inTabs -= inTabs > 0 ? 1 : 0; break;
            case "p" or "tr" or "comment" or "pt" or "txbxContent": EndLine(); break;
            case "pic": CountPicture(); break;
            case "tc": TextPieces.EndCell(Target()); break;
            case "v" or "f" or "text": Target().Append('\n'); break;
            default: break;
        }
    }

    // A picture's size stands before it in a document and after it on a slide.
    private void CountPicture()
    {
        inPicture = false;
        Pictures++;
        PagePictures += run.IsPageSized ? 1 : 0;
    }

    private StringBuilder Target() =>
        inFallback > 0 ? fallback : run.IsDeletedText || deleted > 0 ? pieces.Deleted : run.IsHidden ? pieces.Hidden : pieces.Visible;

    private void EndLine()
    {
        if (inFallback > 0)
            fallback.Append('\n');
        else
            pieces.EndLine();
    }

    // A text box is written twice, for new programs and for old ones: only what the old one has of its own is news.
    private string OnlyInFallback()
    {
        if (fallback.Length == 0)
            return "";
        var seen = new HashSet<string>(pieces.Visible.ToString().Split('\n', StringSplitOptions.TrimEntries), StringComparer.Ordinal);
        return string.Join('\n', fallback.ToString().Split('\n', StringSplitOptions.TrimEntries).Where(line => !seen.Contains(line)));
    }
}
