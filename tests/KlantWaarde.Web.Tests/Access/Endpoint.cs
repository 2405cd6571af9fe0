using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Access;

/// <summary>Something the running program answers to.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Route">As the page says it: "onderzoeken/{id}".</param>
/// <param name="Handler">Of a page with more than one act; empty otherwise.</param>
/// <param name="Parameters">What it reads from its address, by name.</param>
internal sealed record Endpoint(string Method, string Route, string Handler, IReadOnlyDictionary<string, Type> Parameters)
{
    /// <summary>A program that was built and not published looks for changed files at run time.</summary>
    private const string FilesOfABuild = "{**path:file}";

    /// <summary>As <see cref="AccessTable"/> writes it.</summary>
    public string Name => $"{Method} {Route} {Handler}".TrimEnd();

    /// <summary>Its address for these things.</summary>
    public string PathFor(Belongings things)
    {
        var path = Route switch
        {
            "(files)" => "site.css",
            "(front)" => "",
            _ => Route,
        };
        var query = Handler.Length > 0 ? $"handler={Handler}" : "";

        foreach (var (name, type) in Parameters)
        {
            var value = things.ValueOf(name, type);
            if (PlaceOf(path, name) is { } place)
                path = path.Replace(place, value, StringComparison.Ordinal);
            else
                query += $"&{name}={value}";
        }

        return query.Length > 0 ? $"/{path}?{query.TrimStart('&')}" : $"/{path}";
    }

    /// <summary>Everything that <paramref name="app"/> answers to; its files are one.</summary>
    public static IReadOnlyList<Endpoint> AllOf(App app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        return
        [
            .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints
                .OfType<RouteEndpoint>()
                .SelectMany(endpoint => HandlersOf(endpoint, loader))
                .DistinctBy(endpoint => endpoint.Name)
                .OrderBy(endpoint => endpoint.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Endpoint> HandlersOf(RouteEndpoint endpoint, PageLoader loader)
    {
        var route = endpoint.RoutePattern.RawText is { Length: > 0 } text ? text.Trim('/') : "(front)";

        if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || route is FilesOfABuild)
            return [new("GET", "(files)", "", new Dictionary<string, Type>())];

        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } descriptor)
            return [new("GET", route, "", new Dictionary<string, Type>())];

        var page = loader.LoadAsync(descriptor, endpoint.Metadata).GetAwaiter().GetResult();
        return page.HandlerMethods
            .Select(handler => new Endpoint(handler.HttpMethod.ToUpperInvariant(), route, handler.Name ?? "", ParametersOf(endpoint, page, handler)))
            .Where(handler => handler.Method is "GET" or "POST") // the framework takes OnPageHandlerExecuting for one, of a method PAGE
            .Append(new("GET", route, "", ParametersOf(endpoint, page, null))); // a page without OnGet is shown all the same
    }

    /// <summary>What the route holds, and the ids that the handler takes besides.</summary>
    private static Dictionary<string, Type> ParametersOf(RouteEndpoint endpoint, CompiledPageActionDescriptor page, HandlerMethodDescriptor? handler)
    {
        var bound = page.BoundProperties.Concat(handler?.Parameters ?? []).DistinctBy(NameOf, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(NameOf, property => property.ParameterType, StringComparer.OrdinalIgnoreCase);

        var numbers = endpoint.RoutePattern.Parameters
            .Where(parameter => parameter.ParameterPolicies.Any(policy => policy.Content is "int"))
            .Select(parameter => parameter.Name)
            .ToHashSet();

        return endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name)
            .Concat((handler?.Parameters ?? []).Where(parameter => Belongings.IsId(parameter.ParameterType)).Select(NameOf))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(name => name, name => numbers.Contains(name) ? typeof(int) : bound.GetValueOrDefault(name, typeof(string)), StringComparer.OrdinalIgnoreCase);
    }

    private static string NameOf(Microsoft.AspNetCore.Mvc.Abstractions.ParameterDescriptor parameter) =>
        parameter.BindingInfo?.BinderModelName ?? parameter.Name;

    private static string? PlaceOf(string path, string name) =>
        path.Split('/').FirstOrDefault(segment => segment.Trim('{', '*', '}').Split(':', '?')[0].Equals(name, StringComparison.OrdinalIgnoreCase)
            && segment.StartsWith('{'));
}
