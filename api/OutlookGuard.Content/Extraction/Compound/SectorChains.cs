namespace OutlookGuard.Content.Extraction;

/// <summary>Follows chains of sectors, and refuses a sector that is in two chains or twice in one.</summary>
internal sealed class SectorChains(uint[] next)
{
    private const uint LastSector = 0xFFFFFFFA;

    private readonly uint[] owners = new uint[next.Length];
    private readonly int[] steps = new int[next.Length];

    /// <summary>The sectors from the first on, as many as are wanted or there are.</summary>
    public IEnumerable<uint> From(uint first, long most)
    {
        var step = 0;
        for (var sector = first; sector < LastSector && step < most; sector = next[sector])
        {
            if (sector >= next.Length || IsTaken(sector, first, ++step))
                throw new UnreadableException(UnreadReason.Malformed);
            yield return sector;
        }
    }

    // The same chain may be followed again: then each sector comes at the same step as before.
    private bool IsTaken(uint sector, uint chain, int step)
    {
        if (steps[sector] != 0)
            return owners[sector] != chain || steps[sector] != step;
        (owners[sector], steps[sector]) = (chain, step);
        return false;
    }
}
