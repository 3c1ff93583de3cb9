namespace OutlookGuard.Content.Extraction;

/// <summary>What the text of a group is for.</summary>
internal enum RtfUse
{
    Visible = 0,
    Hidden,
    Deleted,
    Comment,
    HeaderFooter,
    Footnote,
    Properties,

    /// <summary>Tables of fonts, colours and the like: of no use to a reader.</summary>
    Furniture,
    Fonts,

    /// <summary>A picture in hexadecimal digits.</summary>
    Picture,

    /// <summary>An embedded object in hexadecimal digits.</summary>
    Object,

    /// <summary>HTML that Outlook packed into RTF.</summary>
    HtmlTag,
}

/// <summary>What a group's text inherits.</summary>
internal struct RtfGroup
{
    public RtfUse Use;
    public bool Hidden;
    public bool Deleted;
    public bool Packing;
    public bool Ignorable;
    public int SkipAfterUnicode;
    public int Font;

    public readonly RtfUse Where => Use is RtfUse.Visible && Deleted ? RtfUse.Deleted : Use is RtfUse.Visible && Hidden ? RtfUse.Hidden : Use;

    /// <summary>What a destination's text is for; null when the word is no destination.</summary>
    public static RtfUse? UseOf(ReadOnlySpan<byte> word, bool ignorable)
    {
        Span<char> name = stackalloc char[24];
        if (word.Length > name.Length)
            return ignorable ? RtfUse.Hidden : null;
        System.Text.Encoding.ASCII.GetChars(word, name);
        return name[..word.Length] switch
        {
            "fonttbl" => RtfUse.Fonts,
            "colortbl" or "stylesheet" or "listtable" or "listoverridetable" or "rsidtbl" or "themedata" or "colorschememapping" or "datastore" or "latentstyles" or "filetbl"
                or "generator" or "xmlnstbl" or "pgptbl" or "panose" or "falt" or "blipuid" or "mmathPr" or "wgrffmtfilter" or "fontemb" or "nonshppict" or "objclass" or "revtim" or "creatim" or "printim"
                or "pnseclvl" or "leveltext" or "levelnumbers" or "picprop" or "objname" or "sn" => RtfUse.Furniture,
            "info" or "title" or "subject" or "author" or "manager" or "company" or "operator" or "category" or "keywords" or "doccomm" or "hlinkbase" or "userprops" or "revtbl" or "docvar"
                or "atnauthor" or "atnid" or "template" => RtfUse.Properties,
            "annotation" => RtfUse.Comment,
            "header" or "headerl" or "headerr" or "headerf" or "footer" or "footerl" or "footerr" or "footerf" => RtfUse.HeaderFooter,
            "footnote" or "ftnsep" => RtfUse.Footnote,
            "pict" => RtfUse.Picture,
            "objdata" => RtfUse.Object,
            "htmltag" => RtfUse.HtmlTag,
            "fldrslt" or "shptxt" or "shpinst" or "shprslt" or "do" or "dptxbxtext" or "shppict" or "result" or "listtext" or "pntext" or "pntxtb" or "pntxta" or "field" or "object" => RtfUse.Visible,
            "fldinst" or "sv" or "bkmkstart" or "bkmkend" or "xe" or "tc" or "txe" or "formfield" or "ffdeftext" or "ffname" or "ffhelptext" or "ffstattext" or "ffl" => RtfUse.Hidden,
            _ => ignorable ? RtfUse.Hidden : null,
        };
    }
}
