using System.Collections.Immutable;

namespace OutlookGuard.Policy.Agencies;

/// <summary>The forms in which people we must not write to, and survivors' own addresses, are looked for.</summary>
/// <remarks>
/// <para>
/// Forms are plain text so that they can be turned into keyed hashes where the key is: two things are the same when one hashed form is common.
/// Matching is loose on purpose: case, hidden characters, +tags, all dots (Gmail ignores them; elsewhere one match too many is the cheaper
/// mistake), look-alike letters and digits, international domains, quotation marks, and the several domains of one provider make no
/// difference. A hyphen begins a tag only at Yahoo, whose names have none: elsewhere it would make all of "anne-marie", "anne-louise" one.
/// </para>
/// <para>
/// Only <see cref="AddressForms.Exact"/> may let something through: a survivor's address is safe when exactly that one was checked.
/// </para>
/// </remarks>
public static class StopForms
{
    private static readonly char[] BetweenPieces = [' ', '\t', '\n', '\r', '\u00A0', '(', ')', '<', '>', '[', ']', ',', ';'];

    /// <summary>The forms of an address: those under which a registered one is stored, and those of one found in a text.</summary>
    /// <param name="address">Any text; need not be a complete address.</param>
    /// <returns>Its forms; none when there is nothing around an @ in it.</returns>
    public static AddressForms OfAddress(string address)
    {
        var forms = new SortedSet<string>(StringComparer.Ordinal);
        var exact = AddForms(AddressReading.Of(address), forms);
        WrittenAddresses.AddForms(address, forms);
        return new AddressForms(exact, [.. forms]);
    }

    /// <summary>The forms under which a registered person's name is stored.</summary>
    /// <param name="name">The name or one alias.</param>
    /// <returns>Lower case, sorted, each once.</returns>
    public static ImmutableArray<string> OfRegisteredName(string name)
    {
        var forms = new SortedSet<string>(StringComparer.Ordinal);
        PersonNames.AddRegistered(name, forms);
        return [.. forms];
    }

    /// <summary>The forms of a recipient.</summary>
    /// <param name="recipient">The recipient after lists were opened.</param>
    /// <returns>Everything to look for: its address, addresses written in its name, the lists it came through, and names.</returns>
    public static RecipientForms OfRecipient(OpenedRecipient recipient)
    {
        var own = new SortedSet<string>(StringComparer.Ordinal);
        var exact = AddForms(recipient.Reading, own);
        var mentioned = new SortedSet<string>(StringComparer.Ordinal);
        WrittenAddresses.AddForms(recipient.Typed.Address, mentioned);
        WrittenAddresses.AddForms(recipient.Typed.DisplayName, mentioned);
        foreach (var list in recipient.Lists)
            WrittenAddresses.AddForms(list, mentioned);
        mentioned.ExceptWith(own);

        var names = new SortedSet<string>(StringComparer.Ordinal);
        var localNames = new SortedSet<string>(StringComparer.Ordinal);
        AddNames(recipient.Typed.DisplayName, names, localNames);
        if (recipient.Reading is AddressReading.Complete complete)
        {
            AddNames(complete.WrittenName, names, localNames);
            PersonNames.AddWritten(complete.Address.Local, localNames);
        }

        return new RecipientForms(new AddressForms(exact, [.. own]), [.. mentioned], [.. names], [.. localNames]);
    }

    private static string AddForms(AddressReading reading, SortedSet<string> forms)
    {
        if (reading is not AddressReading.Complete { Address: var address })
            return "";
        LooseAddress.AddForms(address.Local, address.ShownDomain, forms);
        return address.Canonical;
    }

    private static void AddNames(string text, SortedSet<string> names, SortedSet<string> localNames)
    {
        var pieces = text.Split(BetweenPieces, StringSplitOptions.RemoveEmptyEntries);
        PersonNames.AddWritten(string.Join(' ', pieces.Where(piece => !piece.Contains('@', StringComparison.Ordinal))), names);

        // Where a name is missing, mail programs show the address: what stands before its @ is no more a name than the local part is.
        foreach (var piece in pieces)
        {
            if (piece.IndexOf('@', StringComparison.Ordinal) is var at and > 0)
                PersonNames.AddWritten(piece[..at], localNames);
        }
    }
}

/// <summary>The forms of one address.</summary>
/// <param name="Exact">The one address: lower case, <c>local@domain</c> in machine form; empty when it is incomplete.</param>
/// <param name="Loose">Everything it might as well be written as, sorted, each once.</param>
public sealed record AddressForms(string Exact, ImmutableArray<string> Loose);

/// <summary>The forms of one recipient.</summary>
/// <param name="Address">Its own address: to be compared with stop contacts and with survivors' own addresses.</param>
/// <param name="Mentioned">Other addresses about it, in its name and of the lists it came through: to be compared with stop contacts only.</param>
/// <param name="Names">Names shown for it: to be compared with every stop contact's.</param>
/// <param name="LocalNames">What the part before the @ would be as a name: to be compared with the stop contacts of the mail's own cases only.</param>
public sealed record RecipientForms(
    AddressForms Address, ImmutableArray<string> Mentioned, ImmutableArray<string> Names, ImmutableArray<string> LocalNames)
{
    /// <summary>Every address form in which a stop contact may be found.</summary>
    public ImmutableArray<string> ForStops => Address.Loose.AddRange(Mentioned);
}
