using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Part 1: the rol that the respondent ascribes.</summary>
public sealed class RolModel(AnswerDesk desk) : QuestionPage(desk)
{
    public override AnswerSheet? Sheet => Visit.Flow.Find(Part.Rol);

    public ChoiceGroup Rollen => new(this, AnswerFields.Rol, Texts["Rol.Title"],
    [
        .. Visit.Questionnaire.Rollen.Select(rol => new Choice(
            rol.Code, Capital(rol.Name.In(Visit.Voice)), rol.Description.In(Visit.Voice, Visit.Questionnaire.Organisation))),
        new(Answers.OtherRol, Texts["Rol.Other"], Texts["Rol.Other.Hint"]),
    ])
    {
        Level = 1,
        Hint = Texts["Rol.Hint"],
    };

    private string Capital(string name) => name.Length is 0 ? name : char.ToUpper(name[0], Texts.Culture) + name[1..];
}
