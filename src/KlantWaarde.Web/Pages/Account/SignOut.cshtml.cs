using KlantWaarde.Web.Access;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KlantWaarde.Web.Pages.Account;

public sealed class SignOutModel(SignInManager<KlantWaardeUser> signIn) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        this.Tell("U bent uitgelogd.");
        return RedirectToPage("SignIn");
    }
}
