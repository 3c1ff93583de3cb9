namespace OutlookGuard.Policy.Agencies;

/// <summary>What can be wrong with an address, each as the end of the sentence "This address isn't complete: ...".</summary>
internal static class AddressFaults
{
    public const string Empty = "there is nothing in it";
    public const string TooLong = "it is too long to be an address";
    public const string NoAt = "there is no @ in it";
    public const string NothingBefore = "there is no part before the @";
    public const string NothingAfter = "there is no part after the @";
    public const string TwoAts = "there is more than one @ in it";
    public const string TwoAddresses = "there are two addresses in it";
    public const string OpenQuote = "a quotation mark is missing";
    public const string OpenBracket = "a bracket is missing";
    public const string AfterBracket = "there is something after the address";
    public const string SpaceInside = "there is a space in the middle of it";
    public const string DotsBefore = "the dots before the @ are not right";
    public const string DotsAfter = "the dots after the @ are not right";
    public const string LettersBefore = "the part before the @ has a character that no address can have";
    public const string LettersAfter = "the part after the @ has a character that no address can have";
    public const string BeforeTooLong = "the part before the @ is too long";
    public const string AfterTooLong = "the part after the @ is too long";
    public const string NoEnding = "the ending is missing after the @, such as .org.uk";
    public const string NumberAfter = "the part after the @ is a number, not a name";
    public const string DirectoryEntry = "it is an entry of an address book, not an address";
}
