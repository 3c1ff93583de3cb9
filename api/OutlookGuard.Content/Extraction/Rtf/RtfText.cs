using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Reads rich text: what is shown, and everything that is not.</summary>
/// <remarks>Source: Rich Text Format specification 1.9.1; [MS-OXRTFEX] for HTML packed into RTF.</remarks>
internal sealed class RtfText
{
    // chosen: Word nests some twenty groups; deeper ones are a trick against readers that recurse. This one does not.
    private const int Deepest = 5000;

    private readonly Dictionary<RtfUse, StringBuilder> texts = [];
    private readonly Stack<RtfGroup> outer = new();
    private readonly RtfCharset charset = new();
    private readonly StringBuilder html = new();
    private readonly RtfFiles files = new();
    private RtfGroup group = new() { SkipAfterUnicode = 1 };
    private bool packsHtml;
    private int toSkip;

    private RtfText()
    {
    }

    public static void Read(ReadOnlyMemory<byte> rtf, Reading into)
    {
        var text = new RtfText();
        var tokens = new RtfTokens(rtf.Span);
        while (tokens.Read() is var kind && kind is not RtfKind.End)
            text.Take(kind, tokens.Value, tokens.Number, into);
        text.Finish(into);
    }

    private void Take(RtfKind kind, ReadOnlySpan<byte> value, int? number, Reading into)
    {
        if (kind is not RtfKind.Byte and not RtfKind.Text and not RtfKind.Word)
            toSkip = 0;
        switch (kind)
        {
            case RtfKind.Open: Open(); break;
            case RtfKind.Close: Close(into); break;
            case RtfKind.Word: TakeWord(value, number); break;
            case RtfKind.Symbol: TakeSymbol((char)value[0]); break;
            case RtfKind.Byte: TakeByte((byte)(number ?? 0)); break;
            case RtfKind.Binary: files.TakeBinary(group.Where, value); break;
            default: TakeText(value); break;
        }
    }

    private void Open()
    {
        charset.Flush(Append);
        if (outer.Count >= Deepest)
            throw new UnreadableException(UnreadReason.TooLarge);
        outer.Push(group);
        group.Ignorable = false;
    }

    private void Close(Reading into)
    {
        charset.Flush(Append);
        if (outer.Count == 0)
            return;
        var ended = group.Use;
        group = outer.Pop();
        if (ended != group.Use)
        {
            files.End(ended, into);
            if (ended is not RtfUse.HtmlTag)
                Append(ended, "\n");
        }
    }

    private void TakeWord(ReadOnlySpan<byte> word, int? number)
    {
        if (!word.SequenceEqual("u"u8))
            charset.Flush(Append);
        if (group.Ignorable || !RtfWords.IsFormatting(word))
        {
            if (RtfGroup.UseOf(word, group.Ignorable) is { } use)
                Enter(use);
        }
        group.Ignorable = false;
        if (group.Use is RtfUse.Fonts)
            charset.DefineFont(word, number);
        switch (word)
        {
            case var _ when word.SequenceEqual("u"u8):
                TakeUnicode(number ?? 0);
                break;
            case var _ when word.SequenceEqual("uc"u8):
                group.SkipAfterUnicode = Math.Clamp(number ?? 1, 0, 100);
                break;
            case var _ when word.SequenceEqual("v"u8):
                group.Hidden = number != 0;
                break;
            case var _ when word.SequenceEqual("deleted"u8):
                group.Deleted = number != 0;
                break;
            case var _ when word.SequenceEqual("plain"u8):
                group.Hidden = false;
                break;
            case var _ when word.SequenceEqual("f"u8) && number is { } font:
                charset.Use(group.Font = font);
                break;
            case var _ when word.SequenceEqual("ansicpg"u8):
                charset.SetCodePage(number ?? 1252);
                break;
            case var _ when word.SequenceEqual("fromhtml"u8):
                packsHtml = true;
                break;
            case var _ when word.SequenceEqual("htmlrtf"u8):
                group.Packing = number != 0;
                break;
            default:
                if (RtfWords.TextOf(word) is { } text)
                    Append(text);
                break;
        }
    }

    // What stands inside a destination nobody reads stays unread; pictures and objects inside one are still files.
    private void Enter(RtfUse use)
    {
        if (group.Use is RtfUse.Furniture or RtfUse.Fonts && use is not (RtfUse.Picture or RtfUse.Object))
            return;
        if (use is RtfUse.Visible && group.Use is not RtfUse.Visible)
            return;
        group.Use = use;
    }

    private void TakeSymbol(char symbol)
    {
        charset.Flush(Append);
        switch (symbol)
        {
            case '*': group.Ignorable = true; break;
            case '~': Append(" "); break;
            case '_': Append("-"); break;
            case '-': Append("\u00AD"); break;
            case '\\' or '{' or '}': Append(symbol.ToString()); break;
            case '\n' or '\r': Append("\n"); break;
            default: break;
        }
    }

    private void TakeByte(byte value)
    {
        if (toSkip > 0)
            toSkip--;
        else
            charset.Add(value, group.Font);
    }

    private void TakeText(ReadOnlySpan<byte> text)
    {
        var skipped = Math.Min(toSkip, text.Length);
        toSkip -= skipped;
        text = text[skipped..];
        if (group.Use is RtfUse.Picture or RtfUse.Object)
        {
            files.TakeHex(text);
            return;
        }
        foreach (var one in text)
            charset.Add(one, group.Font);
    }

    private void TakeUnicode(int number)
    {
        charset.Flush(Append);
        Append(((char)(ushort)(number & 0xFFFF)).ToString());
        toSkip = group.SkipAfterUnicode;
    }

    private void Append(string text)
    {
        if (packsHtml && group.Packing)
            return;
        Append(group.Where, text);
        if (packsHtml && group.Where is RtfUse.HtmlTag)
            html.Append(text);
        else if (packsHtml && group.Where is RtfUse.Visible)
            html.Append(System.Net.WebUtility.HtmlEncode(text));
    }

    private void Append(RtfUse use, string text)
    {
        if (!texts.TryGetValue(use, out var builder))
            texts.Add(use, builder = new StringBuilder());
        if (text != "\n" || (builder.Length > 0 && builder[^1] != '\n'))
            builder.Append(text);
    }

    private void Finish(Reading into)
    {
        charset.Flush(Append);
        if (packsHtml && html.Length > 0)
            HtmlFile.Read(html.ToString(), into);
        else
            Add(RtfUse.Visible, HidingPlace.None);
        Add(RtfUse.Hidden, HidingPlace.Hidden);
        Add(RtfUse.Deleted, HidingPlace.TrackedChange);
        Add(RtfUse.Comment, HidingPlace.Comment);
        Add(RtfUse.HeaderFooter, HidingPlace.HeaderFooter);
        Add(RtfUse.Footnote, HidingPlace.Footnote);
        Add(RtfUse.Properties, HidingPlace.Properties);
        if (files.PagePictures > 0 || (files.Pictures > 0 && !texts.GetValueOrDefault(RtfUse.Visible, new()).ToString().AsSpan().ContainsWords()))
            into.CannotRead("", UnreadReason.PictureOnly);

        void Add(RtfUse use, HidingPlace place) => into.Add(place, "", texts.GetValueOrDefault(use)?.ToString() ?? "");
    }
}
