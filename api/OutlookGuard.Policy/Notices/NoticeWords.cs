using System.Collections.Immutable;

namespace OutlookGuard.Policy.Notices;

/// <summary>A notice as an agency reads it: references, what changed, what to do, whom to ring. It has no member that could hold a name, a reason or an address of hers.</summary>
/// <param name="Subject">The subject line: encryption does not cover it, so it says nothing but a number.</param>
/// <param name="Lines">The body, a paragraph each; the first is the marking.</param>
public sealed record NoticeWords(string Subject, ImmutableArray<string> Lines)
{
    /// <summary>Writes a notice.</summary>
    /// <param name="change">What changed; its moment in the organisation's own time.</param>
    /// <param name="particulars">What the sentences name.</param>
    /// <returns>The words.</returns>
    public static NoticeWords For(NoticeChange change, NoticeParticulars particulars) => new(
        $"A change you must act on: notice {particulars.Number}",
        [
            Marking.Text,
            $"This is a notice from {particulars.Organisation} to {particulars.Agency}.",
            particulars.TheirReference is { } theirs ? $"Your reference: {theirs}. Our reference: {particulars.OurReference}." : $"Our reference: {particulars.OurReference}.",
            "What changed",
            WhatChanged(change),
            "What to do",
            change.Kind == NoticeChangeKind.SomeRestricted
                ? "Stop using that part of what we shared under this reference, and stop passing it on, unless the law requires you to."
                : "Stop using what we shared under this reference, and stop passing it on, unless the law requires you to.",
            "If you passed it on: tell them the same, and tell us who they are.",
            "Do not contact anybody else about this notice, the person concerned included.",
            "Tell us that you have this notice. You need no password:",
            particulars.Link,
            "Whom to ring",
            particulars.Ring,
        ]);

    private static string WhatChanged(NoticeChange change) => change.Kind switch
    {
        NoticeChangeKind.SomeRestricted =>
            $"{InWords.Sentence(InWords.Moment(change.Since, null))}, the permission to use and share information under this reference was limited. It no longer covers {CategoryWords.Details(change.Categories) ?? "part of it"}.",
        NoticeChangeKind.AllRestricted =>
            $"{InWords.Sentence(InWords.Moment(change.Since, null))}, the permission to use and share information under this reference was stopped until we tell you otherwise.",
        _ => $"{InWords.Sentence(InWords.Moment(change.Since, null))}, the permission to use and share information under this reference was withdrawn.",
    };
}

/// <summary>What the sentences of a notice name. Nothing of it is about a client but references.</summary>
/// <param name="Number">The notice's own number.</param>
/// <param name="Organisation">Who we are.</param>
/// <param name="Agency">Whom we tell.</param>
/// <param name="OurReference">Our bare case reference.</param>
/// <param name="TheirReference">The agency's own reference, or null where nobody knows it.</param>
/// <param name="Ring">Whom to ring, as a sentence.</param>
/// <param name="Link">Where to say that it arrived: an absolute address.</param>
public sealed record NoticeParticulars(string Number, string Organisation, string Agency, string OurReference, string? TheirReference, string Ring, string Link);
