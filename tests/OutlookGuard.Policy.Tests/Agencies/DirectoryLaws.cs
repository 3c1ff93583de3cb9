using System.Diagnostics.CodeAnalysis;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

[SuppressMessage("Security", "CA5394", Justification = "Nothing secret is drawn; a fixed seed repeats every run.")]
public sealed class DirectoryLaws
{
    private const int Draws = 20_000;

    private static readonly string[] KnownDomains = ["northmoor.police.example", "talloaks.sch.example", "larkfield-wra.example", "harbourside-ha.example", "nhsmail.example", "northmoor.gov.example"];

    private static readonly string[] Scraps =
    [
        "@", "@@", ".", "..", "<", ">", "\"", "\\", "(", ")", ";", ",", " ", "\t", "\0", "%", "!", "+", "[", "]", "[1.2.3.4]", "xn--", "xn--a", "fax=", "/fax=", "IMCEASMTP-", "IMCEAFAX-", "+40", "#EXT#", "_",
        "mailto:", "smtp:", "marac", "northmoor.police.example", "gmail.com", "0163296", "\uD800", "\uDC00", "\u200B", "é", "ﷺ", "ß", "İ", "ſ", "王", "\u202E", "🜁", "。", "＠", "a", "b", "-", "٣", "\uFFFF",
    ];

    [Fact]
    public void Every_text_has_exactly_one_class()
    {
        var random = new Random(3);
        for (var draw = 0; draw < Draws; draw++)
        {
            var typed = new TypedRecipient(Scrambled(random), Scrambled(random));
            var answer = LarkfieldRegister.Judge(LarkfieldRegister.Directory, typed);
            Assert.True(Enum.IsDefined(answer.Class));
            Assert.Equal(answer.Class == RecipientClass.Malformed, answer.AddressFault is not null);
            StopForms.OfRegisteredName(typed.DisplayName);
            StopForms.OfAddress(typed.Address);
        }
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Long_texts_have_a_class_too(int length)
    {
        foreach (var scrap in Scraps)
        {
            var typed = string.Concat(Enumerable.Repeat(scrap, length / scrap.Length));
            Assert.True(Enum.IsDefined(LarkfieldRegister.Judge(typed, typed).Class));
            Assert.True(Enum.IsDefined(LarkfieldRegister.Judge($"a@{typed}.example", typed).Class));
        }
    }

    /// <summary>Nothing but the very domain, label by label, is let through: mutations of known domains, look-alike letters among them.</summary>
    [Fact]
    public void Only_a_whole_domain_is_a_partner()
    {
        var random = new Random(5);
        var partners = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            var domain = Mutated(KnownDomains[random.Next(KnownDomains.Length)], random);
            var answer = LarkfieldRegister.Judge($"desk@{domain}");
            if (answer.Class is not (RecipientClass.PartnerLive or RecipientClass.InternalTeam))
                continue;
            partners++;

            // Written out once more, without the product's own reading: the labels one by one, only A to Z made small.
            var labels = domain.Split('.').Select(label => string.Concat(label.Select(letter => char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter))).ToArray();
            Assert.True(
                labels is ["northmoor", "police", "example"] or ["larkfield-wra", "example"] or [.., "talloaks", "sch", "example"],
                $"{domain} became {answer.Class}");
        }

        Assert.InRange(partners, 1, Draws / 2);
    }

    [Fact]
    public void No_letter_of_another_alphabet_stands_in_for_ours()
    {
        foreach (var code in Enumerable.Range(0x80, 0x3080).Concat(Enumerable.Range(0xA000, 0xC00)).Concat(Enumerable.Range(0xF900, 0x700)).Concat(Enumerable.Range(0x1D400, 0x400)).Append(0xE0061))
        {
            var letter = char.ConvertFromUtf32(code);
            foreach (var typed in new[] { $"desk@n{letter}rthmoor.police.example", $"desk@northmoor{letter}police.example" })
            {
                var opened = LarkfieldRegister.Directory.Open(new TypedRecipient(typed)).Single();
                var answer = LarkfieldRegister.Directory.Classify(opened, PeopleMatches.Nobody, new CaseTeam.Everyone(), LarkfieldRegister.Today);
                Assert.NotEqual(RecipientClass.PartnerLive, answer.Class);
            }
        }
    }

    [Fact]
    public void The_order_of_the_register_does_not_matter()
    {
        var random = new Random(9);
        var typed = Enumerable.Range(0, 400).Select(_ => $"desk@{Mutated(KnownDomains[random.Next(KnownDomains.Length)], random)}")
            .Concat(["womensline.test@gmail.com", "frontdoor.cs@northmoor.gov.example", "j.renshaw@northmoor.police.example", "01632960123@fax.larkfield-wra.example"]).ToArray();
        var entries = LarkfieldRegister.Entries with
        {
            Agencies =
            [
                .. LarkfieldRegister.Agencies,
                new AgencyEntry { Id = "near", Name = "Near", Domains = ["northmoot.police.example"], Sharing = DomainSharing.Exclusive },
                new AgencyEntry { Id = "twin", Name = "Twin", Domains = ["northmoor.police.example"], Sharing = DomainSharing.Exclusive, Agreement = LarkfieldRegister.EndedYesterday },
            ],
        };
        var expected = Answers(entries, typed);

        for (var shuffle = 0; shuffle < 10; shuffle++)
        {
            var shuffled = entries with
            {
                Agencies = [.. entries.Agencies.OrderBy(_ => random.Next())],
                Lists = [.. entries.Lists.OrderBy(_ => random.Next())],
                FaxNumbers = [.. entries.FaxNumbers.OrderBy(_ => random.Next())],
                PublicBodySuffixes = [.. entries.PublicBodySuffixes.OrderBy(_ => random.Next())],
            };
            Assert.Equal(expected, Answers(shuffled, typed));
        }
    }

    [Fact]
    public void Space_around_an_address_changes_nothing()
    {
        foreach (var row in ClassificationTests.Recipients)
        {
            var typed = (string)row[0];
            Assert.Equal(LarkfieldRegister.Judge(typed).Class, LarkfieldRegister.Judge($"\u00A0 \t{typed}\r\n ").Class);
        }
    }

    private static string[] Answers(DirectoryEntries entries, string[] typed)
    {
        var directory = new RecipientDirectory(entries);
        return [.. typed.Select(text => LarkfieldRegister.Judge(directory, new TypedRecipient(text)))
            .Select(answer => $"{answer.Class} {answer.RealDomain} {string.Join(' ', answer.Agencies)}")];
    }

    private static string Scrambled(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => Scraps[random.Next(Scraps.Length)]));

    private static string Mutated(string domain, Random random)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789-.аеосрхіѕկօοαｎ１\u200B\u00AD。\u0131";
        for (var step = random.Next(4); step > 0; step--)
        {
            var at = random.Next(domain.Length);
            var letter = Letters[random.Next(Letters.Length)];
            domain = random.Next(9) switch
            {
                0 => domain.Remove(at, domain.Length > 1 ? 1 : 0),
                1 => domain.Insert(at, letter.ToString()),
                2 => domain[..at] + letter + domain[(at + 1)..],
                3 => domain + "." + KnownDomains[random.Next(KnownDomains.Length)],
                4 => domain + letter,
                5 => letter + domain,
                6 => domain + ".evil.example",
                7 => "mail." + domain,
                _ => domain.ToUpperInvariant(),
            };
        }

        return domain;
    }
}
