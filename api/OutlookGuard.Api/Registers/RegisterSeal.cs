using System.Buffers.Binary;
using System.Collections.Immutable;
using OutlookGuard.Api.Keys;
using OutlookGuard.Content.Protection;
using OutlookGuard.Content.Recognition.Register;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Registers;

/// <summary>How the register's people and places are kept: matched by keyed hashes, never stored in the clear.</summary>
internal sealed class RegisterSeal(Func<GuardKeys> keys)
{
    private const int HashBytes = 16;
    private const string PositionSeal = "position of a protected place";

    public RegisterKey Key => keys().Register;

    /// <summary>The hashes of an address: the exact one first, then everything it might as well be written as.</summary>
    public byte[] HashAddress(string address) => Pack(HashesOf(StopForms.OfAddress(address)));

    public byte[] HashAddresses(IEnumerable<string> addresses) => Pack(addresses.SelectMany(address => HashesOf(StopForms.OfAddress(address))));

    public byte[] HashName(string name) => Pack(StopForms.OfRegisteredName(name).Select(HashOfName));

    public IEnumerable<UInt128> HashesOf(AddressForms forms) => [HashOfExact(forms.Exact), .. forms.Loose.Select(HashOfLoose)];

    public UInt128 HashOfExact(string address) => Key.HashOf("exact address\n" + address);

    public UInt128 HashOfLoose(string form) => Key.HashOf("loose address\n" + form);

    public UInt128 HashOfName(string form) => Key.HashOf("stop name\n" + form);

    public byte[] SealPosition(GeoPosition position)
    {
        Span<byte> bytes = stackalloc byte[2 * sizeof(double)];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, position.Latitude);
        BinaryPrimitives.WriteDoubleBigEndian(bytes[sizeof(double)..], position.Longitude);
        return SealedWords.SealBytes(keys().Fields, PositionSeal, bytes);
    }

    public GeoPosition OpenPosition(byte[] form)
    {
        var bytes = SealedWords.OpenBytes(keys().Fields, PositionSeal, form);
        return new GeoPosition(BinaryPrimitives.ReadDoubleBigEndian(bytes), BinaryPrimitives.ReadDoubleBigEndian(bytes.AsSpan(sizeof(double))));
    }

    public static ImmutableArray<UInt128> Unpack(byte[] packed) =>
        [.. Enumerable.Range(0, packed.Length / HashBytes).Select(i => BinaryPrimitives.ReadUInt128BigEndian(packed.AsSpan(i * HashBytes)))];

    private static byte[] Pack(IEnumerable<UInt128> hashes)
    {
        var list = hashes.ToList();
        var packed = new byte[list.Count * HashBytes];
        for (var i = 0; i < list.Count; i++)
            BinaryPrimitives.WriteUInt128BigEndian(packed.AsSpan(i * HashBytes), list[i]);
        return packed;
    }
}
