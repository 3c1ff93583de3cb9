namespace OutlookGuard.Policy;

/// <summary>Says which sentence of the guide a rule keeps. Tests read it: no sentence without a rule, no rule without a sentence.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class EnforcesAttribute(GuideSentence sentence) : Attribute
{
    public GuideSentence Sentence => sentence;
}
