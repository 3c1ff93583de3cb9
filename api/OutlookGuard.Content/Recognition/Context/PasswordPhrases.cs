namespace OutlookGuard.Content.Recognition.Context;

/// <summary>What a phrase near a password means.</summary>
[Flags]
internal enum PasswordCue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Announces a password.</summary>
    Announces = 1 << 0,

    /// <summary>Announces one only where a file is spoken of: "PIN", "code".</summary>
    AnnouncesOfFile = 1 << 1,

    /// <summary>Stands for the password itself: "use her date of birth to open it".</summary>
    StandsForIt = 1 << 2,

    /// <summary>A password of a meeting, a network or an account, not of a file.</summary>
    OfSomethingElse = 1 << 3,

    /// <summary>Says that the password comes another way.</summary>
    ComesAnotherWay = 1 << 4,

    /// <summary>Opens a file.</summary>
    Opens = 1 << 5,

    /// <summary>A word that follows "password is" without being the password.</summary>
    NoValue = 1 << 6,

    /// <summary>A file or document.</summary>
    File = 1 << 7,

    /// <summary>Stands between the announcement and the value.</summary>
    Links = 1 << 8,

    /// <summary>Stands before a value that opens something: "with", "using", "enter".</summary>
    Hands = 1 << 9,
}

/// <summary>The table of password cues. English, and the announcing word in languages that workers and families write.</summary>
internal static class PasswordPhrases
{
    private static readonly (PasswordCue Cue, string Table)[] Tables =
    [
        (PasswordCue.Announces, """
            password+, pass word, passcode+, pass code, passphrase+, pass phrase, passwd, pw, pwd, pword, pswd, unlock code, opening code
            unlocking code, decryption key, encryption key, code to open, code to unlock, key to open
            # Welsh, French, Polish, Spanish, German, Portuguese, Romanian, Arabic, Urdu, Russian
            cyfrinair, mot de passe, hasło, contraseña, kennwort, passwort, senha, parola, كلمة السر, كلمة المرور, پاس ورڈ, пароль
            """),
        (PasswordCue.AnnouncesOfFile, "pin, pin code, pin number, code, access code, security code, key"),
        (PasswordCue.StandsForIt, """
            use {pos} [date of birth|dob|birthday|surname|first name|name|postcode|post code|initials|nhs number|case number|reference|case reference|birth date] [to open|to unlock|as the password|as password|as the passcode|to access|for the password]
            [password|passcode|passwords] [is|are|will be|] [{pos}|the client 's|the child 's|our|your|my] [date of birth|dob|birthday|surname|first name|name|postcode|post code|initials|nhs number|case number|reference|case reference|birth date|charity number|phone number|office postcode|year of birth|full name|door number|house number]
            [password|passcode] [is|] the [date of birth|dob|case number|case reference|reference number|reference|surname|postcode|name of the refuge|name of our service|charity name|charity number|office postcode|nhs number]
            [same|usual|normal|old|previous] [password|passcode] [as [last time|before|always|usual|yesterday|the last|last week|last month]|]
            [password|passcode] [is|] [the same|as before|as usual|as last time|unchanged|the usual|the normal|the usual one], the usual password
            opens with {pos} [date of birth|dob|surname|postcode], open [it|them|the file] with {pos} [date of birth|dob|surname|postcode|birthday]
            {pos} [date of birth|dob|surname|postcode|birthday] [will open|opens|unlocks|is the password|as the password]
            """),
        (PasswordCue.OfSomethingElse, """
            meeting id, meeting password, zoom, teams meeting, microsoft teams, webex, google meet, conference id, dial in, join the meeting
            join meeting, webinar id, meeting passcode, video call, conference call, 's call, call on, meeting link, join the call, the meeting
            webinar, invitation link
            wifi, wi fi, wireless, guest network, broadband, router, hotspot, network key
            username, user name, log in, login, logon, log on, logging in, sign in, portal, your account, user id, website, intranet, laptop
            voicemail, windows, computer, case management system, e learning, eventbrite, moodle, online course
            door code, key safe, keysafe, gate code, entry code, alarm code, burglar alarm, door entry
            """),
        (PasswordCue.ComesAnotherWay, """
            by phone, by telephone, over the phone, by text, by sms, separately, ring you, call you, text you, phone you, tell you, ring me, call me
            phone me, in person, separate email, another email, next email, by post, on the telephone
            """),
        (PasswordCue.Opens, "open, opens, opening, unlock, unlocks, unlocking, decrypt, decrypts, unzip, extract"),
        (PasswordCue.File, "file+, document+, attachment+, attached, zip, zip file, pdf, spreadsheet+, form, folder, docx, xlsx, archive, workbook, enclosed, encrypted"),
        (PasswordCue.Links, "is, was, will be, are, being, follows, follow, as follows, below, remains, to follow is, 's"),
        (PasswordCue.Hands, "with, using, use, enter, type, by typing, by entering, by using, put in"),
        (PasswordCue.NoValue, """
            code of conduct, code of practice, sort code, country code, dress code, dialling code, qr code, zip code, promo code, cost code
            error code, source code, unit code, project code, discount code, tax code
            key worker+, key point+, key date+, key contact+, key finding+, key message+, key stage, low key, key role, key people, key partners
            pin board, pin the, pin badge+, drawing pin+, pin it
            a, an, the, on, under, behind, near, staff, everyone, all, to, in, at, of, and, or, but, not, being, been, protected, required, needed
            necessary, expired, expiring, incorrect, wrong, correct, sent, send, coming, by, via, below, above, attached, available, different
            valid, invalid, only, going, with, without, always, never, now, still, secure, safe, strong, weak, changed, reset, important, same
            about, our, your, her, his, their, my, no, yes, please, case, sensitive, unique, known, unknown
            too, very, so, here, there, set, used, forgotten, lost, stored, kept, shared, given, provided, issued, generated, created, confidential
            private, per, for, from, if, when, until, unless, as, it, this, that, policy, policies, manager
            see, will, would, can, separate, separately, follow, follows, following, n, none, tbc, tba, phone, text, ring, call, request, protection
            protect, word, free, one, something, what, which, who, easy, hard, long, short, ready, working, optional, hidden, blank, empty, never
            """),
    ];

    /// <summary>Compiles the table.</summary>
    /// <param name="vocabulary">Learns the words.</param>
    public static PhraseTrie Compile(Vocabulary vocabulary)
    {
        var trie = new PhraseTrieBuilder(vocabulary);
        foreach (var (cue, table) in Tables)
            trie.With(table, (int)cue);
        return trie.Build();
    }
}
