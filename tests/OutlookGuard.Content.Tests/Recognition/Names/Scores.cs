using System.Globalization;
using OutlookGuard.Content.Recognition;

namespace OutlookGuard.Content.Tests.Recognition.Names;

/// <summary>Counts of one kind over a labelled set.</summary>
internal sealed class Scores(FindingKind kind)
{
    private readonly Dictionary<string, (int Labels, int Hits)> byOrigin = [];
    private int labels, hitAtAll, hit, exact, proposed, right, rightExactly;

    public double RecallOfEverything => Ratio(hitAtAll, labels);

    public double Recall => Ratio(hit, labels);

    public double Precision => Ratio(right, proposed);

    public double Overlap => F1(Precision, Recall);

    public double Exact => F1(Ratio(rightExactly, proposed), Ratio(exact, labels));

    public double WorstOrigin => byOrigin.Values.Min(o => Ratio(o.Hits, o.Labels));

    public double Spread => byOrigin.Values.Max(o => Ratio(o.Hits, o.Labels)) - WorstOrigin;

    public int FalseAlarms => proposed - right;

    public void Add(LabelledText text, IReadOnlyList<Candidate> found)
    {
        var wanted = text.Labels.Where(l => l.Kind == kind).ToList();
        var blocking = found.Where(c => c.Kind == kind && c.Confidence >= (float)Finding.BlockingConfidence).ToList();
        labels += wanted.Count;
        foreach (var label in wanted)
        {
            var touched = blocking.Exists(c => Touches(c, label));
            hitAtAll += found.Any(c => c.Kind == kind && Touches(c, label)) ? 1 : 0;
            hit += touched ? 1 : 0;
            exact += blocking.Exists(c => c.Start == label.Start && c.End == label.End) ? 1 : 0;
            var origin = byOrigin.GetValueOrDefault(label.Origin);
            byOrigin[label.Origin] = (origin.Labels + 1, origin.Hits + (touched ? 1 : 0));
        }

        proposed += blocking.Count;
        right += blocking.Count(c => wanted.Exists(l => Touches(c, l)));
        rightExactly += blocking.Count(c => wanted.Exists(l => c.Start == l.Start && c.End == l.End));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{kind.Code(),-15} labels {labels,5}  recall all {RecallOfEverything:0.000}  recall {Recall:0.000}  precision {Precision:0.000}  overlap F1 {Overlap:0.000}  exact F1 {Exact:0.000}");

    /// <summary>Recall by origin, one line.</summary>
    public string Origins() => string.Join("  ", byOrigin.OrderBy(o => o.Key, StringComparer.Ordinal)
        .Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Key} {Ratio(o.Value.Hits, o.Value.Labels):0.00}")));

    private static bool Touches(Candidate candidate, Label label) => candidate.Start < label.End && label.Start < candidate.End;

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static double F1(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
