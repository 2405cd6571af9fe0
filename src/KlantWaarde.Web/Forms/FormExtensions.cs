using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KlantWaarde.Web.Forms;

/// <summary>The glue between a form, its validator and its page.</summary>
internal static class FormExtensions
{
    extension(ModelStateDictionary modelState)
    {
        /// <summary>Takes over what a validator found.</summary>
        /// <returns>True when neither binding nor validation found a fault.</returns>
        public bool Accepts(ValidationResult result, string prefix = "Input")
        {
            // Where the validator has a sentence, what binding said about the same field is said once too often.
            foreach (var field in result.Errors.Select(fault => $"{prefix}.{fault.PropertyName}").Distinct())
                modelState[field]?.Errors.Clear();

            foreach (var fault in result.Errors)
                modelState.AddModelError($"{prefix}.{fault.PropertyName}", fault.ErrorMessage);

            return modelState.IsValid;
        }

        /// <summary>Takes over what Identity said, at the field it is about.</summary>
        public bool Accepts(IdentityResult result, string prefix = "Input")
        {
            foreach (var fault in result.Errors.DistinctBy(fault => fault.Description))
                modelState.AddModelError(fault.Code switch
                {
                    var about when about.StartsWith("Password", StringComparison.Ordinal) => $"{prefix}.Password",
                    var about when about.Contains("Email", StringComparison.Ordinal) => $"{prefix}.Email",
                    var about when about.Contains("UserName", StringComparison.Ordinal) => $"{prefix}.Email",
                    _ => "",
                }, fault.Description);

            return modelState.IsValid;
        }

        /// <summary>The faults in the order of the form, each with the id of its field.</summary>
        public IEnumerable<(string Field, string Sentence)> Faults =>
            from entry in modelState
            from error in entry.Value?.Errors ?? []
            select (entry.Key, error.ErrorMessage is { Length: > 0 } sentence ? sentence : "Dat kan niet.");
    }

    extension(PageModel page)
    {
        /// <summary>The form again, with its faults: status 400, so that a browser history and a test both know.</summary>
        public PageResult PageWithFaults()
        {
            page.Response.StatusCode = StatusCodes.Status400BadRequest;
            return page.Page();
        }

        /// <summary>One sentence for the next page.</summary>
        public void Tell(string message) => page.TempData["Message"] = message;
    }

    extension(MvcOptions options)
    {
        /// <summary>Leaves every message about a form to its validator, so that each one is in Dutch and said once.</summary>
        public void SpeakDutch()
        {
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;

            var messages = options.ModelBindingMessageProvider;
            messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"‘{value}’ kan hier niet.");
            messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"‘{value}’ kan hier niet.");
            messages.SetValueIsInvalidAccessor(value => $"‘{value}’ kan hier niet.");
            messages.SetUnknownValueIsInvalidAccessor(_ => "Deze waarde kan hier niet.");
            messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Deze waarde kan hier niet.");
            messages.SetValueMustBeANumberAccessor(_ => "Vul een getal in.");
            messages.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in.");
            messages.SetValueMustNotBeNullAccessor(_ => "Vul iets in.");
            messages.SetMissingBindRequiredValueAccessor(_ => "Vul iets in.");
            messages.SetMissingKeyOrValueAccessor(() => "Vul iets in.");
            messages.SetMissingRequestBodyRequiredValueAccessor(() => "Vul iets in.");
        }
    }
}
