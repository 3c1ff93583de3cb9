using System.Collections.Immutable;

namespace OutlookGuard.Api.Http;

/// <summary>A request that cannot be used: which fields, and what is wrong with each. It never quotes what was sent.</summary>
internal sealed class BadInput(int status, ImmutableArray<FieldFault> faults) : Exception("The request cannot be used.")
{
    public int Status { get; } = status;

    public ImmutableArray<FieldFault> Faults { get; } = faults;

    /// <summary>Malformed: 400.</summary>
    /// <param name="field">The path of the member, such as <c>to[0].address</c>; <see cref="FieldFault.WholeDocument"/> for all of it.</param>
    /// <param name="what">What is wrong, as a sentence that begins with the verb.</param>
    public static BadInput In(string field, string what) => new(StatusCodes.Status400BadRequest, [new FieldFault(field, what)]);

    /// <summary>Too large: 413.</summary>
    public static BadInput TooLarge(string field, long most) =>
        new(StatusCodes.Status413PayloadTooLarge, [new FieldFault(field, $"Is larger than {most} bytes.")]);

    /// <summary>Not a kind of content that is read here: 415.</summary>
    public static BadInput NotReadable(string what) =>
        new(StatusCodes.Status415UnsupportedMediaType, [new FieldFault("Content-Type", what)]);
}

/// <summary>One field's fault.</summary>
/// <param name="Field">Its path.</param>
/// <param name="What">What is wrong with it.</param>
internal readonly record struct FieldFault(string Field, string What)
{
    /// <summary>The path of the document itself.</summary>
    public const string WholeDocument = "$";
}
