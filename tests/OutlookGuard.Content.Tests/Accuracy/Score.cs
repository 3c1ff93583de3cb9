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
        table.AppendLine(CultureInfo.InvariantCulture, $"{"kind",-28} {"labels",6} {"recall",7} {"at .60",7} {"precision",9} {"shown only",10}");
        foreach (var (kind, counts) in byKind)
            table.AppendLine(CultureInfo.InvariantCulture, $"{kind,-28} {counts.Labels,6} {counts.Recall,7:0.000} {counts.BlockingRecall,7:0.000} {counts.Precision,9:0.000} {counts.ShownOnly,10}");
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
            counts.Blocking += hit.Any(f => f.Confidence >= Confidence.Blocking) ? 1 : 0;
            leaks |= !found.Any(f => f.Confidence >= Confidence.Blocking && f.Start < label.End && f.End > label.Start);
        }

        Leaking += leaks ? 1 : 0;
        foreach (var candidate in found.Where(f => kinds(f.Kind) && !text.Labels.Any(label => label.Kind == f.Kind && f.Start == label.Start && f.End == label.End)))
        {
            var counts = Of(candidate.Kind);
            counts.Wrong += candidate.Confidence >= Confidence.Blocking ? 1 : 0;
            counts.ShownOnly += candidate.Confidence < Confidence.Blocking ? 1 : 0;
        }
    }

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

    /// <summary>Findings at the blocking confidence that are no label.</summary>
    public int Wrong { get; set; }

    /// <summary>Findings below it that are no label.</summary>
    public int ShownOnly { get; set; }

    public double Recall => Labels == 0 ? 1 : (double)Found / Labels;

    public double BlockingRecall => Labels == 0 ? 1 : (double)Blocking / Labels;

    public double Precision => Blocking + Wrong == 0 ? 1 : (double)Blocking / (Blocking + Wrong);
}
