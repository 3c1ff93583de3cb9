using System.Text;

namespace OutlookGuard.Policy.Tests.Words;

/// <summary>Every sentence of every rule as a text that a data controller can read: a change of words is seen in review.</summary>
public class SentenceCatalogue
{
    [Fact]
    public void The_sentences_are_the_approved_ones()
    {
        var catalogue = new StringBuilder();
        foreach (var (rule, name, reason) in Catalogue.Reasons.OrderBy(entry => entry.Reason.Rule.Code(), StringComparer.Ordinal))
        {
            catalogue.Append(reason.Rule.Code()).Append(" (").Append(rule.Name).Append('.').Append(name).Append(")\n")
                .Append("  makes it: ").Append(reason.Outcome.Code()).Append('\n')
                .Append("  lifted:   ").Append(reason.Lift).Append('\n')
                .Append("  answered: ").Append(reason.Answerable).Append('\n')
                .Append("  mend:     ").Append(reason.Fix?.Code() ?? "none").Append('\n')
                .Append("  requires: ").AppendJoin(", ", reason.Obligations.Select(obligation => obligation.Code()).DefaultIfEmpty("nothing")).Append('\n')
                .Append("  keeps:    ").AppendJoin(", ", reason.Enforces).Append('\n')
                .Append("  says:     ").Append(reason.Sentence.Text).Append('\n')
                .Append("  example:  ").Append(Gaps.Fill(reason.Sentence, Known.Mail, Known.Recipient, [Known.Recipient.Address])).Append('\n')
                .Append("  knowing nothing: ").Append(Gaps.Fill(reason.Sentence, new MailParticulars(), Known.Nothing, [])).Append("\n\n");
        }

        Repository.MustBeApproved(catalogue.ToString(), "tests", "OutlookGuard.Policy.Tests", "Sentences.approved.txt");
    }

    [Fact]
    public void Every_rule_of_the_table_has_a_sentence() =>
        Assert.Equal(Enum.GetValues<RuleId>().Order(), Catalogue.Reasons.Select(entry => entry.Reason.Rule).Distinct().Order());

    [Fact]
    public void A_hard_stop_cannot_be_lifted_or_answered() =>
        Assert.All(Catalogue.Reasons.Where(entry => entry.Reason.Outcome == Outcome.HardBlock), entry =>
        {
            Assert.Equal(Lift.Never, entry.Reason.Lift);
            Assert.Equal(Answerable.Never, entry.Reason.Answerable);
        });

    [Fact]
    public void Only_what_asks_can_be_answered() =>
        Assert.All(Catalogue.Reasons.Where(entry => entry.Reason.Answerable != Answerable.Never), entry => Assert.Equal(Outcome.Justify, entry.Reason.Outcome));

    [Fact]
    public void Every_mend_of_the_list_is_offered_by_some_rule() =>
        Assert.Equal(Enum.GetValues<Fix>().Order(), Catalogue.Reasons.Select(entry => entry.Reason.Fix).OfType<Fix>().Distinct().Order());
}
