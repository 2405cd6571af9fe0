using System.Globalization;
using KlantWaarde.Web;
using KlantWaarde.Web.Commands;

// People read Dutch; what machines read is written invariantly where it is written.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");

var command = Command.Of(args);
var builder = WebApplication.CreateBuilder(command?.Rest ?? args);
builder.AddKlantWaarde();

var app = builder.Build();

if (command is not null)
    return await command.RunAsync(app);

app.UseKlantWaarde();
await app.PrepareAsync();
await app.RunAsync();
return 0;

public partial class Program;
