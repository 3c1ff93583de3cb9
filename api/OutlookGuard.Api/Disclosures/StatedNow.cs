using OutlookGuard.Api.Declarations;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>What the worker stated, as far as it holds for the mail as it is now.</summary>
/// <remarks>
/// An answer holds for the recipients of the decision that asked, and for the case it named. With a new outside recipient or another case the override,
/// the purpose and the confirmed reasons are asked again; what makes the verdict stricter (a doubt, a purpose that is not safety) stays.
/// Source: decision table 5.4, item 8.
/// </remarks>
/// <param name="Declared">The declaration that holds.</param>
/// <param name="Answers">The questions that count as answered.</param>
/// <param name="InUnreadable">What the worker says is in files that could not be read.</param>
internal sealed record StatedNow(Declaration Declared, Answers Answers, PersonalDataCategories InUnreadable)
{
    // Source: decision table 5.1, level: identifiers, contact, housing and finance are ordinary.
    private const PersonalDataCategories OrdinaryCategories =
        PersonalDataCategories.Identity | PersonalDataCategories.Contact | PersonalDataCategories.Housing | PersonalDataCategories.Finance;

    public static StatedNow Of(Declaration declared, Substance found, Circumstances circumstances)
    {
        if (declared.Held is not { } held)
            return new StatedNow(declared, Answers.None, PersonalDataCategories.None);
        var answers = Answers.None with { Doubt = held.Doubt };
        if (!IsAboutThis(held, declared, circumstances))
            return new StatedNow(declared with { Purpose = Stricter(declared.Purpose, held.Purpose == Purpose.NotSafety ? held.Purpose : null) }, answers, PersonalDataCategories.None);

        var confirmed = held.Confirmed.RemoveAll(rule => IsAboutFewerFiles(rule, held, declared, found));
        return new StatedNow(
            declared with { Purpose = Stricter(declared.Purpose, held.Purpose), Override = declared.Override ?? held.Override },
            answers with { Confirmed = confirmed },
            found.Unread > 0 && confirmed.Contains(RuleId.U1Unreadable) ? held.InUnreadable : PersonalDataCategories.None);
    }

    /// <summary>What was found, with what the worker says is in the files that could not be read: consent and agreement are asked about that as well.</summary>
    public Substance AddTo(Substance found) => found with
    {
        Categories = found.Categories | InUnreadable,
        Level = (Sensitivity)Math.Min((int)found.Level, (int)LevelOf(InUnreadable)),
    };

    private static bool IsAboutThis(HeldDeclaration held, Declaration declared, Circumstances circumstances) =>
        string.Equals(held.Case ?? declared.Case, declared.Case, StringComparison.OrdinalIgnoreCase)
        && circumstances.Recipients.All(recipient => recipient.Known.Class is RecipientClass.InternalTeam or RecipientClass.InternalOff || held.Recipients.Contains(recipient.Address));

    // A file that came since was not spoken of.
    private static bool IsAboutFewerFiles(RuleId rule, HeldDeclaration held, Declaration declared, Substance found) => rule switch
    {
        RuleId.U1Unreadable => declared.Case is null || found.Unread > held.Unread,
        RuleId.A1Unprotected => found.Files > held.Files,
        _ => false,
    };

    private static Purpose? Stricter(Purpose? one, Purpose? other) => one == Purpose.NotSafety || other == Purpose.NotSafety ? Purpose.NotSafety : one ?? other;

    private static Sensitivity LevelOf(PersonalDataCategories categories) =>
        categories == PersonalDataCategories.None ? Sensitivity.None
        : (categories & ~OrdinaryCategories) == PersonalDataCategories.None ? Sensitivity.Ordinary
        : Sensitivity.Special;
}
