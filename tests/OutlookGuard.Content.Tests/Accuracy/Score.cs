using System.Globalization;
using System.Text;
using OutlookGuard.Content.Recognition;

namespace OutlookGuard.Content.Tests.Accuracy;

/// <summary>How much of a labelled set was found, by kind, with exact positions.</summary>
internal sealed class Score
{
    private readonly SortedDictionary<string, Counts> byKind = new(StringComparer.Ordinal);

    /// <summary>Texts in which at least one label was not found at the blocking confidence by any finding that overlaps it.</summary>
    public int Leaking { get; private set; }

    public int Texts { get; private set; }

    public static Score Of(IReadOnlyList<LabelledText> set, Func<FindingKind, bool> kinds)
    {
        var score = new Score();
        var scanner = new TextScanner();
        foreach (var text in set)
            score.Add(text, scanner.Scan(text.Text), kinds);
        return score;
    }

    public Counts this[FindingKind kind] => byKind.GetValueOrDefault(kind.Code()) ?? new Counts();

    /// <summary>The table, one kind a line.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{"kind",-28} {"labels",6} {"recall",7} {"at .60",7} {"precision",9} {"exact F1",8} {"overlap F1",10} {"shown only",10}");
        foreach (var (kind, counts) in byKind)
            table.AppendLine(CultureInfo.InvariantCulture, $"{kind,-28} {counts.Labels,6} {counts.Recall,7:0.000} {counts.BlockingRecall,7:0.000} {counts.Precision,9:0.000} {counts.ExactF1,8:0.000} {counts.OverlapF1,10:0.000} {counts.ShownOnly,10}");
        return table.AppendLine(CultureInfo.InvariantCulture, $"texts that leak something: {Leaking} of {Texts}").ToString();
    }

    private void Add(LabelledText text, List<Candidate> found, Func<FindingKind, bool> kinds)
    {
        Texts++;
        var leaks = false;
        foreach (var label in text.Labels.Where(label => kinds(label.Kind)))
        {
            var counts = Of(label.Kind);
            counts.Labels++;
            var hit = found.Where(f => f.Kind == label.Kind && f.Start == label.Start && f.End == label.End).ToList();
            counts.Found += hit.Count > 0 ? 1 : 0;
            counts.Touched += found.Any(f => f.Kind == label.Kind && f.Confidence >= Confidence.Blocking && Overlap(f, label)) ? 1 : 0;
            counts.Blocking += hit.Any(f => f.Confidence >= Confidence.Blocking) ? 1 : 0;
            leaks |= !found.Any(f => f.Confidence >= Confidence.Blocking && Overlap(f, label));
        }

        Leaking += leaks ? 1 : 0;
        foreach (var candidate in found.Where(f => kinds(f.Kind) && !text.Labels.Any(label => label.Kind == f.Kind && f.Start == label.Start && f.End == label.End)))
        {
            var counts = Of(candidate.Kind);
            counts.Wrong += candidate.Confidence >= Confidence.Blocking ? 1 : 0;
            counts.Stray += candidate.Confidence >= Confidence.Blocking && !text.Labels.Any(label => label.Kind == candidate.Kind && Overlap(candidate, label)) ? 1 : 0;
            counts.ShownOnly += candidate.Confidence < Confidence.Blocking ? 1 : 0;
        }
    }

    private static bool Overlap(Candidate found, Label label) => found.Start < label.End && found.End > label.Start;

    private Counts Of(FindingKind kind)
    {
        if (!byKind.TryGetValue(kind.Code(), out var counts))
            byKind[kind.Code()] = counts = new Counts();
        return counts;
    }
}

/// <summary>The counts of one kind.</summary>
internal sealed class Counts
{
    public int Labels { get; set; }

    public int Found { get; set; }

    public int Blocking { get; set; }

    /// <summary>Labels that a finding of their kind at the blocking confidence overlaps.</summary>
    public int Touched { get; set; }

    /// <summary>Findings at the blocking confidence that overlap no label of their kind.</summary>
    public int Stray { get; set; }

    /// <summary>Findings at the blocking confidence that are no label.</summary>
    public int Wrong { get; set; }

    /// <summary>Findings below it that are no label.</summary>
    public int ShownOnly { get; set; }

    public double Recall => Labels == 0 ? 1 : (double)Found / Labels;

    public double BlockingRecall => Labels == 0 ? 1 : (double)Blocking / Labels;

    /// <summary>Harmonic mean of recall and precision at the blocking confidence, exact positions.</summary>
    public double ExactF1 => Mean(BlockingRecall, Precision);

    /// <summary>The same, where any overlap counts.</summary>
    public double OverlapF1 => Mean(Labels == 0 ? 1 : (double)Touched / Labels, Touched + Stray == 0 ? 1 : (double)Touched / (Touched + Stray));

    private static double Mean(double recall, double precision) => recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);

    public double Precision => Blocking + Wrong == 0 ? 1 : (double)Blocking / (Blocking + Wrong);
}
