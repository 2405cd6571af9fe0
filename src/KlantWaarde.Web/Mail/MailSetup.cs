using KlantWaarde.Web.Mail.Delivery;
using KlantWaarde.Web.Mail.Letters;
using KlantWaarde.Web.Mail.Sending;

namespace KlantWaarde.Web.Mail;

internal static class MailSetup
{
    extension(IHostApplicationBuilder builder)
    {
        /// <exception cref="InvalidOperationException">Mail could not leave with the settings; the sentence says why.</exception>
        public void AddMail()
        {
            var settings = (builder.Configuration.GetSection("Mail").Get<MailSettings>() ?? new()).Checked();

            builder.Services.AddSingleton(settings);
            builder.Services.AddSingleton(new SiteLinks(builder.Configuration["Site"]));
            builder.Services.AddSingleton<TokenSeal>();
            builder.Services.AddSingleton<MailFolder>();

            builder.Services.AddSingleton<Envelope>();
            builder.Services.AddScoped<InvitationWriter>();
            builder.Services.AddScoped<WelcomeWriter>();

            builder.Services.AddSingleton<OutboxSignal>();
            builder.Services.AddScoped<Welcome>();
            builder.Services.AddSingleton<Outbox>();
            builder.Services.AddScoped<OutboxRows>();
            builder.Services.AddScoped<MailSender>();

            // One for each time the outbox is emptied: a connection lives that long.
            if (settings.Delivery is MailDelivery.Smtp)
                builder.Services.AddScoped<IMailDelivery, SmtpDelivery>();
            else
                builder.Services.AddScoped<IMailDelivery, FolderDelivery>();

            if (settings.Worker)
                builder.Services.AddHostedService<OutboxWorker>();
        }
    }
}
