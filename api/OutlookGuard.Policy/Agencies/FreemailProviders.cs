using System.Collections.Frozen;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Domains under which anybody may have a personal mailbox: web mail, mail that comes with an internet line, throw-away mail.</summary>
/// <remarks>Facts gathered by hand, United Kingdom first. A missing provider is only treated as an unknown organisation, which holds the mail as well.</remarks>
public static class FreemailProviders
{
    /// <summary>Providers that use one name under the endings of many countries.</summary>
    private static readonly FrozenSet<string> International =
        new[] { "yahoo", "hotmail", "outlook", "live", "msn", "aol", "gmx", "yandex", "windowslive", "rocketmail" }.ToFrozenSet();

    private static readonly FrozenSet<string> Domains = Lines(
        // United Kingdom and Ireland: mail that comes with a line, old dial-up names, web mail
        "btinternet.com btopenworld.com talk21.com sky.com virginmedia.com virgin.net blueyonder.co.uk ntlworld.com ntlworld.co.uk talktalk.net",
        "talktalk.co.uk tiscali.co.uk lineone.net pipex.com dsl.pipex.com plus.com plusnet.com plus.net force9.co.uk f2s.com madasafish.com waitrose.com",
        "zen.co.uk freeserve.co.uk fsnet.co.uk fsmail.net wanadoo.co.uk orange.net orangehome.co.uk o2.co.uk o2mail.co.uk ee.co.uk three.co.uk",
        "supanet.com onetel.com onetel.net demon.co.uk clara.co.uk clara.net ukgateway.net ukonline.co.uk tesco.net postmaster.co.uk lycos.co.uk ic24.net",
        "care4free.net mypostoffice.co.uk post.com eircom.net eir.ie vodafone.ie iol.ie gofree.indigo.ie kcom.com karoo.co.uk btconnect.com vodafone.net",
        "vodafoneemail.co.uk gotadsl.co.uk nildram.co.uk metronet.co.uk eclipse.co.uk toucansurf.com breathe.com another.com sky.co.uk skynow.co.uk",
        // Worldwide web mail
        "gmail.com googlemail.com ymail.com icloud.com me.com mac.com hotmail.co passport.com proton.me protonmail.com protonmail.ch pm.me",
        "tuta.com tuta.io tutanota.com tutanota.de tutamail.com keemail.me fastmail.com fastmail.fm fastmail.co.uk fastmail.net fastmail.org sent.com",
        "messagingengine.com zoho.com zohomail.com zoho.eu zohomail.eu hushmail.com hush.com mailfence.com posteo.de posteo.net posteo.uk runbox.com",
        "startmail.com disroot.org riseup.net ctemplar.com countermail.com mailbox.org hey.com duck.com skiff.com inbox.com inbox.lv inbox.eu lycos.com",
        "excite.com netscape.net netzero.net juno.com rediffmail.com indiatimes.com sify.com lavabit.com safe-mail.net mailo.com net-c.com myspace.com",
        // The family of mail.com
        "mail.com email.com usa.com consultant.com dr.com europe.com engineer.com writeme.com iname.com cheerful.com post.cz techie.com asia.com myself.com",
        "contractor.net accountant.com lawyer.com doctor.com teacher.com journalist.com musician.org mail-me.com uk2.net workmail.com london.com scotlandmail.com",
        // Germany, Austria, Switzerland
        "web.de t-online.de freenet.de arcor.de online.de email.de magenta.de gmx.net bluewin.ch aon.at chello.at kabelbw.de 1und1.de",
        // France, Belgium, Netherlands, Luxembourg
        "laposte.net orange.fr wanadoo.fr free.fr sfr.fr neuf.fr bbox.fr numericable.fr skynet.be telenet.be proximus.be ziggo.nl kpnmail.nl planet.nl",
        "xs4all.nl hetnet.nl home.nl chello.nl casema.nl upcmail.nl pt.lu caramail.com voila.fr",
        // Italy, Spain, Portugal, Malta, Greece
        "libero.it virgilio.it tiscali.it alice.it tin.it fastwebnet.it iol.it inwind.it poste.it terra.es telefonica.net ono.com orange.es sapo.pt iol.pt",
        "clix.pt mail.pt otenet.gr in.gr go.com.mt",
        // Poland, the Baltics, Czechia, Slovakia, Hungary, Romania, Bulgaria
        "wp.pl onet.pl onet.eu op.pl vp.pl poczta.onet.pl interia.pl interia.eu interia.com poczta.fm o2.pl tlen.pl go2.pl gazeta.pl autograf.pl",
        "seznam.cz email.cz centrum.cz atlas.cz volny.cz azet.sk zoznam.sk centrum.sk post.sk citromail.hu freemail.hu t-online.hu mailbox.hu",
        "home.ro k.ro email.ro abv.bg mail.bg dir.bg one.lt mail.ee hot.ee apollo.lv",
        // Nordic countries
        "telia.com bredband.net spray.se comhem.se online.no getmail.no mail.dk post.dk jubii.dk luukku.com kolumbus.fi elisanet.fi suomi24.fi simnet.is",
        // Russia, Ukraine, Turkey, Israel, Arab countries
        "mail.ru bk.ru list.ru rambler.ru ya.ru ukr.net i.ua meta.ua bigmir.net mynet.com walla.co.il walla.com netvision.net.il maktoob.com",
        // South and East Asia, Pacific, Africa, Americas
        "qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn 21cn.com tom.com aliyun.com naver.com hanmail.net daum.net",
        "nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz mweb.co.za",
        "telkomsa.net vodamail.co.za uol.com.br bol.com.br terra.com.br ig.com.br prodigy.net.mx comcast.net verizon.net att.net sbcglobal.net bellsouth.net",
        "cox.net charter.net earthlink.net optonline.net windstream.net frontier.com roadrunner.com rogers.com shaw.ca sympatico.ca telus.net videotron.ca",
        // Throw-away and forwarding addresses
        "mailinator.com guerrillamail.com guerrillamail.info sharklasers.com 10minutemail.com temp-mail.org tempmail.com yopmail.com yopmail.fr trashmail.com",
        "getnada.com maildrop.cc dispostable.com throwawaymail.com fakeinbox.com mozmail.com simplelogin.com simplelogin.co aleeas.com slmail.me anonaddy.com",
        "anonaddy.me addy.io passmail.net passinbox.com spamgourmet.com mailnesia.com moakt.com emailondeck.com");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByDomain = Domains.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a domain, or one above it, belongs to a provider of personal mailboxes.</summary>
    /// <param name="ascii">A domain in machine form.</param>
    /// <returns>True on whole labels only.</returns>
    public static bool Includes(string ascii)
    {
        var rest = ascii.AsSpan();
        for (var dot = rest.IndexOf('.'); dot >= 0; dot = rest.IndexOf('.'))
        {
            if (ByDomain.Contains(rest) || IsInternational(rest, dot))
                return true;
            rest = rest[(dot + 1)..];
        }

        return false;
    }

    private static bool IsInternational(ReadOnlySpan<char> domain, int dot) =>
        International.GetAlternateLookup<ReadOnlySpan<char>>().Contains(domain[..dot]) && IsCountryEnding(domain[(dot + 1)..]);

    /// <summary>com, fr, co.uk, com.br: an ending under which such a provider gives out addresses.</summary>
    private static bool IsCountryEnding(ReadOnlySpan<char> ending)
    {
        if (ending is "com" or "net")
            return true;
        if (ending.StartsWith("co.") || ending.StartsWith("com.") || ending.StartsWith("ne."))
            ending = ending[(ending.IndexOf('.') + 1)..];
        return ending.Length == 2 && !ending.ContainsAnyExceptInRange('a', 'z');
    }

    private static FrozenSet<string> Lines(params string[] lines) => lines.SelectMany(line => line.Split(' ')).ToFrozenSet();
}
