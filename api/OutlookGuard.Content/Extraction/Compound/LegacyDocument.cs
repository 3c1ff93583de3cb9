namespace OutlookGuard.Content.Extraction;

internal static class LegacyDocument
{
    public static void Read(CompoundStorage storage, Reading into) => into.CannotRead("", UnreadReason.UnknownType);
}
