namespace OutlookGuard.Api.Http;

/// <summary>The text stands in one line: no control characters and no line separators, so that it can never split a header or a log line.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SingleLineAttribute : Attribute;
