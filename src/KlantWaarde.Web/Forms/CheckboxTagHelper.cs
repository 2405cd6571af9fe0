using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace KlantWaarde.Web.Forms;

/// <summary>Lets a form come back whatever was sent for its checkbox: the framework only shows again what is true or false.</summary>
[HtmlTargetElement("input", Attributes = "asp-for,[type=checkbox]")]
public sealed class CheckboxTagHelper : TagHelper
{
    /// <summary>Before the framework's own, which is at -1000.</summary>
    public override int Order => -1001;

    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var sent = ViewContext.ViewData.ModelState;
        var first = sent[For.Name]?.RawValue switch
        {
            string[] values => values.FirstOrDefault(),
            var value => value as string,
        };

        if (first is not null && !bool.TryParse(first, out _))
            sent.SetModelValue(For.Name, rawValue: null, attemptedValue: null);
    }
}
