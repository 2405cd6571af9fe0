using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Demo;
using KlantWaarde.Web.Forms;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Pages.Questionnaire;
using KlantWaarde.Web.Pages.Surveys;
using KlantWaarde.Web.Setup;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace KlantWaarde.Web;

/// <summary>How the program is put together: what it has, and what a request goes through.</summary>
internal static class Composition
{
    extension(WebApplicationBuilder builder)
    {
        public void AddKlantWaarde()
        {
            builder.WebHost.UseStaticWebAssets(); // also when run from the sources, where the environment is Production
            builder.Services.AddSingleton(TimeProvider.System);
            builder.AddDatabase();
            builder.AddAccounts();
            builder.AddAccess();
            builder.AddLimits();
            builder.AddMail();
            builder.AddPages();
            builder.AddServer();

            builder.Services.AddSingleton<SetupCode>();
            builder.Services.AddScoped<DemoLoader>();
            builder.Services.AddScoped<AcceptContactsHandler>();
            builder.Services.AddScoped<SendHandler>();
            builder.Services.AddScoped<OutcomeReader>();
            builder.Services.AddScoped<ReleaseHandler>();
            builder.Services.AddHealthChecks().AddDbContextCheck<KlantWaardeDbContext>();

            // A job that fails tries again by itself; the pages stay up.
            builder.Services.Configure<HostOptions>(options =>
                options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
        }

        private void AddPages()
        {
            builder.Services.AddRazorPages(options => options.Conventions.SayWhoMayOpenWhat())
                .AddMvcOptions(options => options.SpeakDutch())
                .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false); // no English in attributes
            builder.AddQuestionnaire();
            builder.Services.Configure<AntiforgeryOptions>(options =>
            {
                options.Cookie.Name = "__Host-kwaf";
                options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
                options.FormFieldName = "_af";
            });
            builder.Services.Configure<CookieTempDataProviderOptions>(options =>
            {
                options.Cookie.Name = "__Host-kwm";
                options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
                options.Cookie.SameSite = SameSiteMode.Lax;
            });
            builder.Services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
            builder.Services.AddHsts(options =>
            {
                options.MaxAge = TimeSpan.FromDays(365);
                options.IncludeSubDomains = true;
            });
            builder.Services.AddResponseCompression(options =>
            {
                // Pages that carry both a secret and a visitor's words are not compressed over TLS (BREACH). Files are, when
                // published, and so are the respondent's pages: LinkFilter says why.
                options.EnableForHttps = false;
                options.MimeTypes = ResponseCompressionDefaults.MimeTypes;
            });
        }

        private void AddServer()
        {
            builder.Services.Configure<KestrelServerOptions>(options =>
            {
                options.AddServerHeader = false;
                options.Limits.MaxRequestBodySize = Limits.FormBytes;
                options.Limits.MaxConcurrentConnections = 2000;
            });
            builder.Services.Configure<FormOptions>(options =>
            {
                options.KeyLengthLimit = 256;
                options.ValueLengthLimit = 32 * 1024;
            });
            builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(30) });

            var networks = builder.Configuration.GetSection("Proxy:KnownNetworks").Get<string[]>() ?? [];
            if (networks is [])
                return;

            builder.Services.Configure<ForwardedHeadersOptions>(options =>
            {
                options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                foreach (var network in networks)
                    options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
            });
        }
    }

    extension(WebApplication app)
    {
        public void UseKlantWaarde()
        {
            app.UseForwardedHeaders();
            app.UseMiddleware<LoopbackIsSecure>();
            app.UseSecurityHeaders();

            if (!app.Environment.IsDevelopment())
            {
                app.UseExceptionHandler("/fout/500");
                app.UseHsts();
            }

            app.UseMiddleware<OnlyKnownMethods>();
            app.UseStatusCodePagesWithReExecute("/fout/{0}");
            app.UseMiddleware<OnlyKnownForms>();
            app.UseResponseCompression();
            app.UseRouting();
            app.UseRequestTimeouts();
            app.UseRateLimiter();
            app.UseAuthentication();
            app.UseMiddleware<TenantMiddleware>();
            app.UseAuthorization();

            app.MapStaticAssets().AllowAnonymous();
            app.MapHealthChecks("/gezondheid").AllowAnonymous();
            app.MapRazorPages();
        }

        /// <summary>What happens between start and the first request.</summary>
        public async Task PrepareAsync()
        {
            if (app.Configuration.DatabaseEngine is DatabaseEngine.Sqlite)
                await app.Services.MigrateAsync();

            await app.Services.GetRequiredService<SetupCode>().AnnounceAsync();
        }
    }
}
