using System.Collections.Immutable;

namespace OutlookGuard.Policy.Agencies;

/// <summary>A recipient after lists were opened: a mailbox, or a list that could not be opened.</summary>
/// <param name="Typed">What was typed, or the member as its list has it.</param>
/// <param name="Reading">What became of reading it.</param>
/// <param name="Opening">Whether it is a list that could not be opened.</param>
/// <param name="Lists">The addresses of the lists it came through, outermost first; empty when it was typed.</param>
public sealed record OpenedRecipient(TypedRecipient Typed, AddressReading Reading, Opening Opening, ImmutableArray<string> Lists);

/// <summary>What opening a recipient came to.</summary>
public enum Opening
{
    /// <summary>A list whose members are not known.</summary>
    ClosedList = 0,

    /// <summary>A mailbox, as far as anybody knows.</summary>
    Mailbox,
}
