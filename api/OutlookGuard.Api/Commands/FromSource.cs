namespace OutlookGuard.Api.Commands;

/// <summary>What <c>dotnet run</c> means here: Development, at a fixed address, unless the environment says otherwise.</summary>
/// <remarks>
/// A launch profile would do the same, but then <c>dotnet run</c> writes a line of its own to standard output, in front of what a verb answers.
/// The project passes the mark; the built host started by itself never sees it.
/// </remarks>
internal static class FromSource
{
    private const string Mark = "--from-source";

    /// <summary>Takes the mark off the arguments.</summary>
    public static string[] Arguments(string[] arguments)
    {
        if (arguments is not [Mark, .. var rest])
            return arguments;
        Default("ASPNETCORE_ENVIRONMENT", "Development");
        Default("ASPNETCORE_URLS", "http://localhost:5080");
        return rest;
    }

    private static void Default(string variable, string value)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)))
            Environment.SetEnvironmentVariable(variable, value);
    }
}
