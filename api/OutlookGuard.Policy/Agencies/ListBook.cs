using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutlookGuard.Policy.Agencies;

/// <summary>The distribution lists, and how they are opened.</summary>
internal sealed class ListBook
{
    private const int DeepestNesting = 16; // chosen: Exchange allows more, people do not follow more

    private readonly FrozenDictionary<string, ImmutableArray<string>> members;

    /// <param name="lists">The lists; one address named twice has the members of both.</param>
    public ListBook(IEnumerable<ListEntry> lists) => members = lists
        .Select(list => (Reading: AddressReading.Of(list.Address), list.Members))
        .Where(list => list.Reading is AddressReading.Complete)
        .GroupBy(list => ((AddressReading.Complete)list.Reading).Address.Canonical)
        .ToFrozenDictionary(group => group.Key, group => MembersOf(group.Select(list => list.Members)));

    /// <summary>Puts a list's members in its place.</summary>
    /// <param name="typed">A recipient.</param>
    /// <returns>Itself when it is no list; its members, each once; a list whose members are unknown, or nested too deeply, as a closed list.</returns>
    public ImmutableArray<OpenedRecipient> Open(TypedRecipient typed)
    {
        var opened = ImmutableArray.CreateBuilder<OpenedRecipient>();
        Open(typed, [], new HashSet<string>(StringComparer.Ordinal), opened);

        // Lists that contain only each other reach nobody whom we could judge.
        if (opened.Count == 0)
            opened.Add(new OpenedRecipient(typed, AddressReading.Of(typed.Address), Opening.ClosedList, []));
        return opened.ToImmutable();
    }

    /// <summary>Members of unknown part make the whole unknown: a list of which somebody knows half is not known.</summary>
    private static ImmutableArray<string> MembersOf(IEnumerable<ImmutableArray<string>> parts)
    {
        var all = parts.ToList();
        return all.Exists(part => part.IsDefaultOrEmpty) ? [] : [.. all.SelectMany(part => part).Distinct(StringComparer.Ordinal)];
    }

    private void Open(TypedRecipient typed, ImmutableArray<string> through, HashSet<string> seen, ImmutableArray<OpenedRecipient>.Builder opened)
    {
        var reading = AddressReading.Of(typed.Address);
        var key = (reading as AddressReading.Complete)?.Address.Canonical ?? typed.Address;
        if (ListAt(reading) is not { } list)
        {
            if (through.IsEmpty || seen.Add(key))
                opened.Add(new OpenedRecipient(typed, reading, Opening.Mailbox, through));
            return;
        }

        // A list met again adds nobody: it is already open, or it contains itself.
        if (!seen.Add(key))
            return;

        if (members[list].IsEmpty || through.Length >= DeepestNesting)
        {
            opened.Add(new OpenedRecipient(typed, reading, Opening.ClosedList, through));
            return;
        }

        foreach (var member in members[list])
            Open(new TypedRecipient(member), through.Add(typed.Address), seen, opened);
    }

    /// <summary>The list an address reaches: itself, or without its tag, because a tag does not change where mail goes.</summary>
    private string? ListAt(AddressReading reading)
    {
        if (reading is not AddressReading.Complete { Address: var address })
            return null;
        if (members.ContainsKey(address.Canonical))
            return address.Canonical;

        var tag = address.Local.IndexOf('+', StringComparison.Ordinal);
        var untagged = tag > 0 ? $"{address.Local[..tag]}@{address.Domain}" : address.Canonical;
        return members.ContainsKey(untagged) ? untagged : null;
    }
}
