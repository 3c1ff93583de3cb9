using System.Text;

namespace OutlookGuard.Content.Tests.Extraction;

/// <summary>Compound files written by hand: streams by their path, folders before a slash.</summary>
internal static class CompoundSamples
{
    private const int Sector = 512, Mini = 64, Cutoff = 4096;
    private const int Free = -1, EndOfChain = -2, FatSector = -3;

    private sealed record Entry(string Name, byte Type, List<Entry> Children)
    {
        public byte[] Content { get; init; } = [];

        public int Start { get; set; } = EndOfChain;
    }

    public static byte[] Of(params (string Path, byte[] Content)[] streams)
    {
        var root = new Entry("Root Entry", 5, []);
        foreach (var (path, content) in streams)
        {
            var parent = root;
            var names = path.Split('/');
            foreach (var name in names[..^1])
                parent = parent.Children.Find(child => child.Name == name) ?? Added(parent, new Entry(name, 1, []));
            parent.Children.Add(new Entry(names[^1], 2, []) { Content = content });
        }
        return Write(root);
    }

    private static Entry Added(Entry parent, Entry child)
    {
        parent.Children.Add(child);
        return child;
    }

    private static byte[] Write(Entry root)
    {
        var entries = new List<Entry>();
        Flatten(root);
        var sectors = new List<byte>();
        var fat = new List<int>();
        var miniStream = new List<byte>();
        var miniFat = new List<int>();
        foreach (var entry in entries.Where(entry => entry.Content.Length > 0))
            entry.Start = entry.Content.Length < Cutoff ? Append(miniStream, miniFat, entry.Content, Mini) : Append(sectors, fat, entry.Content, Sector);
        root.Start = miniStream.Count == 0 ? EndOfChain : Append(sectors, fat, [.. miniStream], Sector);
        var miniFatAt = miniFat.Count == 0 ? EndOfChain : Append(sectors, fat, Numbers(miniFat, Sector), Sector);
        var directoryAt = Append(sectors, fat, [.. entries.SelectMany((entry, i) => Described(entry, entries, entry == root ? miniStream.Count : entry.Content.Length))], Sector);
        var fatAt = fat.Count;
        var fatSectors = (fat.Count + 128) / 128;
        for (var i = 0; i < fatSectors; i++)
            fat.Add(FatSector);
        byte[] header =
        [
            0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[16], 0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0, .. new byte[10], .. Number(fatSectors), .. Number(directoryAt), .. new byte[4], .. Number(Cutoff),
            .. Number(miniFatAt), .. Number(miniFat.Count == 0 ? 0 : 1), .. Number(EndOfChain), .. new byte[4],
            .. Enumerable.Range(0, 109).SelectMany(i => Number(i < fatSectors ? fatAt + i : Free)),
        ];
        return [.. header, .. sectors, .. Numbers(fat, Sector)];

        void Flatten(Entry entry)
        {
            entries.Add(entry);
            entry.Children.ForEach(Flatten);
        }
    }

    // Children form a list to the right: readers do not mind that the tree leans.
    private static byte[] Described(Entry entry, List<Entry> all, int length)
    {
        var siblings = all.Find(parent => parent.Children.Contains(entry))?.Children ?? [entry];
        var next = siblings.IndexOf(entry) + 1;
        var name = new byte[64];
        Encoding.Unicode.GetBytes(entry.Name).CopyTo(name, 0);
        return
        [
            .. name, (byte)((entry.Name.Length * 2) + 2), 0, entry.Type, 1, .. Number(Free), .. Number(next < siblings.Count ? all.IndexOf(siblings[next]) : Free), .. Number(entry.Children.Count > 0 ? all.IndexOf(entry.Children[0]) : Free),
            .. new byte[36], .. Number(entry.Start), .. Number(length), 0, 0, 0, 0,
        ];
    }

    private static int Append(List<byte> bytes, List<int> table, byte[] content, int unit)
    {
        var start = table.Count;
        var count = (content.Length + unit - 1) / unit;
        for (var i = 1; i <= count; i++)
            table.Add(i == count ? EndOfChain : start + i);
        bytes.AddRange(content);
        bytes.AddRange(new byte[(count * unit) - content.Length]);
        return start;
    }

    private static byte[] Numbers(List<int> numbers, int unit)
    {
        byte[] bytes = [.. numbers.SelectMany(Number)];
        return [.. bytes, .. Enumerable.Repeat((byte)0xFF, ((bytes.Length + unit - 1) / unit * unit) - bytes.Length)];
    }

    private static byte[] Number(int value) => BitConverter.GetBytes(value);
}
