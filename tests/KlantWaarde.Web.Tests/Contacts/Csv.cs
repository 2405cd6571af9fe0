using System.Text;
using KlantWaarde.Web.Contacts;

namespace KlantWaarde.Web.Tests.Contacts;

/// <summary>Contact files as short as a test can say them.</summary>
internal static class Csv
{
    public const string Header = "Bedrijf;Naam;E-mail";

    public static ContactFileOutcome Outcome(string text) => ContactFile.Read(Encoding.UTF8.GetBytes(text));

    public static ContactSheet Sheet(string text) => Sheet(Encoding.UTF8.GetBytes(text));

    public static ContactSheet Sheet(byte[] content) =>
        Assert.IsType<ContactFileOutcome.Sheet>(ContactFile.Read(content)).Contacts;

    public static string Refusal(string text) => Refusal(Encoding.UTF8.GetBytes(text));

    public static string Refusal(byte[] content) =>
        Assert.IsType<ContactFileOutcome.Unreadable>(ContactFile.Read(content)).Sentence;

    /// <summary>The only contact of a file with nothing rejected.</summary>
    public static ContactRow Contact(string text)
    {
        var sheet = Sheet(text);
        Assert.Empty(sheet.Rejected);
        return Assert.Single(sheet.Accepted);
    }

    /// <summary>The only rejected row of a file with nothing accepted.</summary>
    public static RejectedRow Rejected(string text)
    {
        var sheet = Sheet(text);
        Assert.Empty(sheet.Accepted);
        return Assert.Single(sheet.Rejected);
    }
}
