using KlantWaarde.Web.Access;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace KlantWaarde.Web.Pages.Account;

public sealed record SignInInput
{
    public string Email { get; init; } = "";

    public string Password { get; init; } = "";
}

[EnableRateLimiting(Limits.SignIn)]
[HashesPassword]
public sealed class SignInModel(UserManager<KlantWaardeUser> users, SignInManager<KlantWaardeUser> signIn) : PageModel
{
    private const int PasswordMaxLength = 128;

    /// <summary>A hash to compare with when there is no such user, so that both take as long.</summary>
    private static readonly Lazy<string> NobodysHash = new(() => Guid.CreateVersion7().ToString("N"));

    [BindProperty(SupportsGet = true, Name = "naar")]
    public string? ReturnTo { get; set; }

    [BindProperty]
    public SignInInput Input { get; set; } = new();

    public IActionResult OnGet() => User.Identity?.IsAuthenticated is true ? LocalRedirect("/") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.Password.Length <= PasswordMaxLength && await SignInAsync())
            return LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo! : "/");

        ModelState.AddModelError("Input.Email", "Het adres of het wachtwoord klopt niet. Na tien keer fout wachten we een kwartier.");
        return this.PageWithFaults();
    }

    private async Task<bool> SignInAsync()
    {
        if (await users.FindByEmailAsync(Input.Email.Trim()) is not { } user)
        {
            users.PasswordHasher.HashPassword(new(), NobodysHash.Value);
            return false;
        }

        var result = await signIn.PasswordSignInAsync(user, Input.Password, isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded;
    }
}
