namespace OutlookGuard.Content.Recognition.Names;

/// <content>Tables: a heading "Surname", "Client" or "Name" makes its column a list of people.</content>
internal sealed partial class NameReader
{
    private const int MostColumns = 32;

    private static void NoteColumns(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        uint columns = 0;
        for (var i = 0; i < tokens.Length;)
        {
            var end = i + 1;
            while (end < tokens.Length && !tokens[end].StartsLine)
                end++;
            if ((tokens[i].Before & Gap.EmptyLine) != 0)
                columns = 0;
            if (columns == 0)
                columns = HeadingColumns(text, tokens[i..end]);
            else
                NoteLine(text, tokens[i..end], columns);
            i = end;
        }
    }

    // Which columns of a heading line name people; none when the line is no heading.
    private static uint HeadingColumns(ReadOnlySpan<char> text, ReadOnlySpan<Token> line)
    {
        if (line.Length is < 2 or > 2 * MostColumns)
            return 0;
        uint columns = 0;
        var column = 0;
        var inCell = 0;
        for (var k = 0; k < line.Length; k++)
        {
            var step = k == 0 ? 0 : Separators(text, line[k - 1], line[k]);
            column += step;
            inCell = step > 0 || k == 0 ? 1 : inCell + 1;
            if (inCell > 4 || column >= MostColumns || (line[k].Before & (Gap.Colon | Gap.Stop)) != 0)
                return 0;
            if (line[k].Has(WordTraits.Label) && line[k].Traits.Given() < 2)
                columns |= 1u << column;
        }

        return column >= 1 ? columns : 0;
    }

    private static void NoteLine(ReadOnlySpan<char> text, Span<Token> line, uint columns)
    {
        var column = 0;
        for (var k = 0; k < line.Length && column < MostColumns; k++)
        {
            column += k == 0 ? 0 : Separators(text, line[k - 1], line[k]);
            if (column < MostColumns && (columns & (1u << column)) != 0)
                line[k].Notes |= Notes.PeopleLine;
        }
    }

    // Cells are parted by tabs, bars or commas without a blank after them.
    private static int Separators(ReadOnlySpan<char> text, in Token before, in Token after)
    {
        if ((after.Before & (Gap.Cell | Gap.Comma)) == 0 || after.Start - before.End > MostColumns)
            return 0;
        var between = text[before.End..after.Start];
        var count = 0;
        for (var i = 0; i < between.Length; i++)
        {
            if (between[i] is '\t' or '|' || (between[i] == ',' && (i + 1 == between.Length || between[i + 1] != ' ')))
                count++;
        }

        return count;
    }
}
