namespace OutlookGuard.Policy;

/// <summary>What the subject line gives away.</summary>
public enum SubjectLine
{
    /// <summary>A person's name, alias, register initials, number, birth date, address or place.</summary>
    NamesSomeone = 0,

    /// <summary>Nothing personal; a bare case reference is nothing.</summary>
    Clean,
}
