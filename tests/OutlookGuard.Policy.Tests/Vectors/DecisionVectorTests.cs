namespace OutlookGuard.Policy.Tests.Vectors;

public class DecisionVectorTests
{
    private const int FewEnoughToRead = 5;
    private const int LinesInTheFile = 4000;

    [Fact]
    public void Every_vector_agrees_in_every_field()
    {
        var vectors = DecisionVector.All().ToArray();
        var differences = vectors
            .Select(vector => (vector, Actual: DecisionVector.Words(DisclosurePolicy.Decide(vector.Facts))))
            .Where(pair => pair.Actual != pair.vector.Expected)
            .ToArray();

        Assert.True(
            differences.Length == 0,
            $"{differences.Length} of {vectors.Length} differ:\n" + string.Join('\n', differences.Take(FewEnoughToRead).Select(pair =>
                $"{pair.vector.Id}\n  expected {pair.vector.Expected}\n  actual   {pair.Actual}\n  facts    {pair.vector.Facts}")));
        Assert.Equal(LinesInTheFile, vectors.Length);
    }
}
