using System.Collections.Immutable;
using OutlookGuard.Api.Http;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Registers;

/// <summary>Kinds of information as requests and answers write them.</summary>
internal static class CategoryCodes
{
    /// <summary>The codes that stand for categories.</summary>
    public static ImmutableArray<string> Of(PersonalDataCategories categories) =>
        [.. Enum.GetValues<PersonalDataCategories>().Where(one => one != PersonalDataCategories.None && categories.HasFlag(one)).Select(one => one.Code())];

    /// <summary>Reads ticks.</summary>
    /// <exception cref="BadInput">A code is unknown.</exception>
    public static PersonalDataCategories Read(ImmutableArray<string> codes)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            if (!PersonalDataCategoryCodes.TryParse(codes[i], out var one) || one == PersonalDataCategories.None)
                throw BadInput.In($"categories[{i}]", "Is no kind of information.");
        }

        return RegisterCodes.Categories(codes);
    }
}
