namespace KlantWaarde.Domain.Surveys;

/// <summary>"Hoe ziet u {org}?" Source: method 1.2, A.</summary>
public sealed class RolSheet(Questionnaire questionnaire) : AnswerSheet(Part.Rol)
{
    private readonly string[] _codes = [.. questionnaire.Rollen.Select(rol => rol.Code), Answers.OtherRol];

    public override IReadOnlyList<string> Asked { get; } = [AnswerFields.Rol];

    public override Func<Answers, Answers> Read(PostedFields posted)
    {
        var rol = posted.Code(AnswerFields.Rol, _codes);
        if (rol is null && posted.Faults is [])
            posted.Fail(AnswerFields.Rol, AnswerFaultKind.RolMissing);

        return answers => answers with { Rol = rol ?? answers.Rol };
    }

    public override IEnumerable<(string Field, string Value)> Write(Answers answers) => Field(AnswerFields.Rol, answers.Rol);
}
