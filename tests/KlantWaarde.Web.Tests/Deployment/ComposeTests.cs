using System.Text.Json;
using System.Text.RegularExpressions;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KlantWaarde.Web.Tests.Deployment;

/// <summary>A setting that nobody reads is a promise that nobody keeps.</summary>
public sealed partial class ComposeTests
{
    /// <summary>Values that differ from every default.</summary>
    private static readonly Dictionary<string, string> Env = new()
    {
        ["POSTGRES_PASSWORD"] = "geheim",
        ["SITE_HOST"] = "onderzoek.voorbeeld.example",
        ["MAIL_FROM"] = "vraag@voorbeeld.example",
        ["MAIL_FROM_NAME"] = "Onderzoek van Voorbeeld",
        ["MAIL_HOST"] = "relay.voorbeeld.example",
        ["MAIL_PORT"] = "2525",
        ["MAIL_SECURITY"] = "Tls",
        ["MAIL_USERNAME"] = "gebruiker",
        ["MAIL_PASSWORD"] = "wachtwoord",
    };

    public static TheoryData<string> Settings => [.. ComposeFile.Environment.Keys.Where(IsOurs)];

    public static TheoryData<string> ImageSettings => [.. ComposeFile.Image.Keys.Where(IsOurs)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void The_program_reads_every_setting_of_the_deployment(string name) =>
        Assert.NotEqual(Observe(Filled(ComposeFile.Environment)), Observe(Filled(ComposeFile.Environment), without: name));

    [Theory]
    [MemberData(nameof(ImageSettings))]
    public void The_program_knows_every_setting_of_the_image(string name)
    {
        var changed = Filled(ComposeFile.Image);
        changed[name] = name switch
        {
            "Database__Engine" => "PostgreSql",
            "Mail__Delivery" => "Smtp",
            _ => "Data Source=/elders",
        };

        Assert.NotEqual(Observe(Filled(ComposeFile.Image)), Observe(changed));
    }

    [Fact]
    public void What_is_to_be_filled_in_is_in_the_example_and_nothing_else()
    {
        Assert.Equal(ComposeFile.References.Order(StringComparer.Ordinal), ComposeFile.Example.Order(StringComparer.Ordinal));
        Assert.Equal(ComposeFile.References.Order(StringComparer.Ordinal), Env.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>The others are the framework's.</summary>
    private static bool IsOurs(string name) =>
        !name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) && !name.StartsWith("DOTNET_", StringComparison.Ordinal);

    private static Dictionary<string, string> Filled(IReadOnlyDictionary<string, string> settings) => settings
        .Where(setting => IsOurs(setting.Key))
        .ToDictionary(setting => setting.Key, setting => Reference().Replace(setting.Value, match => Env[match.Groups["name"].Value]));

    /// <summary>All that the program made of its settings; or why it does not want to start.</summary>
    private static string Observe(Dictionary<string, string> settings, string? without = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection();
        builder.Configuration["Site"] = "http://localhost:5080"; // as appsettings.json has it
        foreach (var (name, value) in settings.Where(setting => setting.Key != without))
            builder.Configuration[name.Replace("__", ":", StringComparison.Ordinal)] = value;

        try
        {
            builder.AddKlantWaarde();
            using var app = builder.Build();
            return Observe(app.Services);
        }
        catch (InvalidOperationException refusal)
        {
            return refusal.Message;
        }
    }

    private static string Observe(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<KlantWaardeDbContext>().Database;

        return string.Join('\n', [
            $"{db.ProviderName} {db.GetConnectionString()}",
            JsonSerializer.Serialize(services.GetRequiredService<MailSettings>()),
            $"{services.GetRequiredService<SiteLinks>().Password(Guid.Empty, "")}",
            string.Join(' ', services.GetRequiredService<IOptions<HostFilteringOptions>>().Value.AllowedHosts),
            string.Join(' ', services.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value.KnownIPNetworks),
        ]);
    }

    [GeneratedRegex("""\$\{(?<name>\w+)[^}]*\}""")]
    private static partial Regex Reference();
}
