namespace KlantWaarde.Web.Mail;

internal static class MailSetup
{
    extension(IHostApplicationBuilder builder)
    {
        public void AddMail()
        {
            builder.Services.AddSingleton<TokenSeal>();
            builder.Services.AddSingleton<OutboxSignal>();
            builder.Services.AddSingleton(builder.Configuration.GetSection("Mail").Get<MailSettings>() ?? new());
        }
    }
}
