using AngleSharp.Html.Dom;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>What a person does with one field of a form: <c>("Input.Title", "Najaar")</c>.</summary>
/// <remarks>
/// Types into a text, chooses from a list or among radio buttons, checks the box that has the value. Null empties the field,
/// and unchecks every box of that name. Several boxes take several entries.
/// </remarks>
public sealed record Entry(string Name, string? Value)
{
    private UploadedFile? File { get; init; }

    public static implicit operator Entry((string Name, string? Value) entry) => new(entry.Name, entry.Value);

    /// <summary>Chooses a file.</summary>
    public static Entry OfFile(string name, string fileName, byte[] content, string type = "text/csv") =>
        new(name, null) { File = new(fileName, type, content) };

    internal void FillIn(IHtmlFormElement form)
    {
        var controls = form.Elements.Where(control => control.GetAttribute("name") == Name).ToList();
        var choices = controls.OfType<IHtmlInputElement>().Where(control => control.Type is "radio" or "checkbox").ToList();

        if (choices is not [])
            Choose(choices);
        else
            Type(controls is [var control, ..] ? control : throw new InvalidOperationException($"The form has no field {Name}."));
    }

    private void Choose(List<IHtmlInputElement> choices)
    {
        if (Value is null)
            choices.ForEach(choice => choice.IsChecked = false);
        else if (choices.Find(choice => choice.Value == Value) is { } chosen)
            chosen.IsChecked = true;
        else
            throw new InvalidOperationException($"{Name} offers no “{Value}” but {string.Join(", ", choices.Select(choice => choice.Value))}.");
    }

    private void Type(IHtmlElement control)
    {
        switch (control)
        {
            case IHtmlInputElement { Type: "file", Files: { } files } when File is not null:
                files.Clear();
                files.Add(File);
                break;

            case IHtmlInputElement input:
                input.Value = Value ?? "";
                break;

            case IHtmlTextAreaElement text:
                text.Value = Value ?? "";
                break;

            case IHtmlSelectElement select when select.Options.Any(option => option.Value == (Value ?? "")):
                select.Value = Value ?? "";
                break;

            default:
                throw new InvalidOperationException($"{Name}, a {control.LocalName}, cannot take “{Value}”.");
        }
    }
}
