namespace KlantWaarde.Web.Commands;

/// <summary><c>health</c>: asks the program that runs beside it whether it is well; for a container's health check.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(WebApplication app)
    {
        var port = app.Configuration.GetValue("ASPNETCORE_HTTP_PORTS", app.Configuration.GetValue("HTTP_PORTS", "8080"))!.Split(';')[0];
        using var http = new HttpClient { Timeout = Patience };

        try
        {
            using var response = await http.GetAsync(new Uri($"http://localhost:{port}/gezondheid"));
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }
}
