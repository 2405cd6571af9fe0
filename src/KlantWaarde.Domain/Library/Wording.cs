using System.Text.Json.Serialization;

namespace KlantWaarde.Domain.Library;

/// <summary>How a respondent is spoken to.</summary>
public enum Voice
{
    /// <summary>Dutch, u.</summary>
    U,

    /// <summary>Dutch, je.</summary>
    Je,

    English,
}

/// <summary>One sentence in each <see cref="Voice"/>; <c>{org}</c> stands for the name of the organisation.</summary>
[method: JsonConstructor] // documents are read back through it
public sealed record Wording(string U, string Je, string English)
{
    /// <summary>A sentence that is the same in u and je.</summary>
    public Wording(string dutch, string english) : this(dutch, dutch, english)
    {
    }

    public string In(Voice voice) => voice switch
    {
        Voice.U => U,
        Voice.Je => Je,
        Voice.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(voice), voice, "Not a voice."),
    };

    /// <summary>The sentence about <paramref name="organisation"/>.</summary>
    public string In(Voice voice, string organisation) =>
        In(voice).Replace("{org}", organisation, StringComparison.Ordinal);
}
