using System.Collections.Immutable;

namespace OutlookGuard.Content.Extraction;

/// <summary>The walls that can stand around a child.</summary>
[Flags]
public enum ConfinementWalls
{
    /// <summary>None: the child has not been started.</summary>
    None = 0,

    /// <summary>A process of its own, killed when it takes too long.</summary>
    OwnProcess = 1 << 0,

    /// <summary>The memory of the managed heap is capped.</summary>
    HeapLimit = 1 << 1,

    /// <summary>All memory is capped by the system; so are processor time, open files and the length of files written, and no core dump is made.</summary>
    SystemLimits = 1 << 2,

    /// <summary>It has no network, not even this machine.</summary>
    NetworkOff = 1 << 3,

    /// <summary>No program it starts can gain rights.</summary>
    NoNewPrivileges = 1 << 4,

    /// <summary>It runs as a user who owns nothing.</summary>
    OtherUser = 1 << 5,
}

/// <summary>Which walls stand around the children on this machine.</summary>
/// <param name="Walls">Those that held when the first child was started.</param>
public sealed record Confinement(ConfinementWalls Walls)
{
    /// <summary>The walls as words for a health page, for example <c>network-off</c>.</summary>
    /// <returns>Lower-case words with hyphens, in the order of the enumeration; empty when no child was started.</returns>
    public ImmutableArray<string> Describe() =>
        [.. Enum.GetValues<ConfinementWalls>().Where(wall => wall != 0 && Walls.HasFlag(wall)).Select(Word)];

    private static string Word(ConfinementWalls wall) => wall switch
    {
        ConfinementWalls.OwnProcess => "own-process",
        ConfinementWalls.HeapLimit => "heap-limit",
        ConfinementWalls.SystemLimits => "system-limits",
        ConfinementWalls.NetworkOff => "network-off",
        ConfinementWalls.NoNewPrivileges => "no-new-privileges",
        _ => "other-user",
    };
}
