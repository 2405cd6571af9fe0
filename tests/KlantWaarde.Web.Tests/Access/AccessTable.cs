namespace KlantWaarde.Web.Tests.Access;

/// <summary>Every page and who may open it. A new page does not pass until somebody writes that down here.</summary>
/// <remarks>
/// Columns as in <see cref="Who"/>: nobody, reader, reader of another organisation, consultant, consultant of another
/// agency, administrator, administrator of another agency, platform administrator; each at the things of the first agency.
/// <c>ok</c>: allowed; <c>in</c>: asked to sign in; <c>-</c>: not found; <c>open</c>: allowed to everybody, whatever the id.
/// </remarks>
internal static class AccessTable
{
    private const string Lines = """
        #                                                        nobody reader other  consul foreig admin  foreig platfo
        GET   (files)                                            open   open   open   open   open   open   open   open
        GET   gezondheid                                         open   open   open   open   open   open   open   open
        GET   (front)                                            in     ok     ok     ok     ok     ok     ok     ok
        GET   fout/{code:int?}                                   -      -      -      -      -      -      -      -
        POST  fout/{code:int?}                                   -      -      -      -      -      -      -      -

        GET   begin                                              -      -      -      -      -      -      -      -
        POST  begin                                              -      -      -      -      -      -      -      -
        POST  begin Demo                                         -      -      -      -      -      -      -      -
        GET   inloggen                                           open   open   open   open   open   open   open   open
        POST  inloggen                                           open   open   open   open   open   open   open   open
        GET   uitloggen                                          in     ok     ok     ok     ok     ok     ok     ok
        POST  uitloggen                                          in     ok     ok     ok     ok     ok     ok     ok
        GET   wachtwoord/{user:guid}                             open   open   open   open   open   open   open   open
        POST  wachtwoord/{user:guid}                             open   open   open   open   open   open   open   open

        GET   organisaties                                       in     -      -      ok     ok     ok     ok     -
        POST  organisaties                                       in     -      -      ok     ok     ok     ok     -
        GET   organisaties/{id}                                  in     -      -      ok     -      ok     -      -

        GET   onderzoeken                                        in     -      -      ok     ok     ok     ok     -
        GET   onderzoeken/nieuw                                  in     -      -      ok     ok     ok     ok     -
        POST  onderzoeken/nieuw                                  in     -      -      ok     ok     ok     ok     -
        GET   onderzoeken/{id}                                   in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/opzet                             in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/opzet                             in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/kopie                             in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/kopie                             in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/vragenlijst                       in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/vragenlijst                       in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/klanten                           in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/klanten Upload                    in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/klanten Remove                    in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/klanten/importeren/{upload:guid}  in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/klanten/importeren/{upload:guid} Rejected  in  -  -    ok     -      ok     -      -
        POST  onderzoeken/{id}/klanten/importeren/{upload:guid}  in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/klanten/importeren/{upload:guid} Cancel    in  -  -    ok     -      ok     -      -
        GET   onderzoeken/{id}/uitnodigen                        in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/uitnodigen                        in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/veldwerk                          in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/veldwerk Retry                    in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/uitkomsten                        in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/uitkomsten WhatIf                 in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/uitkomsten/rollen                 in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/uitkomsten/segmenten              in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/uitkomsten/{rol}/{kind}/{code}    in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/rekenregels                       in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/rekenregels                       in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/rekenregels Standard              in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/verschuiving/{rol}/{klantwaarde}  in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/verschuiving/{rol}/{klantwaarde}  in     -      -      ok     -      ok     -      -
        GET   onderzoeken/{id}/rapport                           in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/rapport                           in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/rapport Preview                   in     -      -      ok     -      ok     -      -
        POST  onderzoeken/{id}/rapport Withdraw                  in     -      -      ok     -      ok     -      -

        GET   klantwaarden                                       in     -      -      ok     ok     ok     ok     -

        GET   gebruikers                                         in     -      -      -      -      ok     ok     -
        POST  gebruikers                                         in     -      -      -      -      ok     ok     -
        GET   gebruikers/{id:guid}                               in     -      -      -      -      ok     -      -
        POST  gebruikers/{id:guid} Link                          in     -      -      -      -      ok     -      -
        POST  gebruikers/{id:guid} Revoke                        in     -      -      -      -      ok     -      -
        POST  gebruikers/{id:guid} Restore                       in     -      -      -      -      ok     -      -

        GET   post                                               in     -      -      ok     ok     ok     ok     -
        GET   post/{id}                                          in     -      -      ok     -      ok     -      -
        GET   post/{id}/html                                     in     -      -      ok     -      ok     -      -

        GET   bureaus                                            in     -      -      -      -      -      -      ok
        POST  bureaus                                            in     -      -      -      -      -      -      ok

        GET   rapporten                                          in     ok     ok     ok     ok     ok     ok     -
        GET   rapporten/{id}                                     in     ok     -      ok     -      ok     -      -
        GET   rapporten/{id} Pdf                                 in     ok     -      ok     -      ok     -      -

        # Whoever has the link may answer, signed in or not.
        GET   v/{token}                                          ok     ok     ok     ok     ok     ok     ok     ok
        POST  v/{token}                                          ok     ok     ok     ok     ok     ok     ok     ok
        GET   v/{token}/rol                                      ok     ok     ok     ok     ok     ok     ok     ok
        POST  v/{token}/rol                                      ok     ok     ok     ok     ok     ok     ok     ok
        GET   v/{token}/waarden/{number:int}                     ok     ok     ok     ok     ok     ok     ok     ok
        POST  v/{token}/waarden/{number:int}                     ok     ok     ok     ok     ok     ok     ok     ok
        GET   v/{token}/doorslag                                 ok     ok     ok     ok     ok     ok     ok     ok
        POST  v/{token}/doorslag                                 ok     ok     ok     ok     ok     ok     ok     ok
        GET   v/{token}/investering                              ok     ok     ok     ok     ok     ok     ok     ok
        POST  v/{token}/investering                              ok     ok     ok     ok     ok     ok     ok     ok
        GET   v/{token}/tot-slot                                 ok     ok     ok     ok     ok     ok     ok     ok
        POST  v/{token}/tot-slot                                 ok     ok     ok     ok     ok     ok     ok     ok
        GET   v/{token}/overzicht                                ok     ok     ok     ok     ok     ok     ok     ok
        POST  v/{token}/overzicht                                ok     ok     ok     ok     ok     ok     ok     ok
        GET   v/{token}/klaar                                    ok     ok     ok     ok     ok     ok     ok     ok
        POST  v/{token}/klaar                                    ok     ok     ok     ok     ok     ok     ok     ok
        GET   v/{token}/intrekken                                ok     ok     ok     ok     ok     ok     ok     ok
        POST  v/{token}/intrekken                                ok     ok     ok     ok     ok     ok     ok     ok
        GET   v/{token}/afmelden                                 ok     ok     ok     ok     ok     ok     ok     ok
        POST  v/{token}/afmelden                                 ok     ok     ok     ok     ok     ok     ok     ok
        GET   v/{*rest}                                          -      -      -      -      -      -      -      -
        POST  v/{*rest}                                          -      -      -      -      -      -      -      -
        """;

    public static IReadOnlyList<AccessLine> All { get; } =
    [
        .. Lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] is not '#')
            .Select(AccessLine.Parse),
    ];

    /// <exception cref="InvalidOperationException">Nobody wrote down who may do that.</exception>
    public static AccessLine For(Endpoint endpoint) =>
        All.SingleOrDefault(line => line.Name == endpoint.Name)
        ?? throw new InvalidOperationException($"Add to AccessTable, and say for each visitor what happens:\n{endpoint.Name,-56} ? ? ? ? ? ? ? ?");
}

/// <summary>One line of the table.</summary>
/// <param name="Name">Method, route and handler: "POST onderzoeken/{id}/klanten Remove".</param>
/// <param name="IsOpen">Whatever the id, and whoever comes by.</param>
/// <param name="Outcomes">How each visitor fares.</param>
internal sealed record AccessLine(string Name, bool IsOpen, IReadOnlyDictionary<Who, Outcome> Outcomes)
{
    private static readonly Who[] Everybody = Enum.GetValues<Who>();

    public static AccessLine Parse(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (name, outcomes) = (words[..^Everybody.Length], words[^Everybody.Length..]);
        return new(
            string.Join(' ', name),
            outcomes.All(word => word is "open"),
            Everybody.Zip(outcomes).ToDictionary(column => column.First, column => OutcomeOf(column.Second)));
    }

    private static Outcome OutcomeOf(string word) => word switch
    {
        "ok" or "open" => Outcome.Allowed,
        "in" => Outcome.SignIn,
        "-" => Outcome.NotFound,
        _ => throw new FormatException($"“{word}” is not ok, open, in or -."),
    };
}
