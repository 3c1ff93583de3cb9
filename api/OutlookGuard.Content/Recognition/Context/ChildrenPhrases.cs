namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Children: anything about a child. All of it needs somebody's child: "children" alone may be all the children of a town.</summary>
internal static class ChildrenPhrases
{
    /// <summary>Only ever said of a particular child.</summary>
    public const string SpeaksForItself = """
        # Protection and care
        on a child protection plan, child protection plan, child in need plan, cin plan, looked after child, in foster care, foster carer+
        care proceedings, care order, section 47 [enquiry|enquiries|investigation|strategy meeting], section 20 accommodation
        accommodated under section 20
        # Contact
        contact arrangements, supervised contact, unsupervised contact, contact with [the|his|her|their] [{child}], child arrangements order
        child contact, access to the [{child}], parental responsibility, prohibited steps order, specific issue order, contact centre
        custody of [the|her|his|their] [{child}]
        # School and nursery
        collect~ from [school|nursery], pick~ up from [school|nursery], school run, school pick up
        {pos} [school|nursery|headteacher|head teacher|teacher|class teacher|childminder|playgroup], at [school|nursery], to [school|nursery]
        from [school|nursery], off school, outside the [school|nursery], outside school, school gates
        start~ [school|nursery], new school, new nursery, change~ school+, nursery place, school place, school attendance, in year {digits}
        year {digits} pupil, excluded from school, expelled from school
        attends [{any}|{any} {any}|{any} {any} {any}|{any} {any} {any} {any}] [primary|school|academy|nursery|college|infants|juniors]
        goes to [{any}|{any} {any}|{any} {any} {any}|{any} {any} {any} {any}] [primary|school|academy|nursery|infants|juniors]
        {pos} unborn [baby|child], unborn baby, unborn child
        """;

    /// <summary>Counts when it is the child of somebody there.</summary>
    public const string NeedsSomebody = """
        {child}, boys, girls, little boy+, little girl+, the boy, the girl, teenage son, teenage daughter, under fives, infant, pupil, schoolboy
        schoolgirl, minor child, dependants, dependent child, dependent children
        took the [{child}], take the [{child}], taken the [{child}], taking the [{child}], snatched the [{child}], kept the [{child}]
        keeps the [{child}]
        school, nursery, playgroup, childminder, childcare, custody, paternity, biological father, child contact order, child protection conference
        child protection, child in need, initial conference, core group, health visitor, school uniform, free school meals, ehcp, ehc plan
        """;
}
