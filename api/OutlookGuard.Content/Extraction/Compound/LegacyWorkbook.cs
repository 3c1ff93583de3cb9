namespace OutlookGuard.Content.Extraction;

internal static class LegacyWorkbook
{
    public static void Read(CompoundStorage storage, Reading into) => into.CannotRead("", UnreadReason.UnknownType);
}
