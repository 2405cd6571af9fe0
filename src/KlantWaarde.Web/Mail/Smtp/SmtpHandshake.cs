namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>What comes before the first message: reaching the server, closing the wire, saying who we are.</summary>
internal sealed class SmtpHandshake(SmtpSettings settings, SmtpDialogue dialogue, CancellationToken cancellation)
{
    /// <returns>A session that is ready for a message.</returns>
    /// <exception cref="SmtpFailureException">It did not come to that.</exception>
    public static async Task<SmtpSession> OpenAsync(SmtpSettings settings, CancellationToken cancellation)
    {
        var wire = await SmtpStep.RunAsync(
            SmtpPhase.Connect,
            settings.Timeout,
            step => SmtpWire.ConnectAsync(settings.Host, settings.Port, step),
            cancellation);

        var dialogue = new SmtpDialogue(wire, settings.Timeout);
        try
        {
            var capabilities = await new SmtpHandshake(settings, dialogue, cancellation).GreetAsync();
            return new(dialogue, capabilities, settings.AcceptanceTimeout);
        }
        catch
        {
            await dialogue.DisposeAsync();
            throw;
        }
    }

    private async Task<SmtpCapabilities> GreetAsync()
    {
        if (settings.Security is SmtpSecurity.Tls)
            await EncryptAsync();

        var banner = await dialogue.HearAsync(SmtpPhase.Banner, cancellation);
        if (banner.Code != 220)
            throw new SmtpFailureException(SmtpPhase.Banner, banner.ToString(), banner);

        var capabilities = await HelloAsync();
        if (settings.Security is SmtpSecurity.StartTls)
            capabilities = await StartTlsAsync(capabilities);

        if (settings.UserName is { } userName)
            await AuthenticateAsync(capabilities, userName);

        return capabilities;
    }

    private async Task<SmtpCapabilities> HelloAsync() => SmtpCapabilities.Of(
        await dialogue.DemandAsync(SmtpPhase.Hello, $"EHLO {settings.ClientName}", expected: 250, cancellation));

    /// <summary>What was said in the open may be somebody else's words, so it is asked again (RFC 3207).</summary>
    private async Task<SmtpCapabilities> StartTlsAsync(SmtpCapabilities capabilities)
    {
        if (!capabilities.Offers("STARTTLS"))
            throw new SmtpFailureException(SmtpPhase.StartTls, "The server does not offer STARTTLS.");

        await dialogue.DemandAsync(SmtpPhase.StartTls, "STARTTLS", expected: 220, cancellation);
        await EncryptAsync();
        return await HelloAsync();
    }

    private Task EncryptAsync() => SmtpStep.RunAsync(
        SmtpPhase.Tls,
        settings.Timeout,
        step => dialogue.Wire.EncryptAsync(settings.Host, settings.TrustedRoots, step),
        cancellation);

    private async Task AuthenticateAsync(SmtpCapabilities capabilities, string userName)
    {
        if (dialogue.Wire.IsOverheard)
            throw new SmtpFailureException(SmtpPhase.Authenticate, "A password is not sent over an open connection.");

        if (SaslMechanism.For(capabilities, userName, settings.Password) is not { } mechanism)
            throw new SmtpFailureException(SmtpPhase.Authenticate, "The server offers no AUTH that we know.");

        var reply = await dialogue.AskAsync(SmtpPhase.Authenticate, mechanism.Command, cancellation);
        foreach (var answer in mechanism.Answers.TakeWhile(_ => reply.Code == 334))
            reply = await dialogue.AskAsync(SmtpPhase.Authenticate, answer, cancellation);

        if (reply.Code != 235)
            throw new SmtpFailureException(SmtpPhase.Authenticate, reply.ToString(), reply);
    }
}
