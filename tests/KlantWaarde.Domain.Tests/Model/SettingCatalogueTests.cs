using System.Globalization;
using System.Reflection;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model;

public sealed class SettingCatalogueTests
{
    public static TheoryData<string> Names => [.. SettingCatalogue.All.Select(setting => setting.Name)];

    [Fact]
    public void Every_number_of_the_rules_is_in_the_catalogue_once() => Assert.Equal(
        typeof(ModelSettings).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property is { CanWrite: true, Name: not nameof(ModelSettings.Revision) })
            .Select(property => property.Name)
            .Order(),
        SettingCatalogue.All.Select(setting => setting.Name).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_setting_reads_and_writes_the_number_of_its_name_and_no_other(string name)
    {
        var setting = SettingCatalogue.Find(name)!;
        var other = setting.Standard == setting.Highest ? setting.Lowest : setting.Highest;

        var changed = setting.Put(ModelSettings.Standaard, other);

        Assert.Equal(other, Convert.ToDouble(typeof(ModelSettings).GetProperty(name)!.GetValue(changed), CultureInfo.InvariantCulture));
        Assert.Equal([setting], SettingCatalogue.Between(ModelSettings.Standaard, changed));
        Assert.False(setting.IsStandard(changed));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_standard_lies_within_the_bounds_and_reads_back_as_it_is_typed(string name)
    {
        var setting = SettingCatalogue.Find(name)!;

        foreach (var value in (double[])[setting.Lowest, setting.Standard, setting.Highest])
        {
            Assert.True(setting.Allows(value));
            Assert.True(setting.TryRead(setting.Typed(value), out var read));
            Assert.Equal(value, read);
        }

        Assert.False(setting.Allows(setting.Lowest - 0.01));
        Assert.False(setting.Allows(setting.Highest + 0.01));
    }

    [Fact]
    public void Nobody_can_be_shown_with_fewer_answers_or_fewer_companies_than_the_standard()
    {
        Assert.Equal(5, SettingCatalogue.Find(nameof(ModelSettings.NMin))!.Lowest);
        Assert.Equal(3, SettingCatalogue.Find(nameof(ModelSettings.MinOrganisations))!.Lowest);
    }

    [Theory]
    [InlineData("12,5", 0.125)]
    [InlineData("12.5", 0.125)]
    [InlineData(" 25 % ", 0.25)]
    [InlineData("25\u00a0%", 0.25)]
    [InlineData("0", 0.0)]
    [InlineData("-3", -0.03)]
    public void A_share_is_typed_as_a_percentage(string typed, double share)
    {
        Assert.True(Red.TryRead(typed, out var read));
        Assert.Equal(share, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("veel")]
    [InlineData("1.000,5")]
    [InlineData("1e3")]
    [InlineData("12,345")]
    [InlineData("%")]
    public void What_is_no_percentage_is_not_read(string? typed) => Assert.False(Red.TryRead(typed, out _));

    [Fact]
    public void A_count_is_a_whole_number()
    {
        var least = SettingCatalogue.Find(nameof(ModelSettings.NMin))!;

        Assert.False(least.TryRead("7,5", out _));
        Assert.False(least.TryRead("7 %", out _));
        Assert.True(least.TryRead("7", out var seven));
        Assert.Equal(7, seven);
    }

    [Theory]
    [InlineData("4999")]
    [InlineData("4.999")]
    public void A_large_count_may_have_a_point_between_its_thousands(string typed)
    {
        var draws = SettingCatalogue.Find(nameof(ModelSettings.BootstrapB))!;

        Assert.True(draws.TryRead(typed, out var read));
        Assert.Equal(4999, read);
        Assert.False(draws.TryRead("4.99", out _));
        Assert.False(draws.TryRead("49.99", out _));
        Assert.False(draws.TryRead(".999", out _));
    }

    [Theory]
    [InlineData(nameof(ModelSettings.RedBasis), 0.125, "12,5\u00a0%")]
    [InlineData(nameof(ModelSettings.BootstrapB), 4999, "4.999")]
    [InlineData(nameof(ModelSettings.TopMeanCode), 0.5, "0,5")]
    [InlineData(nameof(ModelSettings.MaxSeconds), 360, "360\u00a0seconden")]
    [InlineData(nameof(ModelSettings.Weighting), 0, "één stem per bedrijf")]
    [InlineData(nameof(ModelSettings.Weighting), 1, "één stem per persoon")]
    public void It_reads_as_people_say_it(string name, double value, string expected) =>
        Assert.Equal(expected, SettingCatalogue.Find(name)!.Text(value));

    private static Setting Red => SettingCatalogue.Find(nameof(ModelSettings.RedBasis))!;
}
