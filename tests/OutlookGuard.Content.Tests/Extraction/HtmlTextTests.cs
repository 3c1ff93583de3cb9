using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Content.Tests.Extraction;

public class HtmlTextTests
{
    [Theory]
    [InlineData("Am<b>a</b>ra Okafor", "Amara Okafor")]
    [InlineData("<p>one</p><p>two</p>", "one\ntwo")]
    [InlineData("one<br>two<br/>three", "one\ntwo\nthree")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c<td>d</table>", "a\tb\nc\td")]
    [InlineData("<ul><li>a<li>b</ul>c", "a\nb\nc")]
    [InlineData("a  \n  b&nbsp;c", "a b c")]
    [InlineData("<pre>a  b\nc</pre>", "a  b\nc")]
    [InlineData("&#65;&#x6d;&#97ra &amp; &eacute;&copy &period;&commat;", "Amara & é© .@")]
    [InlineData("AT&T & R&D &notaname;", "AT&T & R&D &notaname;")]
    [InlineData("2 < 3 and 4 > 1", "2 < 3 and 4 > 1")]
    [InlineData("<div title='a > b'>c</div>", "c")]
    [InlineData("<textarea>&lt;b&gt;</textarea>", "<b>")]
    [InlineData("Am&shy;ara", "Am\u00ADara")]
    [InlineData("Am<span style='display:none'>xx</span>ara", "Amara")]
    [InlineData("Am<!-- x -->ara", "Amara")]
    [InlineData("Am<style>b{}</style>ara", "Amara")]
    [InlineData("<bdo dir=rtl>rofakO</bdo>", "\u202ErofakO\u202C")]
    [InlineData("<p style='font-size:0'><span style='font-size:12pt'>seen</span></p>", "seen")]
    [InlineData("<table><tr><td style='background:#123456;color:white'>seen</td></tr></table>", "seen")]
    [InlineData("<![if !vml]>seen<![endif]>", "seen")]
    [InlineData("<p>a<div>b</div>c", "a\nb\nc")]
    public void Visible_text_reads_as_it_looks(string html, string expected) => Assert.Equal(expected, HtmlText.ReadBody(html).Visible);

    [Theory]
    [InlineData("<div style='display: none'>canary</div>")]
    [InlineData("<div style='DISPLAY:NONE!important'><p>canary</p></div>")]
    [InlineData("<span style='visibility:hidden'>canary</span>")]
    [InlineData("<span style='font-size:0px'>canary</span>")]
    [InlineData("<span style='font-size:1px'>canary</span>")]
    [InlineData("<span style='color:#fff'>canary</span>")]
    [InlineData("<span style='color:#FEFEFE'>canary</span>")]
    [InlineData("<font color=white>canary</font>")]
    [InlineData("<div style='background:#123456'><span style='color:rgb(18,52,86)'>canary</span></div>")]
    [InlineData("<span style='opacity:0'>canary</span>")]
    [InlineData("<span style='color:transparent'>canary</span>")]
    [InlineData("<span style='mso-hide:all'>canary</span>")]
    [InlineData("<span style='position:absolute;left:-9999px'>canary</span>")]
    [InlineData("<div style='max-height:0;overflow:hidden'>canary</div>")]
    [InlineData("<p hidden>canary</p>")]
    [InlineData("<style>.x{display:none}</style><p class=x>canary</p>")]
    [InlineData("<style>@media screen{ #y , .z { visibility : hidden } }</style><p id=y>canary</p>")]
    [InlineData("<img alt=canary>")]
    [InlineData("<a title='canary'>x</a>")]
    [InlineData("<input placeholder=canary>")]
    [InlineData("<input type=hidden value=canary>")]
    [InlineData("<!-- canary -->")]
    [InlineData("<!--[if mso]><p>canary</p><![endif]-->")]
    [InlineData("<script>var x = 'canary'</script>")]
    [InlineData("<style>/* canary */</style>")]
    [InlineData("<style>p:before{content:'canary'}</style>")]
    [InlineData("<style>canary")]
    [InlineData("<title>canary</title>")]
    [InlineData("<template>canary</template>")]
    [InlineData("<meta name=description content=canary>")]
    [InlineData("<a href='mailto:canary@x.example'>x</a>")]
    [InlineData("<a href='https://x.example/?q=%63anary'>x</a>")]
    [InlineData("<a data-note='the canary'>x</a>")]
    [InlineData("<iframe srcdoc='&lt;p&gt;canary&lt;/p&gt;'></iframe>")]
    [InlineData("<p>x</p><a href='canary")]
    [InlineData("<!-- canary")]
    public void What_a_reader_does_not_see_is_read_apart(string html)
    {
        var body = HtmlText.ReadBody(html);

        Assert.DoesNotContain("canary", body.Visible, StringComparison.Ordinal);
        Assert.Contains(body.Hidden, piece => piece.Contains("canary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p>new</p><blockquote type=cite><p>old</p></blockquote>", "new", "old")]
    [InlineData("<p>new</p><div class='gmail_quote'><div>On Monday A wrote:</div><blockquote class=gmail_quote>old</blockquote></div><p>below</p>", "new\nbelow", "On Monday A wrote:\nold")]
    [InlineData("<p>new</p><div id='appendonsend'></div><hr><div id='divRplyFwdMsg'>From: A</div><p>old</p>", "new", "From: A\nold")]
    [InlineData("<p>new</p><div id='x_divRplyFwdMsg'>From: A</div><p>old</p>", "new", "From: A\nold")]
    [InlineData("<p>new</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p><b><span>From:</span></b> A</p></div><p>old</p>", "new", "From: A\nold")]
    [InlineData("<p>new</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p>Kind regards</p></div>", "new\nKind regards", "")]
    [InlineData("<p>On Monday A wrote:</p><blockquote>old</blockquote>", "On Monday A wrote:", "old")]
    [InlineData("<p>She said</p><blockquote>I will go</blockquote>", "She said\nI will go", "")]
    [InlineData("<p>new</p><hr><p>From: A<br>Sent: Monday</p>", "new", "From: A\nSent: Monday")]
    public void The_earlier_thread_is_told_from_the_new_text(string html, string visible, string thread)
    {
        var body = HtmlText.ReadBody(html);

        Assert.Equal((visible, thread), (body.Visible, body.Thread));
    }

    [Fact]
    public void A_picture_written_into_the_body_is_handed_on_as_a_file()
    {
        var body = HtmlText.ReadBody("<img src='data:image/png;base64,iVBORw0KGgo='>");

        var file = Assert.Single(body.Files);
        Assert.Equal("image/png", file.MediaType);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file.Bytes);
    }

    public static TheoryData<string> Hostile => ["<", "<a ", "<!--", "&", "<div>", "</div>", "<b><p>", "<hr>", "<i class=a>", "<style>{", "<style>content:", "&aaaaaaa", "<a href='", "<table><td>", "\"='", "<![", "<blockquote>", "<style>.a{color:red}</style>", "<p style=';;;;:", "<x y=1 "];

    // No time is asserted: something that is not linear would not end within the patience of whoever runs this.
    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_page_of_nothing_but_one_beginning_is_read_to_its_end(string beginning)
    {
        var page = string.Concat(Enumerable.Repeat(beginning, 300_000 / beginning.Length));

        var body = HtmlText.ReadBody(page);

        Assert.NotNull(body);
    }
}
