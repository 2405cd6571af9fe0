using System.Buffers.Text;
using System.Security.Cryptography;
using KlantWaarde.Web.Access;
using Microsoft.AspNetCore.Identity;

namespace KlantWaarde.Web.Commands;

/// <summary><c>create-admin EMAIL</c>: makes an administrator of the installation, with a password that it prints once.</summary>
internal static class CreateAdminCommand
{
    public static async Task<int> RunAsync(WebApplication app, string email)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<KlantWaardeUser>>();
        var password = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(15));

        var made = await users.CreateAsync(
            new() { UserName = email, Email = email, EmailConfirmed = true, Name = "Platformbeheerder", Role = Roles.PlatformAdministrator },
            password);

        if (!made.Succeeded)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, made.Errors.Select(error => error.Description)));
            return 1;
        }

        await Console.Out.WriteLineAsync($"{email} kan inloggen met wachtwoord {password}");
        return 0;
    }
}
