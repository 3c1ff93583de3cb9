using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Api.Cases;

/// <summary>Keeps the forms by which a mail finds cases and contacts in step with the people, references and addresses they stand for.</summary>
internal static class CaseForms
{
    /// <summary>Adds the forms of a reference or of a person.</summary>
    public static void Add(GuardDb db, string caseReference, IEnumerable<KeyedForm> forms, long version) => db.AddRange(CaseFormRow.Of(caseReference, forms, version));

    /// <summary>Adds the forms of a stop contact or of a survivor's own address.</summary>
    public static void AddContact(GuardDb db, Guid contact, params byte[][] hashes) =>
        db.AddRange(ContactFormRow.Of(contact, hashes.SelectMany(packed => RegisterSeal.Unpack(packed))));

    /// <summary>Writes a case's forms anew after a person changed or went. What two people share stays as long as one of them does.</summary>
    public static async Task RewriteAsync(GuardDb db, RegisterSeal seal, string caseReference, IEnumerable<CasePersonRow> people, long version, CancellationToken stop)
    {
        await db.Set<CaseFormRow>().Where(row => row.CaseReference == caseReference).ExecuteDeleteAsync(stop);
        Add(db, caseReference, RegisterForms.OfReference(seal.Key, caseReference).Concat(people.SelectMany(person => KeyedForm.Unpack(person.Forms))).Distinct(), version);
    }

    public static Task RemoveContactAsync(GuardDb db, Guid contact, CancellationToken stop) =>
        db.Set<ContactFormRow>().Where(row => row.ContactId == contact).ExecuteDeleteAsync(stop);

    /// <summary>The numbers by which the store finds whole forms.</summary>
    public static List<long> KeysOf(IEnumerable<KeyedForm> forms) => [.. forms.Where(form => form.Strength == FormStrength.Whole).Select(form => RegisterFilter.KeyOf(form.Hash)).Distinct()];
}
