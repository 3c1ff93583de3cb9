using System.Numerics;

namespace OutlookGuard.Content.Recognition.Register;

/// <summary>Remembers which whole forms a register may hold, in a few bytes each: tells what need not be asked of the store.</summary>
/// <remarks>
/// It may say yes to a form that is not there (about one in two hundred at its capacity), never no to one that is. Forms are only ever added; one
/// thread adds at a time, many may ask meanwhile. A Bloom filter over the first 64 bits of each keyed hash, which are as good as random.
/// </remarks>
public sealed class RegisterFilter
{
    // Chosen: two bits set of 32 per form let (1 - e^(-2/32))^2 = 0.4 % through, and 4 million forms take 16 MB.
    private const int BitsPerForm = 32;
    private const int LeastForms = 1 << 14;
    private const int SecondBit = 32;

    private readonly ulong[] bits;
    private readonly byte[] lengthsByFirstWord = new byte[1 << 16];

    /// <summary>Makes an empty filter.</summary>
    /// <param name="forms">How many forms are to go in; room for half as many more is added.</param>
    public RegisterFilter(int forms)
    {
        Capacity = Math.Max(LeastForms, forms + (forms / 2));
        bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Capacity) / 64 * BitsPerForm];
    }

    /// <summary>How many forms fit before it says yes too often.</summary>
    public int Capacity { get; }

    /// <summary>How many were added.</summary>
    public int Count { get; private set; }

    /// <summary>The number by which a store finds a form: the first 64 bits of its hash.</summary>
    /// <param name="hash">The form's keyed hash.</param>
    /// <returns>Any number, negative ones too.</returns>
    public static long KeyOf(UInt128 hash) => unchecked((long)(ulong)(hash >> 64));

    /// <summary>Adds a form.</summary>
    /// <param name="formKey">Its <see cref="KeyOf"/>.</param>
    /// <param name="firstWord">Its first word's sixteen bits.</param>
    /// <param name="words">How many words it has.</param>
    public void Add(long formKey, ushort firstWord, byte words)
    {
        Set(unchecked((ulong)formKey));
        Set(BitOperations.RotateLeft(unchecked((ulong)formKey), SecondBit));
        lengthsByFirstWord[firstWord] |= (byte)(1 << (words - 1));
        Count++;
    }

    internal bool MayHold(UInt128 hash)
    {
        var formKey = unchecked((ulong)KeyOf(hash));
        return IsSet(formKey) && IsSet(BitOperations.RotateLeft(formKey, SecondBit));
    }

    internal byte LengthsAfter(ushort firstWord) => lengthsByFirstWord[firstWord];

    private void Set(ulong place)
    {
        var bit = place & (ulong)((bits.LongLength * 64) - 1);
        Interlocked.Or(ref bits[bit / 64], 1UL << (int)(bit % 64));
    }

    private bool IsSet(ulong place)
    {
        var bit = place & (ulong)((bits.LongLength * 64) - 1);
        return (Volatile.Read(ref bits[bit / 64]) & (1UL << (int)(bit % 64))) != 0;
    }
}
