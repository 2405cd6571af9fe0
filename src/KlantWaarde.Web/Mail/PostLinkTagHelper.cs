using KlantWaarde.Web.Access;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace KlantWaarde.Web.Mail;

/// <summary>The menu's link to the folder of mail, where mail goes into a folder.</summary>
[HtmlTargetElement("post-link")]
public sealed class PostLinkTagHelper(MailSettings settings) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;

        if (settings.Delivery is not MailDelivery.Folder || ViewContext.HttpContext.User.Role is not (Roles.Consultant or Roles.AgencyAdministrator))
            return;

        var here = ViewContext.HttpContext.Request.Path.StartsWithSegments("/post") ? " aria-current=\"true\"" : "";
        output.Content.SetHtmlContent($"<li><a href=\"/post\"{here}>Post</a></li>");
    }
}
