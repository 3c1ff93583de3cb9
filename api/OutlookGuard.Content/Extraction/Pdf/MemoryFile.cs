using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace OutlookGuard.Content.Extraction;

/// <summary>A file for another program to open that, on Linux, is never on a disk.</summary>
internal sealed class MemoryFile : IDisposable
{
    private readonly SafeFileHandle? handle;

    private MemoryFile(string path, SafeFileHandle? handle) => (Path, this.handle) = (path, handle);

    public string Path { get; }

    public static MemoryFile Of(ReadOnlyMemory<byte> bytes)
    {
        if (OperatingSystem.IsLinux() && MemfdCreate([.. "attachment\0"u8], 0) is var descriptor and >= 0)
        {
            var handle = new SafeFileHandle(descriptor, ownsHandle: true);
            RandomAccess.Write(handle, bytes.Span, 0);
            // Descriptors are inherited by the programs we start: the name works for them and for nobody else.
            return new MemoryFile($"/proc/self/fd/{descriptor}", handle);
        }
        // On other systems the file lies in the child's own directory, readable to nobody else, for as long as the reading lasts.
        var path = System.IO.Path.GetTempFileName();
        File.WriteAllBytes(path, bytes.Span);
        return new MemoryFile(path, null);
    }

    public void Dispose()
    {
        if (handle is null)
            File.Delete(Path);
        handle?.Dispose();
    }

    [DllImport("libc", EntryPoint = "memfd_create", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MemfdCreate(byte[] name, uint flags);
}
