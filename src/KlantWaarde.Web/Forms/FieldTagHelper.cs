using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace KlantWaarde.Web.Forms;

/// <summary>
/// A field as every form shows it: label, hint, fault and the control inside, tied together for a screen reader.
/// <c>&lt;field for="Input.Title" label="Titel" hint="…"&gt;&lt;input asp-for="Input.Title" /&gt;&lt;/field&gt;</c>
/// </summary>
[HtmlTargetElement("field", Attributes = "for,label")]
public sealed class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>A fieldset with a legend, for a group of choices.</summary>
    public bool Group { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <summary>The id that asp-for gives a control.</summary>
    internal static string IdOf(string expression) => TagBuilder.CreateSanitizedId(expression, "_");

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var id = IdOf(For.Name);
        var fault = FaultOf(ViewContext, For.Name);
        var inside = await output.GetChildContentAsync();

        output.TagName = Group ? "fieldset" : "div";
        output.AddClass("field", HtmlEncoder.Default);
        if (fault is not null) output.AddClass("wrong", HtmlEncoder.Default);
        if (Group)
        {
            output.Attributes.SetAttribute("id", id);
            output.Attributes.SetAttribute("tabindex", "-1");
            if (DescriptionOf(id, Hint, fault) is { } description)
                output.Attributes.SetAttribute("aria-describedby", description);
        }

        output.Content.AppendHtml(Element(Group ? "legend" : "label", "", Label, Group ? null : ("for", id)));
        if (Hint is not null) output.Content.AppendHtml(Element("p", "hint", Hint, ("id", $"{id}-hint")));
        if (fault is not null) output.Content.AppendHtml(Element("p", "fault", fault, ("id", $"{id}-fault")));
        output.Content.AppendHtml(inside);
    }

    internal static string? FaultOf(ViewContext view, string name) =>
        view.ViewData.ModelState.TryGetValue(name, out var entry) && entry.Errors is [var error, ..]
            ? error.ErrorMessage is { Length: > 0 } sentence ? sentence : "Dat kan niet."
            : null;

    private static string? DescriptionOf(string id, string? hint, string? fault) => (hint, fault) switch
    {
        (null, null) => null,
        (_, null) => $"{id}-hint",
        (null, _) => $"{id}-fault",
        _ => $"{id}-hint {id}-fault",
    };

    private static TagBuilder Element(string tag, string css, string text, (string Name, string Value)? attribute)
    {
        var element = new TagBuilder(tag);
        if (css.Length > 0) element.AddCssClass(css);
        if (attribute is var (name, value)) element.Attributes[name] = value;
        element.InnerHtml.Append(text);
        return element;
    }
}

/// <summary>Ties a control to the hint and the fault of its <see cref="FieldTagHelper"/>.</summary>
[HtmlTargetElement("input", Attributes = "asp-for")]
[HtmlTargetElement("select", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
public sealed class ControlTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (output.Attributes.TryGetAttribute("type", out var type) && $"{type.Value}" is "radio" or "checkbox" or "hidden")
            return;

        var id = FieldTagHelper.IdOf(For.Name);
        var wrong = FieldTagHelper.FaultOf(ViewContext, For.Name) is not null;
        var described = output.Attributes.TryGetAttribute("hinted", out var hinted) ? $"{id}-hint" : null;
        if (hinted is not null) output.Attributes.Remove(hinted);

        if (wrong)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
            described = described is null ? $"{id}-fault" : $"{described} {id}-fault";
        }

        if (described is not null)
            output.Attributes.SetAttribute("aria-describedby", described);
    }
}
