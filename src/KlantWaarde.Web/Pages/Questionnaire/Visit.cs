using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Texts;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>What may be done with a link.</summary>
public enum LinkState
{
    /// <summary>The questions may be answered.</summary>
    Open,

    /// <summary>They were answered: the link shows the receipt.</summary>
    Submitted,

    /// <summary>The respondent asked not to be asked.</summary>
    Declined,

    /// <summary>The closing date has passed.</summary>
    Closed,
}

/// <summary>One request of a respondent: who, which questions, in which language, and what was posted.</summary>
public sealed class Visit
{
    private readonly bool _choseLanguage;

    public Visit(InvitationToken token, FoundLink link, FrozenQuestionnaire frozen, string? language, IFormCollection posted, DateTimeOffset now)
    {
        Token = token;
        Link = link;
        Frozen = frozen;
        Posted = posted;
        Flow = new(frozen.Document, link.Invitation.Id);
        State = StateOf(link, now);

        _choseLanguage = OffersEnglish && language is "nl" or "en";
        Voice = OffersEnglish && (_choseLanguage ? language : link.Language) is "en" ? Voice.English : frozen.Document.Dutch;
        Texts = RespondentTexts.For(Voice);
        Now = now;
    }

    public InvitationToken Token { get; }

    public FoundLink Link { get; }

    public FrozenQuestionnaire Frozen { get; }

    public Domain.Surveys.Questionnaire Questionnaire => Frozen.Document;

    public QuestionnaireFlow Flow { get; }

    public LinkState State { get; }

    public Voice Voice { get; }

    public RespondentTexts Texts { get; }

    /// <summary>"nl" or "en".</summary>
    public string Language => Voice is Voice.English ? "en" : "nl";

    /// <summary>The form; empty on a GET.</summary>
    public IFormCollection Posted { get; }

    public DateTimeOffset Now { get; }

    public Answers Answers => Link.Response?.Answers ?? Answers.None;

    public bool OffersEnglish => Questionnaire.OffersEnglish;

    /// <summary>A sentence of which the only placeholder, if any, is the organisation.</summary>
    public string Say(string key) => Texts.Format(key, Questionnaire.Organisation);

    /// <summary>The name of a part, as it goes on after "Deel 2 van 5": "wat u verwacht en ervaart".</summary>
    public string NameOf(Part part) => Say($"Part.{part}");

    /// <summary>The name of a part as a heading: "Wat u verwacht en ervaart".</summary>
    public string TitleOf(Part part) => Capital(NameOf(part));

    public string Capital(string words) => words.Length is 0 ? words : char.ToUpper(words[0], Texts.Culture) + words[1..];

    /// <summary>What the consultant wrote, in this respondent's voice.</summary>
    public string Say(Wording wording) => wording.In(Voice, Questionnaire.Organisation);

    /// <summary>A page of this respondent; <paramref name="page"/> is "" for the first one.</summary>
    public string PathTo(string page) => PathIn(_choseLanguage ? Language : null, page);

    /// <summary>Where <paramref name="sheet"/> is answered; null is the overview, which comes after the last.</summary>
    public string PathTo(AnswerSheet? sheet) => PathTo(sheet switch
    {
        null => "overzicht",
        { Part: Part.Rol } => "rol",
        { Part: Part.Cards } => $"waarden/{sheet.Number}",
        { Part: Part.Decisive } => "doorslag",
        { Part: Part.Investment } => "investering",
        _ => "tot-slot",
    });

    /// <summary>A page in a language that the respondent asks for.</summary>
    public string PathIn(string? language, string page) =>
        $"/v/{Token.Reveal()}{(page.Length > 0 ? "/" : "")}{page}{(language is null ? "" : $"?taal={language}")}";

    /// <summary>Who had begun in time may finish a day later.</summary>
    private static LinkState StateOf(FoundLink link, DateTimeOffset now) => link switch
    {
        { Response.SubmittedAt: not null } => LinkState.Submitted,
        { Invitation.DeclinedAt: not null } => LinkState.Declined,
        { Response: not null } when link.Wave.AcceptsAt(now) => LinkState.Open,
        _ => link.Wave.IsOpenAt(now) ? LinkState.Open : LinkState.Closed,
    };
}
