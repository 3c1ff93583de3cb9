namespace OutlookGuard.Policy.Tests.Words;

/// <summary>Decides a mail and tells the worker.</summary>
internal static class Told
{
    public static string[] About(MailFacts facts) =>
        About(facts, Known.Mail, [.. facts.Recipients.Select(recipient => Known.Recipient)]);

    public static string[] About(MailFacts facts, MailParticulars mail, params RecipientParticulars[] recipients) =>
        [.. WorkerWords.For(DisclosurePolicy.Decide(facts), facts, mail, [.. recipients])];
}
