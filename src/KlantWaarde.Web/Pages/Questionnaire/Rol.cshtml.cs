using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Part 1: the rol that the respondent ascribes.</summary>
public sealed class RolModel(AnswerDesk desk) : QuestionPage(desk)
{
    public override AnswerSheet? Sheet => Visit.Flow.Find(Part.Rol);

    public ChoiceGroup Rollen => new(this, AnswerFields.Rol, Visit.Say("Rol.Question"),
    [
        .. Visit.Questionnaire.Rollen.Select(rol => new Choice(
            rol.Code, Visit.Capital(Visit.Say(rol.Name)), Visit.Say(rol.Description))),
        new(Answers.OtherRol, Texts["Rol.Other"], Texts["Rol.Other.Hint"]),
    ])
    {
        Level = 1,
        Hint = Texts["Rol.Hint"],
    };
}
