using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace KlantWaarde.Web.Forms;

/// <summary>A link of the menu that knows whether this is where the visitor is.</summary>
[HtmlTargetElement("a", Attributes = "nav-link")]
public sealed class NavLinkTagHelper : TagHelper
{
    [HtmlAttributeName("nav-link")]
    public required string Path { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var here = ViewContext.HttpContext.Request.Path;
        output.Attributes.SetAttribute("href", Path);

        if (here == Path)
            output.Attributes.SetAttribute("aria-current", "page");
        else if (here.StartsWithSegments(Path))
            output.Attributes.SetAttribute("aria-current", "true");
    }
}
