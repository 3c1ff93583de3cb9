using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace OutlookGuard.Content.Extraction;

/// <summary>Puts the walls that this system offers around a command.</summary>
/// <remarks>
/// Each wall is a small program of util-linux that sets something and becomes the next. Which of them work is tried once, because a container may forbid any.
/// </remarks>
internal static class WalledCommand
{
    // Nobody, on every Linux.
    private const string NobodyId = "65534";

    // chosen: a PDF as large as an attachment fits; a disk does not fill.
    private const long LongestFile = Limits.AttachmentBytes + (1024 * 1024);

    // Managed runtime, pipes, memory files and the tools' streams.
    private const int OpenFiles = 256;

    // A backstop for a child that loses its parent while it loops; the parent's clock ends all others.
    private static readonly long ProcessorSeconds = (long)(Limits.ExtractionTime.TotalSeconds * Limits.ReadingsPerChild);

    /// <summary>The walls to try, strongest first; the last is a plain process.</summary>
    public static async Task<IReadOnlyList<ConfinementWalls>> OfferedAsync(CancellationToken stop)
    {
        const ConfinementWalls plain = ConfinementWalls.OwnProcess | ConfinementWalls.HeapLimit;
        if (!OperatingSystem.IsLinux())
            return [plain];
        var walls = plain;
        foreach (var wall in new[] { ConfinementWalls.SystemLimits, ConfinementWalls.NetworkOff, ConfinementWalls.NoNewPrivileges, ConfinementWalls.OtherUser })
        {
            if ((wall is not ConfinementWalls.OtherUser || Environment.IsPrivilegedProcess) && await WorksAsync(walls | wall, stop).ConfigureAwait(false))
                walls |= wall;
        }
        // A user who owns nothing may not be able to read the program itself: then it runs as we do.
        return [.. new[] { walls, walls & ~ConfinementWalls.OtherUser, plain }.Distinct()];
    }

    public static ProcessStartInfo Start(ExtractionCommand command, ConfinementWalls walls, string directory)
    {
        List<string> line = [.. Prefix(walls), command.FileName, .. command.Arguments];
        var start = new ProcessStartInfo(line[0])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = directory,
        };
        foreach (var argument in line.Skip(1))
            start.ArgumentList.Add(argument);
        ChildEnvironment.Apply(start.Environment, directory);
        return start;
    }

    // The network namespace comes first while there are rights to make one; the rights go after it, the limits last.
    private static IEnumerable<string> Prefix(ConfinementWalls walls)
    {
        if (walls.HasFlag(ConfinementWalls.NetworkOff))
        {
            string[] unshare = Environment.IsPrivilegedProcess ? ["unshare", "--net", "--"] : ["unshare", "--net", "--map-root-user", "--"];
            foreach (var word in unshare)
                yield return word;
        }
        if (walls.HasFlag(ConfinementWalls.NoNewPrivileges) || walls.HasFlag(ConfinementWalls.OtherUser))
        {
            yield return "setpriv";
            if (walls.HasFlag(ConfinementWalls.NoNewPrivileges))
                yield return "--no-new-privs";
            if (walls.HasFlag(ConfinementWalls.OtherUser))
            {
                yield return $"--reuid={NobodyId}";
                yield return $"--regid={NobodyId}";
                yield return "--clear-groups";
            }
            yield return "--";
        }
        if (walls.HasFlag(ConfinementWalls.SystemLimits))
        {
            yield return "prlimit";
            yield return $"--data={Text(Limits.ExtractionMemory)}";
            yield return $"--cpu={Text(ProcessorSeconds)}";
            yield return $"--fsize={Text(LongestFile)}";
            yield return $"--nofile={Text(OpenFiles)}";
            yield return "--core=0";
            yield return "--";
        }

        static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task<bool> WorksAsync(ConfinementWalls walls, CancellationToken stop)
    {
        try
        {
            using var process = Process.Start(Start(new ExtractionCommand("true", []), walls, Path.GetTempPath()));
            if (process is null)
                return false;
            process.StandardInput.Close();
            await process.WaitForExitAsync(stop).ConfigureAwait(false);
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
