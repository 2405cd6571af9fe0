using FluentValidation;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace KlantWaarde.Web.Pages.Account;

public sealed record PasswordInput
{
    /// <summary>From the mail: bound to one user, one purpose and three days, and dead once used.</summary>
    public string Code { get; init; } = "";

    public string Password { get; init; } = "";
}

internal sealed class PasswordValidator : AbstractValidator<PasswordInput>
{
    public PasswordValidator() => RuleFor(input => input.Password).PasswordInDutch();
}

/// <summary>Where a new user chooses a password, through the link in the welcome mail.</summary>
[EnableRateLimiting(Limits.SignIn)]
[HashesPassword]
public sealed class PasswordModel(UserManager<KlantWaardeUser> users) : PageModel
{
    private static readonly PasswordValidator Validator = new();

    [BindProperty(SupportsGet = true, Name = "user")]
    public Guid UserId { get; set; }

    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    public void OnGet(string? code) => Input = new() { Code = code ?? "" };

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.Accepts(Validator.Validate(Input)))
            return this.PageWithFaults();

        if (await users.FindByIdAsync($"{UserId}") is not { } user)
            return Fail(new DutchIdentityErrors().InvalidToken());

        var reset = await users.ResetPasswordAsync(user, Input.Code, Input.Password);
        if (!reset.Succeeded)
            return Fail([.. reset.Errors]);

        this.Tell("Uw wachtwoord is bewaard. U kunt nu inloggen.");
        return RedirectToPage("SignIn");
    }

    private PageResult Fail(params IdentityError[] errors)
    {
        ModelState.Accepts(IdentityResult.Failed(errors));
        return this.PageWithFaults();
    }
}
