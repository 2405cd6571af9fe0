namespace KlantWaarde.Web.Tests.Mail;

/// <summary>Where in the dialogue a scripted server may do something else than accept.</summary>
public enum SmtpMoment
{
    Banner,
    Hello,
    StartTls,
    Authenticate,
    MailFrom,
    RcptTo,
    Data,
    FirstLineOfText,
    Dot,
    Reset,
    Quit,
}

/// <summary>What a scripted server does at a moment.</summary>
/// <param name="Say">What it says, with a CRLF after it; null to say nothing at all.</param>
/// <param name="Cut">Whether it hangs up then.</param>
/// <param name="After">What it waits for first.</param>
/// <param name="Raw">Whether it leaves out the CRLF.</param>
internal sealed record SmtpAnswer(string? Say, bool Cut = false, Task? After = null, bool Raw = false)
{
    public static SmtpAnswer HangsUp { get; } = new(null, Cut: true);

    public static SmtpAnswer KeepsSilent { get; } = new(null, After: new TaskCompletionSource().Task);

    public static SmtpAnswer Says(string reply) => new(reply);

    public static SmtpAnswer SaysAndHangsUp(string reply) => new(reply, Cut: true);

    public static SmtpAnswer HalfSaysAndHangsUp(string octets) => new(octets, Cut: true, Raw: true);

    public static SmtpAnswer SaysAfter(Task signal, string reply) => new(reply, After: signal);

    public static implicit operator SmtpAnswer(string reply) => Says(reply);
}
