namespace OutlookGuard.Content.Recognition.Names;

/// <summary>The words of names already found in this text, so that "Adah" is known once "Adah Matthews" was.</summary>
internal sealed class SeenNames
{
    private const int Slots = 4096;
    private const int Most = 1500; // chosen: past this many names a text is a list, and each line of a list stands for itself
    private readonly uint[] keys = new uint[Slots];
    private readonly ushort[] used = new ushort[Most];
    private int count;

    public bool IsEmpty => count == 0;

    public bool Contains(uint key)
    {
        for (var slot = key & (Slots - 1); keys[slot] != 0; slot = (slot + 1) & (Slots - 1))
        {
            if (keys[slot] == key)
                return true;
        }

        return false;
    }

    public void Add(uint key)
    {
        if (count == Most || key == 0)
            return;
        var slot = key & (Slots - 1);
        while (keys[slot] != 0)
        {
            if (keys[slot] == key)
                return;
            slot = (slot + 1) & (Slots - 1);
        }

        keys[slot] = key;
        used[count++] = (ushort)slot;
    }

    public void Clear()
    {
        foreach (var slot in used.AsSpan(0, count))
            keys[slot] = 0;
        count = 0;
    }
}
