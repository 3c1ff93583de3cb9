using System.Runtime.InteropServices;

namespace OutlookGuard.Content.Recognition;

/// <summary>Leaves one finding for each stretch of text.</summary>
/// <remarks>
/// The surer of two overlapping candidates stays; of equally sure ones the longer; of those the kind named first below. A web address keeps what it
/// carries besides itself: a position in a map link, a number or an e-mail address in a query.
/// </remarks>
internal static class Overlaps
{
    // Confidences closer than this are equal: the steps are coarse on purpose. Chosen.
    private const float Equal = 0.02f;

    // More than these are sorted by dividing. Chosen: a mail has a few dozen.
    private const int MostCarried = 64;

    // The particular before the general, for candidates of one span that are equally sure.
    private static readonly FindingKind[] Order =
    [
        FindingKind.Iban, FindingKind.PaymentCard, FindingKind.CryptoWallet, FindingKind.NhsNumber, FindingKind.NationalInsuranceNumber,
        FindingKind.DrivingLicenceNumber, FindingKind.UniqueTaxpayerReference, FindingKind.PassportNumber, FindingKind.SortCode, FindingKind.BankAccount,
        FindingKind.PhoneNumber, FindingKind.EmailAddress, FindingKind.GpsCoordinates, FindingKind.IpAddress, FindingKind.MacAddress, FindingKind.DateOfBirth,
        FindingKind.Postcode, FindingKind.VehicleRegistration, FindingKind.CaseReference, FindingKind.TemporaryReferenceNumber, FindingKind.MedicalLicence,
        FindingKind.Date, FindingKind.Url,
    ];

    private static readonly byte[] Ranks = Rank();

    /// <summary>Sorts candidates by position and removes those that lost their place to another.</summary>
    /// <param name="found">The candidates; in place.</param>
    public static void Resolve(List<Candidate> found)
    {
        if (found.Count < 2)
            return;
        var all = CollectionsMarshal.AsSpan(found);
        Sort(all);
        var kept = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var candidate = all[i];
            var place = kept;
            var lost = false;
            while (place > 0 && all[place - 1].End > candidate.Start)
            {
                if (!AreBoth(all[place - 1], candidate) && !IsStronger(candidate, all[place - 1]))
                {
                    lost = true;
                    break;
                }

                place--;
            }

            if (lost)
                continue;
            kept = Remove(all, place, kept, candidate);
            all[kept++] = candidate;
        }

        CollectionsMarshal.SetCount(found, kept);
    }

    // By start, the longer first. Candidates come nearly in order, so each is only carried to its place.
    private static void Sort(Span<Candidate> all)
    {
        if (all.Length > MostCarried)
        {
            all.Sort(static (a, b) => Compare(a, b));
            return;
        }

        for (var i = 1; i < all.Length; i++)
        {
            var candidate = all[i];
            var to = i;
            for (; to > 0 && Compare(all[to - 1], candidate) > 0; to--)
                all[to] = all[to - 1];
            all[to] = candidate;
        }
    }

    private static int Compare(in Candidate a, in Candidate b) =>
        a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End);

    // Those behind a place lost to the candidate, except the web addresses that carry it.
    private static int Remove(Span<Candidate> all, int place, int kept, Candidate candidate)
    {
        var to = place;
        for (var i = place; i < kept; i++)
        {
            if (all[i].End <= candidate.Start || AreBoth(all[i], candidate))
                all[to++] = all[i];
        }

        return to;
    }

    private static bool AreBoth(in Candidate outer, in Candidate inner) =>
        outer.Kind == FindingKind.Url && inner.Kind != FindingKind.Url && outer.Start < inner.Start && outer.End >= inner.End && inner.Confidence >= Confidence.Likely
        && inner.Kind is not (FindingKind.Date or FindingKind.IpAddress);

    private static bool IsStronger(in Candidate one, in Candidate other)
    {
        // "amara at mail.example", "12 Amara Close": the name is only a part of what stands there.
        if (Swallows(one, other))
            return true;
        if (Swallows(other, one))
            return false;
        if (Math.Abs(one.Confidence - other.Confidence) > Equal)
            return one.Confidence > other.Confidence;
        var longer = (one.End - one.Start).CompareTo(other.End - other.Start);
        return longer != 0 ? longer > 0 : Ranks[(int)one.Kind] < Ranks[(int)other.Kind];
    }

    private static bool Swallows(in Candidate outer, in Candidate inner) => inner.Kind == FindingKind.PersonName
        && outer.Kind is FindingKind.EmailAddress or FindingKind.StreetAddress
        && outer.Confidence >= Finding.BlockingConfidence
        && outer.Start <= inner.Start && inner.End <= outer.End && outer.End - outer.Start > inner.End - inner.Start;

    private static byte[] Rank()
    {
        var ranks = new byte[Enum.GetValues<FindingKind>().Length];
        Array.Fill(ranks, (byte)Order.Length);
        for (var i = 0; i < Order.Length; i++)
            ranks[(int)Order[i]] = (byte)i;
        return ranks;
    }
}
