using System.Buffers.Text;
using System.Security.Cryptography;
using OutlookGuard.Api.Disclosures;

namespace OutlookGuard.Api.Tests.Disclosures;

public sealed class DecisionTicketTests : IDisposable
{
    private static readonly DateTimeOffset Decided = new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);
    private static readonly Guid Sender = Guid.NewGuid();

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] fingerprint = RandomNumberGenerator.GetBytes(32);

    [Fact]
    public void What_was_signed_is_read_back_whole()
    {
        var ticket = Ticket();

        var read = DecisionTicket.Read(ticket.SignedBy(key), key)!;

        Assert.Equal(ticket with { Fingerprint = default, AuditHead = default, Obligations = default }, read with { Fingerprint = default, AuditHead = default, Obligations = default });
        Assert.Equal(ticket.Fingerprint, read.Fingerprint.AsEnumerable());
        Assert.Equal(ticket.AuditHead, read.AuditHead.AsEnumerable());
        Assert.Equal(ticket.Obligations, read.Obligations.AsEnumerable());
    }

    [Fact]
    public void Any_changed_bit_makes_it_no_ticket()
    {
        var bytes = Base64Url.DecodeFromChars(Ticket().SignedBy(key).AsSpan(4));

        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Null(DecisionTicket.Read("og1." + Base64Url.EncodeToString(bytes), key));
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        Assert.NotNull(DecisionTicket.Read("og1." + Base64Url.EncodeToString(bytes), key));
    }

    [Fact]
    public void Nobody_else_signs_tickets()
    {
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Null(DecisionTicket.Read(Ticket().SignedBy(stranger), key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("og1.")]
    [InlineData("og1.AAAA")]
    [InlineData("og1.!!!!")]
    [InlineData("og2.AAAA")]
    [InlineData("allow")]
    public void What_is_no_ticket_is_none(string token) => Assert.Null(DecisionTicket.Read(token, key));

    [Fact]
    public void A_very_long_one_is_not_even_decoded() => Assert.Null(DecisionTicket.Read("og1." + new string('A', 100_000), key));

    [Fact]
    public void It_fits_one_message_of_one_sender_for_a_quarter_of_an_hour()
    {
        var ticket = Ticket();
        var another = (byte[])fingerprint.Clone();
        another[31] ^= 1;

        Assert.True(ticket.Fits(fingerprint, Sender, Decided));
        Assert.True(ticket.Fits(fingerprint, Sender, Decided.AddMinutes(15).AddTicks(-1)));
        Assert.False(ticket.Fits(fingerprint, Sender, Decided.AddMinutes(15)));
        Assert.False(ticket.Fits(fingerprint, Sender, Decided.AddTicks(-1)));
        Assert.False(ticket.Fits(another, Sender, Decided));
        Assert.False(ticket.Fits(fingerprint.AsSpan(0, 31), Sender, Decided));
        Assert.False(ticket.Fits(fingerprint, Guid.NewGuid(), Decided));
    }

    public void Dispose() => key.Dispose();

    private DecisionTicket Ticket() => new(
        Guid.NewGuid(), Sender, [.. fingerprint], "allow_encrypt_mark", ["encrypt", "mark"], Decided, 7, 42, [.. RandomNumberGenerator.GetBytes(32)]);
}
