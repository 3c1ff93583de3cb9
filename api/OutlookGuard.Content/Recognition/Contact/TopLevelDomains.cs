namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>Top-level domains that make a bare "name.tld" an address of the web.</summary>
/// <remarks>
/// Source: IANA root zone database: every country code of two letters, and the generic names in common use (a choice: a rare one is still found
/// behind http:// or www.). Country codes that are also English words or file endings are kept apart: "done.it is" has no web address.
/// </remarks>
internal static class TopLevelDomains
{
    private const string Generic =
        "com org net edu gov mil int info biz name pro coop aero museum mobi asia tel jobs travel cat post example test invalid localhost "
        + "app dev page site online shop store blog tech xyz club live news agency academy support services solutions company group team "
        + "health care clinic dental doctor hospital legal law lawyer london wales scot cymru wiki cloud digital email media network systems "
        + "charity foundation community social help school education university college church house homes property rentals properties "
        + "bank finance money tax insurance world global international earth today link click space website webcam vlaanderen photos video "
        + "guru expert training works work life family kids baby center centre city directory events exchange gallery guide marketing "
        + "microsoft google amazon apple aws azure gle goog youtube office skype bing windows art design studio zone one top icu vip win bid";

    private const string Countries =
        "ac ad ae af ag ai al ao aq ar at au aw ax az ba bb bd bf bg bh bi bj bm bn bo br bs bt bw bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz "
        + "de dj dk dm dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu ie il im io iq ir je jm jo jp "
        + "ke kg kh ki km kn kp kr kw ky kz lb lc li lk lr lt lu lv ly mc me mg mh mk ml mm mn mo mp mq mt mu mv mw mx mz na nc ne nf ng ni nl np nr nu nz "
        + "om pe pf pg ph pk pn pr pt pw qa re ro rs ru rw sa sb sc sd se sg si sj sk sl sm sn sr ss sv sx sy sz tc td tf tg th tj tk tl tm tn tr tt tv tw tz "
        + "ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

    private const string Words = "am as at be by do ga id in is it la ma me mr ms mt my no pa pl pm ps py rs sh so st to us vs md";

    private static readonly WordSet Known = new($"{Generic} {Countries} {Words}");
    private static readonly WordSet Ambiguous = new(Words);

    public static bool Contains(ReadOnlySpan<char> label) => Known.Contains(label);

    /// <summary>Whether the label is as likely a word or a file ending.</summary>
    public static bool IsWord(ReadOnlySpan<char> label) => Ambiguous.Contains(label);
}
