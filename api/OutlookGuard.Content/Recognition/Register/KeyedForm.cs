using System.Buffers.Binary;

namespace OutlookGuard.Content.Recognition.Register;

/// <summary>One way to write a name or place, known only by its keyed hash.</summary>
/// <param name="Hash">The keyed hash of the folded words, joined by single spaces.</param>
/// <param name="FirstWord">Sixteen bits of the keyed hash of the first word: lets the matcher skip most of a mail, and tells a thief next to nothing.</param>
/// <param name="Words">How many words it has, 1 to <see cref="MostWords"/>.</param>
/// <param name="Strength">How much a match means.</param>
public readonly record struct KeyedForm(UInt128 Hash, ushort FirstWord, byte Words, FormStrength Strength)
{
    /// <summary>The longest form, in words. Chosen: an address with house name, street, town and postcode has eight.</summary>
    public const int MostWords = 8;

    private const int Bytes = 20;

    /// <summary>Packs forms for one database column.</summary>
    /// <param name="forms">Any number of forms.</param>
    /// <returns>Twenty bytes for each.</returns>
    public static byte[] Pack(IReadOnlyCollection<KeyedForm> forms)
    {
        var packed = new byte[forms.Count * Bytes];
        var at = 0;
        foreach (var form in forms)
        {
            var slot = packed.AsSpan(at, Bytes);
            BinaryPrimitives.WriteUInt128BigEndian(slot, form.Hash);
            BinaryPrimitives.WriteUInt16BigEndian(slot[16..], form.FirstWord);
            slot[18] = form.Words;
            slot[19] = (byte)form.Strength;
            at += Bytes;
        }

        return packed;
    }

    /// <summary>Unpacks what <see cref="Pack"/> wrote.</summary>
    /// <param name="packed">A multiple of twenty bytes.</param>
    /// <returns>The forms, in order.</returns>
    public static IEnumerable<KeyedForm> Unpack(byte[] packed)
    {
        for (var at = 0; at + Bytes <= packed.Length; at += Bytes)
        {
            yield return new KeyedForm(
                BinaryPrimitives.ReadUInt128BigEndian(packed.AsSpan(at)),
                BinaryPrimitives.ReadUInt16BigEndian(packed.AsSpan(at + 16)),
                packed[at + 18],
                (FormStrength)packed[at + 19]);
        }
    }
}

/// <summary>How much a match of a form means.</summary>
public enum FormStrength
{
    /// <summary>It is enough by itself: a whole name, an alias, a telephone number, an address.</summary>
    Whole = 0,

    /// <summary>It counts where the case is already in play: a first name, a surname.</summary>
    Part,

    /// <summary>As a part, and only when written in capitals.</summary>
    Initials,
}
