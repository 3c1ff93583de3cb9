namespace OutlookGuard.Content.Extraction;

internal static class LegacyPresentation
{
    public static void Read(CompoundStorage storage, Reading into) => into.CannotRead("", UnreadReason.UnknownType);
}
