using KlantWaarde.Web.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace KlantWaarde.Web.Access;

/// <summary>Accounts, passwords, the sign-in cookie and the key ring.</summary>
internal static class AccountSetup
{
    private static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(60);

    /// <summary>Also read by the database tools: the options decide the tables.</summary>
    public static IdentityOptions Options { get; } = Configured(new());

    extension(IHostApplicationBuilder builder)
    {
        public void AddAccounts()
        {
            builder.Services.AddScoped<Tenant>();
            builder.Services
                .AddIdentityCore<KlantWaardeUser>(options => Configured(options))
                .AddEntityFrameworkStores<KlantWaardeDbContext>()
                .AddClaimsPrincipalFactory<KlantWaardeClaims>()
                .AddErrorDescriber<DutchIdentityErrors>()
                .AddDefaultTokenProviders()
                .AddSignInManager();

            builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
            builder.Services.ConfigureApplicationCookie(SignInCookie);

            // A user who lost a role or was removed notices at the next request, on every node.
            builder.Services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero);
            builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = 220_000);
            builder.Services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromDays(3));

            AddKeyRing(builder.Services);
        }
    }

    private static IdentityOptions Configured(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = 12;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 10;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        return options;
    }

    private static void SignInCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "__Host-kw";
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
        options.Cookie.Path = "/";
        options.ExpireTimeSpan = IdleLimit;
        options.SlidingExpiration = true;
        options.LoginPath = "/inloggen";
        options.LogoutPath = "/uitloggen";
        options.ReturnUrlParameter = "naar";

        // Not yours is not found: who may not open a page does not learn that it exists.
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        };
    }

    private static void AddKeyRing(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("KlantWaarde");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options =>
                options.XmlRepository = new KeyRing(provider.GetRequiredService<IServiceScopeFactory>())));
    }
}
