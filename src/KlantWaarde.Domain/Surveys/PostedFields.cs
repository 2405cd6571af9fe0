using System.Globalization;
using System.Text;

namespace KlantWaarde.Domain.Surveys;

/// <summary>Reads a posted form, field by field, and keeps what was wrong with it. Fields that nobody asks for are not looked at.</summary>
/// <param name="values">By name of the field; a field that was not on the form has none.</param>
public sealed class PostedFields(Func<string, IReadOnlyList<string?>> values)
{
    private readonly List<AnswerFault> _faults = [];

    public IReadOnlyList<AnswerFault> Faults => _faults;

    /// <returns>Null when the question was left open, or answered wrongly.</returns>
    public TAnswer? Choice<TAnswer>(string field, CodeList<TAnswer> codes) where TAnswer : struct, Enum =>
        One(field) is { } code ? codes.Find(code) ?? Wrong<TAnswer>(field) : null;

    /// <returns>Null when the question was left open, or answered wrongly.</returns>
    public string? Code(string field, IReadOnlyCollection<string> codes)
    {
        if (One(field) is not { } code)
            return null;

        if (codes.Contains(code))
            return code;

        Fail(field, AnswerFaultKind.NotAChoice);
        return null;
    }

    /// <returns>Null when the question was left open, or answered outside <paramref name="lowest"/> to <paramref name="highest"/>.</returns>
    public int? Number(string field, int lowest, int highest)
    {
        if (One(field) is not { } text)
            return null;

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= lowest && number <= highest ? number : Wrong<int>(field);
    }

    /// <returns>Null when the question was not on the form; empty when nothing was picked.</returns>
    public IReadOnlyList<string>? Codes(string field, IReadOnlyCollection<string> codes, int most)
    {
        if (values(field) is [])
            return null;

        var picked = Given(field);
        if (!picked.All(codes.Contains))
            Fail(field, AnswerFaultKind.NotAChoice);
        else if (picked.Count > most)
            Fail(field, AnswerFaultKind.TooMany, picked.Count);

        return picked;
    }

    /// <returns>Null when the question was not on the form; empty when nothing was written.</returns>
    public string? Text(string field, int maxLength)
    {
        if (values(field) is not [var written, ..])
            return null;

        var text = Readable(written ?? "");
        if (text.Length > maxLength)
            Fail(field, AnswerFaultKind.TooLong, text.Length);

        return text;
    }

    public void Fail(string field, AnswerFaultKind kind, int actual = 0) => _faults.Add(new(field, kind, actual));

    /// <summary>True when the form had the field, answered or not.</summary>
    public bool Has(string field) => values(field) is not [];

    private string? One(string field)
    {
        switch (Given(field))
        {
            case []:
                return null;
            case [var only]:
                return only;
            default:
                Fail(field, AnswerFaultKind.NotAChoice);
                return null;
        }
    }

    private List<string> Given(string field) => [.. values(field).OfType<string>().Where(value => value.Length > 0).Distinct()];

    private TAnswer? Wrong<TAnswer>(string field) where TAnswer : struct
    {
        Fail(field, AnswerFaultKind.NotAChoice);
        return null;
    }

    /// <summary>Without what no keyboard types and a database may refuse: NUL, other controls, halves of characters.</summary>
    private static string Readable(string text)
    {
        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
                readable.Append(rune.ToString());
        }

        return readable.ToString().Trim();
    }
}
