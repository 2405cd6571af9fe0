namespace KlantWaarde.Web.Pages.Questionnaire;

internal static class QuestionnaireSetup
{
    extension(IHostApplicationBuilder builder)
    {
        /// <summary>What stands behind the respondent's pages.</summary>
        public void AddQuestionnaire()
        {
            builder.Services.AddSingleton<FrozenQuestionnaires>();
            builder.Services.AddScoped<LinkLookup>();
            builder.Services.AddScoped<LinkFilter>();
            builder.Services.AddScoped<AnswerDesk>();
        }
    }
}
