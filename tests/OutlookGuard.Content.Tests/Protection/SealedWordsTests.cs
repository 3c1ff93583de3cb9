using System.Security.Cryptography;
using System.Text;
using OutlookGuard.Content.Protection;

namespace OutlookGuard.Content.Tests.Protection;

public sealed class SealedWordsTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    [Fact]
    public void Sealed_words_open_with_the_key_in_their_own_record_only()
    {
        var form = SealedWords.SealBytes(Key, "record 1", "He is outside."u8);

        Assert.Equal("He is outside."u8.ToArray(), SealedWords.OpenBytes(Key, "record 1", form));
        Assert.ThrowsAny<CryptographicException>(() => SealedWords.OpenBytes(Key, "record 2", form));
        Assert.ThrowsAny<CryptographicException>(() => SealedWords.OpenBytes(new byte[32], "record 1", form));
        Assert.ThrowsAny<CryptographicException>(() => SealedWords.OpenBytes(Key, "record 1", form.AsSpan(0, 20)));
    }

    [Fact]
    public void Words_come_back_confidential()
    {
        var form = SealedWords.Seal(Key, "record 1", new Dictionary<string, ConfidentialText>(StringComparer.Ordinal) { ["reason"] = ConfidentialText.Seal("He is outside.") });

        var words = SealedWords.Open(Key, "record 1", form);

        Assert.Equal(ConfidentialText.Seal("He is outside."), Assert.Single(words, pair => pair.Key == "reason").Value);
        Assert.ThrowsAny<CryptographicException>(() => SealedWords.Open(Key, "record 2", form));
    }

    [Fact]
    public void Any_changed_byte_keeps_it_closed()
    {
        var form = SealedWords.SealBytes(Key, "record", "words"u8);

        for (var i = 0; i < form.Length; i++)
        {
            form[i] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => SealedWords.OpenBytes(Key, "record", form));
            form[i] ^= 1;
        }
    }

    [Fact]
    public void The_same_words_never_look_the_same()
    {
        var words = new Dictionary<string, ConfidentialText>(StringComparer.Ordinal) { ["reason"] = ConfidentialText.Seal("He is outside.") };

        var forms = Enumerable.Range(0, 100).Select(_ => Convert.ToHexString(SealedWords.Seal(Key, "record", words))).ToList();

        Assert.Equal(100, forms.Distinct().Count());
        Assert.Equal("{\"reason\":\"He is outside.\"}", Encoding.UTF8.GetString(SealedWords.OpenBytes(Key, "record", Convert.FromHexString(forms[0]))));
    }
}
